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
      const step = solve(normal, gradient, damping);
      const tried = at.map((value, index) => value + step[index]);
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
  return left.reduce((sum, value, index) => sum + value * right[index], 0);
}

function squares(values: readonly number[] | undefined): number {
  const sum = values === undefined ? Infinity : dot(values, values);
  return Number.isFinite(sum) ? sum : Infinity;
}

/** Solves the normal equations, their diagonal raised by `damping`, by Gaussian elimination; they are positive definite then. */
function solve(normal: readonly (readonly number[])[], right: readonly number[], damping: number): number[] {
  const size = right.length;
  const rows = normal.map((row, index) => [
    ...row.map((value, column) => (column === index ? value * (1 + damping) + 1e-12 : value)),
    right[index],
  ]);
  for (let pivot = 0; pivot < size; pivot++) {
    const head = rows[pivot];
    for (let below = pivot + 1; below < size; below++) {
      const row = rows[below];
      const factor = row[pivot] / head[pivot];
      for (let column = pivot; column <= size; column++) row[column] -= factor * head[column];
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const cells = rows[row];
    let value = cells[size];
    for (let column = row + 1; column < size; column++) value -= cells[column] * solution[column];
    solution[row] = value / cells[row];
  }
  return solution;
}
