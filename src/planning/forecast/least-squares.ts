import { solve } from '../statistics/solve';
import { sumOf } from '../sum';

/**
 * Least squares of a vector of residuals by the Levenberg–Marquardt method (Marquardt 1963) with a numerical Jacobian: the
 * same result for the same start on every computer. `residuals` gives undefined where it cannot be computed.
 */
export function leastSquares(
  residuals: (at: readonly number[]) => readonly number[] | undefined,
  start: readonly number[],
  rounds = 60,
): { readonly at: readonly number[]; readonly sum: number } {
  let at = start;
  let current = residuals(at);
  let sum = squares(current);
  let damping = 1e-2;
  for (let round = 0; round < rounds && current !== undefined; round++) {
    const from = current;
    const slopes = at.map((value, index) => {
      const width = 1e-6 * Math.max(1, Math.abs(value));
      const moved = residuals(at.map((old, place) => (place === index ? old + width : old)));
      return from.map((residual, row) => (moved === undefined ? 0 : (moved[row] - residual) / width));
    });
    const normal = slopes.map((left) => slopes.map((right) => dot(left, right)));
    const gradient = slopes.map((slope) => -dot(slope, from));
    const before = sum;
    while (damping < 1e12) {
      // the normal equations, their diagonal raised: they are positive definite then
      const raised = normal.map((row, index) => [
        ...row.map((value, column) => (column === index ? value * (1 + damping) + 1e-12 : value)),
        gradient[index],
      ]);
      const step = solve(raised);
      const tried = at.map((value, index) => value + (step?.[index] ?? 0));
      const found = residuals(tried);
      const reached = squares(found);
      if (reached < sum) {
        at = tried;
        current = found;
        sum = reached;
        damping = Math.max(damping / 5, 1e-12);
        break;
      }
      damping *= 4;
    }
    if (!(before - sum > 1e-10 * before)) break;
  }
  return { at, sum };
}

function dot(left: readonly number[], right: readonly number[]): number {
  return sumOf(left.map((value, index) => value * right[index]));
}

function squares(values: readonly number[] | undefined): number {
  const sum = values === undefined ? Infinity : dot(values, values);
  return Number.isFinite(sum) ? sum : Infinity;
}
