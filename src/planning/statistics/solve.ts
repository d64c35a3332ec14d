/**
 * Solves linear equations by Gaussian elimination without pivoting, which suits positive definite ones: a row an equation, its
 * right side last. Undefined where a pivot is not above 0. The rows are used up.
 */
export function solve(rows: number[][]): number[] | undefined {
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const head = rows[pivot];
    if (!(head[pivot] > 0)) return undefined;
    for (const row of rows.slice(pivot + 1)) {
      const factor = row[pivot] / head[pivot];
      for (let column = pivot; column <= size; column++) row[column] -= factor * head[column];
    }
  }
  const solution: number[] = [];
  for (let pivot = size - 1; pivot >= 0; pivot--) {
    let value = rows[pivot][size];
    for (let column = pivot + 1; column < size; column++) value -= rows[pivot][column] * solution[column];
    solution[pivot] = value / rows[pivot][pivot];
  }
  return solution;
}
