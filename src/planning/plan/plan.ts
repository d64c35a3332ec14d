import { firstDayOf, type MonthNumber } from '../calendar';
import { fail } from '../problem';
import { roundToUnit } from '../rounding';
import type { Orders, Rep } from './monthly-sales';
import { salesOfReps, type RepMonths, type Window } from './rep-months';

/** By how much a plan exceeds last year: 0.1 is 10 %. One figure, one per rep, or one per rep and month. */
export type Growth =
  | { readonly kind: 'everyone'; readonly share: number }
  | { readonly kind: 'byRep'; readonly shares: ReadonlyMap<string, number> }
  | {
      readonly kind: 'byRepAndMonth';
      readonly shares: ReadonlyMap<string, ReadonlyMap<MonthNumber, number>>;
    };

/** A plan set by hand, in place of the calculated one. */
export interface Correction {
  readonly rep: Rep;
  readonly month: MonthNumber;
  readonly value: number;
  /** row of the range it stands in, from 1 */
  readonly row: number;
}

export interface PlanSettings {
  readonly growth: Growth;
  readonly roster: readonly Rep[];
  readonly corrections: readonly Correction[];
  /** plans are rounded to a multiple of this; undefined: as calculated */
  readonly roundTo: number | undefined;
}

/**
 * Plan per rep and month: last year's same month × (1 + growth). A month without sales last year, or below zero for its
 * refunds, has plan 0. Corrections replace what is calculated; those for other months belong to other plans.
 * Reps are those of the roster and those with orders from a year before the plan to its end.
 */
export function plan(
  orders: Orders,
  window: Window,
  { growth, roster, corrections, roundTo }: PlanSettings,
): RepMonths[] {
  const { first, months } = window;
  const sales = salesOfReps(orders, { first: first - 12, months: months + 12 }, roster);
  const byHand = correctionsIn(window, corrections, sales.reps);
  return sales.reps.map((rep) => ({
    rep,
    months: Array.from({ length: months }, (_, month) => {
      const corrected = byHand.get(rep.key)?.get(first + month);
      const share = growthOf(growth, rep, first + month);
      if (corrected !== undefined) return corrected;
      const planned = Math.max(0, sales.of(rep, month)) * (1 + share);
      return roundTo === undefined ? planned : roundToUnit(planned, roundTo);
    }),
  }));
}

function growthOf(growth: Growth, { key, name }: Rep, month: MonthNumber): number {
  if (growth.kind === 'everyone') return growth.share;
  const missing = (of: { month?: number }): never =>
    fail({ code: 'growthMissing', parameter: 'growth', rep: String(name), ...of });
  if (growth.kind === 'byRep') return growth.shares.get(key) ?? missing({});
  const shares = growth.shares.get(key) ?? missing({});
  return shares.get(month) ?? missing({ month: firstDayOf(month) });
}

function correctionsIn(
  { first, months }: Window,
  corrections: readonly Correction[],
  reps: readonly Rep[],
): Map<string, Map<MonthNumber, number>> {
  const known = new Set(reps.map(({ key }) => key));
  const byRep = new Map<string, Map<MonthNumber, number>>();
  for (const { rep, month, value, row } of corrections) {
    if (month < first || month >= first + months) continue;
    if (!known.has(rep.key))
      fail({ code: 'correctionOfUnknownRep', parameter: 'corrections', row, rep: String(rep.name) });
    const ofRep = byRep.get(rep.key) ?? new Map<MonthNumber, number>();
    byRep.set(rep.key, ofRep.set(month, value));
  }
  return byRep;
}
