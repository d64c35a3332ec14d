import { round } from './rounding';

/** An exact amount of money in whole cents; the slow, careful rounding only near half a cent. */
export function centsOf(exact: number): number {
  const cents = exact * 100;
  const nearest = Math.round(cents);
  const isClear = Math.abs(cents - nearest) < 0.499 && Math.abs(cents) < 1e12;
  return (isClear ? nearest : round(cents, 0)) + 0;
}

/**
 * Shares the rounded sum of exact amounts among them, in whole cents, by largest remainder; ties go to the earlier one.
 * Every part is within a cent of its exact amount, and the parts add up to the rounded sum.
 */
export function shareCents(exact: readonly number[]): number[] {
  let sum = 0;
  let whole = 0;
  const parts = exact.map((amount) => {
    sum += amount;
    const cents = amount * 100;
    // only beside a whole cent can the noise of floating point make a difference, and its removal is slow
    const isClear = Math.abs(cents - Math.round(cents)) > 1e-5 && Math.abs(cents) < 1e9;
    const below = Math.floor(isClear ? cents : Number(cents.toPrecision(15)));
    whole += below;
    return below;
  });
  let missing = centsOf(sum) - whole;
  if (missing === 0) return parts;
  const byRemainder = exact
    .map((amount, index) => ({ index, remainder: Math.round((amount * 100 - parts[index]) * 1e6) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of missing > 0 ? byRemainder : byRemainder.reverse()) {
    if (missing === 0) break;
    const step = Math.sign(missing);
    parts[index] += step;
    missing -= step;
  }
  return parts;
}
