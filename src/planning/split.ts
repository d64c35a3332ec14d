import { round } from './rounding';

/**
 * Splits `total` (a multiple of a cent) into parts proportional to `weights`, each a multiple of a cent, by largest remainder:
 * every part is within a cent of its exact share, ties go to the earlier part, and the parts add up to `total` exactly in cents.
 * All weights are of one sign; where they add up to zero, the parts are zero and `total` must be too.
 */
export function splitToCents(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((running, weight) => running + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const sign = total < 0 ? -1 : 1;
  const cents = round(Math.abs(total) * 100, 0);
  const exact = weights.map((weight) => (cents * weight) / sum);
  const parts = exact.map(wholeBelow);
  const missing = cents - parts.reduce((running, part) => running + part, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - (parts[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts.map((part) => (part === 0 ? 0 : (sign * part) / 100));
}

/** The whole number below, where 499.9999999999999 counts as 500 reached by floating point. */
function wholeBelow(share: number): number {
  return Math.floor(Number(share.toPrecision(15)));
}
