import { sumOf } from './sum';
import { shareCents } from './share-cents';

/**
 * Splits `total` (a multiple of a cent) into parts proportional to `weights`, each a multiple of a cent, by largest remainder:
 * every part is within a cent of its exact share, ties go to the earlier part, and the parts add up to `total` exactly in cents.
 * All weights are of one sign; where they add up to zero, the parts are zero and `total` must be too.
 */
export function splitToCents(total: number, weights: readonly number[]): number[] {
  const sum = sumOf(weights);
  if (sum === 0) return weights.map(() => 0);
  const sign = total < 0 ? -1 : 1;
  const parts = shareCents(weights.map((weight) => Math.abs(total) * (weight / sum)));
  return parts.map((part) => (part === 0 ? 0 : (sign * part) / 100));
}
