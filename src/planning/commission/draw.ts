import { roundToCents } from '../rounding';

/** A guaranteed minimum of pay. */
export interface Draw {
  /** the least that is paid in a period */
  readonly amount: number;
  /** whether what was paid above the earnings is taken back from later ones */
  readonly recoverable: boolean;
}

/** One period: what was earned and paid, and what the rep owes at its end. */
export interface DrawPeriod {
  readonly earned: number;
  readonly paid: number;
  readonly owed: number;
}

/** Money in cents, so that balances carry no noise of floating point. */
const cents = (amount: number): number => Math.round(roundToCents(amount) * 100);

/**
 * Pay of a period with a draw (Oracle Incentive Compensation): at least the draw; what a recoverable draw added is owed and
 * taken back from later earnings, as far as they exceed the draw. Paid − owed grows by what was earned.
 */
export function drawPeriod(earned: number, { amount, recoverable }: Draw, owedBefore: number): DrawPeriod {
  const [earnedCents, drawCents, owedCents] = [cents(earned), cents(amount), cents(owedBefore)];
  const missing = Math.max(0, drawCents - earnedCents);
  const recovered = recoverable ? Math.min(owedCents, Math.max(0, earnedCents - drawCents)) : 0;
  return {
    earned: earnedCents / 100,
    paid: (earnedCents + missing - recovered) / 100,
    owed: (owedCents - recovered + (recoverable ? missing : 0)) / 100,
  };
}

/** Periods in a row, each beginning with what is owed at the end of the one before; `draws` has one for each. */
export function drawPeriods(
  earned: readonly number[],
  draws: readonly Draw[],
  opening: number,
): DrawPeriod[] {
  let owed = opening;
  return earned.map((amount, index) => {
    const period = drawPeriod(amount, draws[index] ?? { amount: 0, recoverable: true }, owed);
    owed = period.owed;
    return period;
  });
}
