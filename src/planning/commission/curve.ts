import { fail, cellAt } from '../problem';

/** A point of a payout curve: at `x` (an amount, an attainment) the value is `y`. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** row of the range the point stands in, from 1, for sentences */
  readonly row: number;
}

/** What holds beyond the last point: its value, the last line going on, or that line up to a highest value. */
export type Beyond = 'flat' | 'extend' | { readonly cap: number };

/** Ends with a problem unless the points ascend and, where the last line goes on, there are two to draw it through. */
export function checkCurve(points: readonly Point[], beyond: Beyond): void {
  points.forEach(({ x, row }, index) => {
    const previous = points[index - 1];
    if (previous !== undefined && x <= previous.x)
      fail('notAscending', cellAt('curve', row, 1), { value: x, previous: previous.x });
  });
  if (beyond !== 'flat' && points.length < 2) fail('curveOnePoint', 'curve');
}

/** The value at `x`, linear between the points and 0 below the first one (Oracle Incentive Compensation, interpolated tiers). */
export function valueOnCurve(x: number, points: readonly Point[], beyond: Beyond): number {
  const value = uncapped(x, points, beyond);
  return typeof beyond === 'object' ? Math.min(value, beyond.cap) : value;
}

function uncapped(x: number, points: readonly Point[], beyond: Beyond): number {
  const next = points.findIndex((point) => point.x > x);
  if (next === 0) return 0;
  const last = points.length - 1;
  if (next > 0) return onLine(x, points[next - 1], points[next]);
  return beyond === 'flat' ? (points[last]?.y ?? 0) : onLine(x, points[last - 1], points[last]);
}

function onLine(x: number, from: Point | undefined, to: Point | undefined): number {
  if (from === undefined || to === undefined) return 0;
  return from.y + ((x - from.x) * (to.y - from.y)) / (to.x - from.x);
}
