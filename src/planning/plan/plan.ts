import { times } from '../times';
import { firstDayOf, type MonthNumber } from '../calendar';
import { ignoreNotes, type TakeNote } from '../note';
import { fail, cellAt } from '../problem';
import { roundToUnit } from '../rounding';
import type { Orders, Rep } from './monthly-sales';
import { noteBase, noteEmptyMonths } from './plan-notes';
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

/** Months from which the first of a plan takes its base. */
const year = 12;

/**
 * Plan per rep and month: last year's same month × (1 + growth). A month without sales last year, or below zero for its
 * refunds, has plan 0. Beyond the first year, a month whose base is not sold in full takes the plan of the year before in
 * its place: a month is over once there is an order of a later one. Corrections replace what is calculated; those for other months belong to other plans.
 * Reps are those of the roster and those with orders from a year before the plan to its end.
 */
export function plan(
  orders: Orders,
  window: Window,
  { growth, roster, corrections, roundTo }: PlanSettings,
  note: TakeNote = ignoreNotes,
): RepMonths[] {
  const { first, months } = window;
  const sales = salesOfReps(orders, { first: first - year, months: months + year }, roster, note);
  const byHand = correctionsIn(window, corrections, sales.reps);
  const sold = sales.reps.map((rep) => ({
    rep,
    months: times(months + year, (month) => sales.of(rep, month)),
  }));
  const lastSold = sold.reduce(
    (last, row) =>
      Math.max(
        last,
        row.months.findLastIndex((figure) => figure !== 0),
      ),
    -1,
  );
  const rests = (month: number): boolean => month >= year && month >= lastSold;
  const plans = sold.map((row) => {
    const planned: number[] = [];
    for (let month = 0; month < months; month++) {
      const corrected = byHand.get(row.rep.key)?.get(first + month);
      const share = growthOf(growth, row.rep, first + month);
      const base = rests(month) ? planned[month - year] : row.months[month];
      const figure = Math.max(0, base ?? 0) * (1 + share);
      planned.push(corrected ?? (roundTo === undefined ? figure : roundToUnit(figure, roundTo)));
    }
    return { rep: row.rep, months: planned };
  });
  const base = sold.map((row) => ({ rep: row.rep, months: row.months.slice(0, Math.min(months, year)) }));
  noteBase(base, plans, first, note);
  noteEmptyMonths(base, { first: first - year, months: Math.min(months, year) }, true, note);
  const resting = times(months, (month) => month).find(rests);
  if (resting !== undefined && lastSold >= 0)
    note({ code: 'planOfPlan', from: firstDayOf(first + resting), to: firstDayOf(first + months - 1) });
  return plans;
}

function growthOf(growth: Growth, { key, name }: Rep, month: MonthNumber): number {
  if (growth.kind === 'everyone') return growth.share;
  const missing = (of: { month?: number }): never =>
    fail('growthMissing', 'growth', { rep: String(name), ...of });
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
      fail('correctionOfUnknownRep', cellAt('corrections', row), { rep: String(rep.name) });
    const ofRep = byRep.get(rep.key) ?? new Map<MonthNumber, number>();
    byRep.set(rep.key, ofRep.set(month, value));
  }
  return byRep;
}
