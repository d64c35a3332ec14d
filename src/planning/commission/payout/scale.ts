import type { Step } from './model';

/** A part of a climb that one step holds for. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly step: Step;
}

/** Heights are sums of many amounts: a difference this small, relatively, is the noise of adding them. */
const noise = 1e-11;

/** Whether a height has reached a step's first value. */
export function reaches(height: number, from: number): boolean {
  return height >= from - Math.abs(from) * noise;
}

const nothing: Step = { from: 0, pay: 0, row: 0 };

/** The step at a height; below 0 the scale is mirrored. */
export function stepAt(steps: readonly Step[], height: number): Step {
  return steps.findLast(({ from }, index) => index === 0 || reaches(Math.abs(height), from)) ?? nothing;
}

/** The climb from one height to another, cut where the step changes; downwards in that direction. */
export function partsOf(steps: readonly Step[], start: number, end: number): Part[] {
  const above = steps.slice(1).map(({ from }) => from);
  const low = Math.min(start, end);
  const high = Math.max(start, end);
  const cuts = [...above.map((edge) => -edge).reverse(), ...above].filter((edge) => {
    const margin = Math.abs(edge) * noise;
    return edge > low + margin && edge < high - margin;
  });
  const heights = [low, ...cuts, high];
  if (start > end) heights.reverse();
  return heights.slice(1).map((to, index) => {
    const from = heights[index];
    return { from, to, step: stepAt(steps, (from + to) / 2) };
  });
}

/** The fixed sum for a height: the highest reached, or all that were reached. */
export function fixedPay(steps: readonly Step[], height: number, addUp: boolean): number {
  let pay = 0;
  for (const step of steps) if (reaches(height, step.from)) pay = addUp ? pay + step.pay : step.pay;
  return pay;
}
