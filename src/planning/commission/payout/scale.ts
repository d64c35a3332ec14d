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
  const up = Math.abs(height);
  for (let index = steps.length - 1; index > 0; index--) {
    const step = steps[index];
    if (step !== undefined && reaches(up, step.from)) return step;
  }
  return steps[0] ?? nothing;
}

/** The climb from one height to another, cut where the step changes; downwards in that direction. */
export function partsOf(steps: readonly Step[], start: number, end: number): Part[] {
  const low = Math.min(start, end);
  const high = Math.max(start, end);
  const cuts = steps.length > 1 ? edgesBetween(steps, low, high) : [];
  if (cuts.length === 0) return [{ from: start, to: end, step: stepAt(steps, (start + end) / 2) }];
  const heights = [low, ...cuts, high];
  const parts = cuts.concat(high).map((top, index) => {
    const bottom = heights[index] ?? low;
    return { from: bottom, to: top, step: stepAt(steps, (bottom + top) / 2) };
  });
  return start <= end ? parts : parts.reverse().map(({ from, to, step }) => ({ from: to, to: from, step }));
}

function edgesBetween(steps: readonly Step[], low: number, high: number): number[] {
  const edges: number[] = [];
  const add = (edge: number): void => {
    const margin = Math.abs(edge) * noise;
    if (edge > low + margin && edge < high - margin) edges.push(edge);
  };
  if (low < 0) for (let index = steps.length - 1; index > 0; index--) add(-(steps[index]?.from ?? 0));
  if (high > 0) for (let index = 1; index < steps.length; index++) add(steps[index]?.from ?? 0);
  return edges;
}

/** The fixed sum for a height: the highest reached, or all that were reached. */
export function fixedPay(steps: readonly Step[], height: number, addUp: boolean): number {
  let pay = 0;
  for (const step of steps) if (reaches(height, step.from)) pay = addUp ? pay + step.pay : step.pay;
  return pay;
}
