import { roundUp } from '../rounding';

/** A customer who may come back: every period the share `repeatRate` of those who are left buys once more. */
export interface Lifetime {
  readonly profitNew: number;
  readonly profitRepeat: number;
  /** in [0, 1] */
  readonly repeatRate: number;
  /** discount per period; 0.01 is 1 % */
  readonly discount: number;
  /** periods looked at after the first sale; undefined: as long as customers come back */
  readonly periods: number | undefined;
}

export interface LifetimeProfit {
  /** expected profit of one new customer, in the money of the first sale's day; Infinity where it grows without end */
  readonly profit: number;
  /** periods until the expected total is not below zero; undefined where that never comes */
  readonly payback: number | undefined;
}

/**
 * Expected profit: new + repeat × Σ q^t over the periods, q = repeat rate ÷ (1 + discount); Σ = q (1 − q^n) ÷ (1 − q).
 * Payback is the first n at which that is not below zero.
 */
export function lifetimeProfit({
  profitNew,
  profitRepeat,
  repeatRate,
  discount,
  periods,
}: Lifetime): LifetimeProfit {
  const q = repeatRate / (1 + discount);
  const end = periods ?? Infinity;
  const repeats = q === 1 ? end : q === 0 ? 0 : (q * (1 - q ** end)) / (1 - q);
  const profit = profitRepeat === 0 ? profitNew : profitNew + profitRepeat * repeats;
  return { profit, payback: payback(profitNew, profitRepeat, q, end) };
}

function payback(profitNew: number, profitRepeat: number, q: number, end: number): number | undefined {
  if (profitNew >= 0) return 0;
  if (profitRepeat <= 0 || q === 0) return undefined;
  const needed = -profitNew / profitRepeat;
  const left = 1 - (needed * (1 - q)) / q;
  if (q < 1 && left <= 0) return undefined;
  const periods = roundUp(q === 1 ? needed : Math.log(left) / Math.log(q));
  return periods <= end ? periods : undefined;
}
