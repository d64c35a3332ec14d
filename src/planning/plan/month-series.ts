import { times } from '../times';
import { firstDayOf, monthOf, type MonthNumber } from '../calendar';
import type { Cells } from '../cells';
import { ignoreNotes, type TakeNote } from '../note';
import { monthlySales } from './monthly-sales';

/** Sales month by month, without gaps: months without orders are 0. */
export interface MonthSeries {
  readonly first: MonthNumber;
  readonly totals: readonly number[];
}

/** Older months say nothing about the coming ones; twenty years. */
const longest = 240;

/**
 * Sales of each month before `start`, from the first with an order to the last. The month just before `start` counts as over;
 * where orders end earlier, their last month may still be running and is left out.
 */
export function monthSeries(
  dates: Cells,
  amounts: Cells,
  start: MonthNumber,
  note: TakeNote = ignoreNotes,
): MonthSeries {
  const earliest = start - longest;
  const blank = [''];
  const orders = { dates, reps: dates.map(() => blank), amounts };
  const sales = monthlySales(orders, earliest, longest);
  const seen = monthsWithOrders(dates, earliest, start);
  const first = seen.indexOf(true);
  const last = seen.lastIndexOf(true);
  if (first < 0) return { first: start, totals: [] };
  const end = last === longest - 1 ? longest : last;
  if (end === last) note({ code: 'unfinishedMonth', month: firstDayOf(earliest + last) });
  const empty = seen.flatMap((some, month) =>
    some || month < first || month > end ? [] : [firstDayOf(earliest + month)],
  );
  if (empty.length > 0) note({ code: 'emptyMonths', months: empty });
  return {
    first: earliest + first,
    totals: times(end - first, (month) => sales.at(0, first + month)),
  };
}

function monthsWithOrders(dates: Cells, earliest: MonthNumber, start: MonthNumber): boolean[] {
  const seen = new Array<boolean>(start - earliest).fill(false);
  const days = new Set<number>();
  for (const [cell] of dates) if (typeof cell === 'number' && cell >= 1) days.add(Math.floor(cell));
  for (const day of days) {
    const month = monthOf(day) - earliest;
    if (month >= 0 && month < seen.length) seen[month] = true;
  }
  return seen;
}
