import { sumOf } from '../sum';
import { fail, cellAt } from '../problem';
import { partsOf, stepAt } from './scale';
import { roundToCents } from '../rounding';
import { splitToCents } from '../split';

/** One step of a commission scale. */
export interface Tier {
  /** the height from which the rate holds, inclusive */
  readonly from: number;
  /** share of the amount */
  readonly rate: number;
  /** row of the range the tier stands in, from 1, for sentences */
  readonly row: number;
}

/** `marginal`: each rate on its own part; `whole`: the rate of the height reached on the whole amount, without catching up. */
export type CommissionMode = 'marginal' | 'whole';

/** What is paid for: `amount` on top of what was `already` sold; a return has a negative amount. */
export interface Sale {
  readonly amount: number;
  readonly already: number;
  readonly mode: CommissionMode;
}

/** A part of the amount that one rate applies to, with heights in the direction of the sale. */
export interface CommissionLine {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly rate: number;
  /** exact, not rounded */
  readonly commission: number;
}

/** Ends with a problem unless the scale begins at 0 and ascends. */
export function checkTiers(tiers: readonly Tier[], parameter = 'tiers'): void {
  tiers.forEach(({ from, row }, index) => {
    const previous = tiers[index - 1];
    if (previous === undefined) {
      if (from !== 0) fail('firstTierNotZero', cellAt(parameter, row, 1), { value: from });
    } else if (from <= previous.from) {
      fail('notAscending', cellAt(parameter, row, 1), { value: from, previous: previous.from });
    }
  });
}

/**
 * The parts of a sale by rate. Marginal parts run from `already` to `already + amount` and are cut at 0 and where the rate changes;
 * their commissions add up to F(already + amount) − F(already), F being the area under the rates, odd around 0.
 */
export function commissionLines(tiers: readonly Tier[], { amount, already, mode }: Sale): CommissionLine[] {
  const end = already + amount;
  const parts =
    mode === 'whole' || amount === 0
      ? [{ from: already, to: end, step: stepAt(tiers, end) }]
      : already * end < 0
        ? [...partsOf(tiers, already, 0), ...partsOf(tiers, 0, end)]
        : partsOf(tiers, already, end);
  return parts.map(({ from, to, step: { rate } }) => {
    const part = parts.length === 1 ? amount : to - from;
    return { from, to, amount: part, rate, commission: part * rate };
  });
}

/** Payout on a sale, rounded to cents once. */
export function commission(tiers: readonly Tier[], sale: Sale): number {
  return roundToCents(sumOf(commissionLines(tiers, sale).map(({ commission: part }) => part)));
}

/** The lines behind a payout, in cents that add up to it exactly, by largest remainder. */
export function commissionTrace(
  tiers: readonly Tier[],
  sale: Sale,
): { lines: CommissionLine[]; total: number } {
  const lines = commissionLines(tiers, sale);
  const total = commission(tiers, sale);
  const parts = splitToCents(
    total,
    lines.map(({ commission: part }) => part),
  );
  return { lines: lines.map((line, index) => ({ ...line, commission: parts[index] })), total };
}
