import { times } from '../times';
import { sumOf } from '../sum';
import { firstDayOf, type MonthNumber } from '../calendar';
import { compareNames } from '../names';
import { ignoreNotes, type TakeNote } from '../note';
import { fail } from '../problem';
import { noteEmptyMonths, noteSpellings } from './plan-notes';
import { monthlySales, type MonthlySales, type Orders, type Rep } from './monthly-sales';

/** Months from `first` on. */
export interface Window {
  readonly first: MonthNumber;
  readonly months: number;
}

/** Figures of one rep, month by month. */
export interface RepMonths {
  readonly rep: Rep;
  readonly months: readonly number[];
}

/** Reps in the order in which they are shown: as the roster, then by name, orders without a rep last. */
export function inOrder(roster: readonly Rep[], others: readonly Rep[]): Rep[] {
  const named = new Set(roster.map(({ key }) => key));
  const rest = others.filter(({ key }) => !named.has(key));
  const byName = rest.filter(({ key }) => key !== '').sort((a, b) => compareNames(a.name, b.name));
  return [...roster, ...byName, ...rest.filter(({ key }) => key === '')];
}

/** Sales of every rep in a window of months: those of the roster and those with orders in it. Ends with a problem where there is nobody. */
export function salesOfReps(
  orders: Orders,
  { first, months }: Window,
  roster: readonly Rep[],
  note: TakeNote = ignoreNotes,
): { reps: Rep[]; of(rep: Rep, month: number): number } {
  const sales: MonthlySales = monthlySales(orders, first, months);
  noteSpellings(sales, note);
  const places = new Map(sales.reps.map(({ key }, place) => [key, place]));
  const reps = inOrder(roster, sales.reps);
  if (reps.length === 0) {
    fail('noSales', 'dates', {
      from: firstDayOf(first),
      to: firstDayOf(first + months - 1),
      roster: 'roster',
    });
  }
  return {
    reps,
    of: ({ key }, month) => {
      const place = places.get(key);
      return place === undefined ? 0 : sales.at(place, month);
    },
  };
}

/** Sales per rep and month as they were. */
export function history(
  orders: Orders,
  window: Window,
  roster: readonly Rep[],
  note: TakeNote = ignoreNotes,
): RepMonths[] {
  const sales = salesOfReps(orders, window, roster, note);
  const rows = sales.reps.map((rep) => ({
    rep,
    months: times(window.months, (month) => sales.of(rep, month)),
  }));
  noteEmptyMonths(rows, window, false, note);
  return rows;
}

/** Sums of each month over all reps. */
export function monthTotals(rows: readonly RepMonths[], months: number): number[] {
  return times(months, (month) => sumOf(rows.map((row) => row.months[month] ?? 0)));
}
