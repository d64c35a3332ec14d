import { sumOf } from './sum';

/**
 * Splits `total`, a whole number not below zero, into whole parts in proportion to `weights` by largest remainder: every part
 * is within one of its exact share, a larger weight never gets the smaller part, ties go to the earlier part, and the parts
 * add up to `total`. Weights are not negative; where they are all zero, so are the parts.
 */
export function splitWhole(total: number, weights: readonly number[]): number[] {
  const sum = sumOf(weights);
  if (!(sum > 0)) return weights.map(() => 0);
  const factor = total / sum;
  const exact = weights.map((weight) => weight * factor);
  const parts = exact.map(Math.floor);
  const missing = total - sumOf(parts);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - parts[index] }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const step = Math.sign(missing);
  // floating point may leave one too many, never more than there are parts
  const chosen = step < 0 ? byRemainder.slice(missing) : byRemainder.slice(0, missing);
  for (const { index } of chosen) parts[index] += step;
  return parts;
}
