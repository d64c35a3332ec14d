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
  const low = Math.min(start, end);
  const high = Math.max(start, end);
  const cuts: number[] = [];
  // the edges in ascending order: below 0 the scale is mirrored
  for (let place = 1 - steps.length; place < steps.length; place++) {
    const edge = Math.sign(place) * steps[Math.abs(place)].from;
    const margin = Math.abs(edge) * noise;
    if (place !== 0 && edge > low + margin && edge < high - margin) cuts.push(edge);
  }
  if (start > end) cuts.reverse();
  return cuts.concat(end).map((to, index) => {
    const from = index > 0 ? cuts[index - 1] : start;
    return { from, to, step: stepAt(steps, (from + to) / 2) };
  });
}

/** The fixed sum for a height: the highest reached, or all that were reached. */
export function fixedPay(steps: readonly Step[], height: number, addUp: boolean): number {
  let pay = 0;
  for (const step of steps) if (reaches(height, step.from)) pay = addUp ? pay + step.pay : step.pay;
  return pay;
}
