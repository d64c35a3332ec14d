import type { Step } from './payout/model';

/** A step of a scale: what holds from a height on, inclusive. */
export interface From {
  readonly from: number;
}

/** A part of a climb that one step holds for. */
export interface Part<S extends From> {
  readonly from: number;
  readonly to: number;
  readonly step: S;
}

/** Heights are sums of many amounts: a difference this small, relatively, is the noise of adding them. */
const noise = 1e-11;

/** Whether a height has reached a step's first value. */
export function reaches(height: number, from: number): boolean {
  return height >= from - Math.abs(from) * noise;
}

/** The step at a height; below 0 the scale is mirrored. */
export function stepAt<S extends From>(steps: readonly S[], height: number): S {
  return steps.findLast(({ from }) => reaches(Math.abs(height), from)) ?? steps[0];
}

/** The climb from one height to another, cut where the step changes; downwards in that direction. */
export function partsOf<S extends From>(steps: readonly S[], start: number, end: number): Part<S>[] {
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
