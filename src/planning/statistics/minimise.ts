import { sumOf } from '../sum';
import { solve } from './solve';

type Value = (point: readonly number[]) => number;

/** How a least value is searched for. */
export interface Search {
  readonly start: readonly number[];
  /** no coordinate of the answer is further than this from 0: where the search leads beyond, there is none */
  readonly within: number;
  /** a cheaper function with its least value close by, to begin with */
  readonly rough?: Value | undefined;
}

/**
 * The point at which a smooth function of a few variables is least, to about 1e-6; undefined where the search leads nowhere.
 * Deterministic, without derivatives: the simplex of Nelder and Mead (Computer Journal 7, 1965) comes near, Newton’s method
 * on differences ends there, and where it cannot take over, a smaller simplex goes on.
 */
export function minimise(value: Value, { start, within, rough = value }: Search): number[] | undefined {
  const bounded =
    (inner: Value): Value =>
    (point) => {
      const found = point.some((at) => Math.abs(at) > 2 * within) ? Infinity : inner(point);
      return Number.isNaN(found) ? Infinity : found;
    };
  const exact = bounded(value);
  let point = simplex(bounded(rough), start, 0.5, 1e-3);
  for (let round = 0; round < 4; round++) {
    if (point.some((at) => Math.abs(at) > within)) return undefined;
    const end = newton(exact, point);
    if (end !== undefined) return end;
    point = simplex(exact, point, 0.1, 1e-4);
  }
  return undefined;
}

const mostSteps = 1000;

/** The best corner of a simplex from `start`, its sides `side` long, once its corners are within `tolerance` of each other. */
function simplex(value: Value, start: readonly number[], side: number, tolerance: number): readonly number[] {
  const corner = (point: readonly number[]): { point: readonly number[]; value: number } => ({
    point,
    value: value(point),
  });
  const size = start.length;
  const corners = [
    corner(start),
    ...start.map((_, axis) => corner(start.map((at, index) => (index === axis ? at + side : at)))),
  ];
  for (let step = 0; step < mostSteps; step++) {
    corners.sort((one, other) => one.value - other.value);
    const best = corners[0];
    const worst = corners[size];
    if (corners.every(({ point }) => distance(point, best.point) <= tolerance)) break;
    const others = corners.slice(0, size);
    const centre = best.point.map((_, axis) => sumOf(others.map(({ point }) => point[axis])) / size);
    const along = (by: number): (typeof corners)[number] =>
      corner(centre.map((at, axis) => at + by * (at - worst.point[axis])));
    const reflected = along(1);
    if (reflected.value < best.value) {
      const expanded = along(2);
      corners[size] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < corners[size - 1].value) {
      corners[size] = reflected;
    } else {
      const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
      if (contracted.value < Math.min(worst.value, reflected.value)) corners[size] = contracted;
      else
        for (let index = 1; index <= size; index++)
          corners[index] = corner(corners[index].point.map((at, axis) => (at + best.point[axis]) / 2));
    }
  }
  return corners.reduce((least, one) => (one.value < least.value ? one : least)).point;
}

function distance(point: readonly number[], other: readonly number[]): number {
  return point.reduce((most, at, axis) => Math.max(most, Math.abs(at - other[axis])), 0);
}

/** Differences are taken over this; the bias it leaves is of the order of its square. */
const h = 1e-4;

/** Newton’s method from a point close by; undefined where it does not get lower, step by step, to the end. */
function newton(value: Value, start: readonly number[]): number[] | undefined {
  let point = [...start];
  let here = value(point);
  for (let step = 0; step < 12; step++) {
    const move = newtonMove(value, point, here);
    if (move === undefined) return undefined;
    const next = point.map((at, axis) => at + move[axis]);
    const there = value(next);
    if (!(there <= here + Math.abs(here) * 1e-12)) return undefined;
    const length = distance(next, point);
    point = next;
    here = there;
    if (length < 1e-6) return point;
  }
  return undefined;
}

/** Where a parabola through the neighbours of a point has its lowest place, from that point; undefined where it has none. */
function newtonMove(value: Value, point: readonly number[], here: number): number[] | undefined {
  const axes = point.map((_, axis) => axis);
  const beside = (one: number, other?: number): number =>
    value(point.map((at, axis) => at + (axis === one ? h : 0) + (axis === other ? h : 0)));
  const above = axes.map((axis) => beside(axis));
  const below = axes.map((one) => value(point.map((at, axis) => (axis === one ? at - h : at))));
  const rows = axes.map((row) => [
    ...axes.map((column) => {
      if (row === column) return above[row] - 2 * here + below[row];
      return beside(Math.min(row, column), Math.max(row, column)) - above[row] - above[column] + here;
    }),
    ((below[row] - above[row]) / 2) * h,
  ]);
  // no pivot of a surface that curves up in every direction is negative
  const move = solve(rows);
  return move?.every(Number.isFinite) ? move : undefined;
}
