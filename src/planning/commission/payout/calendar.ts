import { firstDayOf, monthOf, type MonthNumber, monthsIn } from '../../calendar';
import type { Period } from './model';

const lengths: Readonly<Record<Period, number>> = { deal: 1, ...monthsIn };

/** A month, quarter or year of the calendar by a number that counts on; single deals are kept by month. */
export function periodOf(day: number, period: Period): number {
  return Math.floor(monthOf(day) / lengths[period]);
}

/** The months of a period, first and last. */
export function monthsOf(index: number, period: Period): readonly [MonthNumber, MonthNumber] {
  const count = lengths[period];
  return [index * count, index * count + count - 1];
}

/** Days that are looked at, both inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Whether a day is one of them. */
export function isWithin(day: number | undefined, { from, to }: Days): day is number {
  return day !== undefined && day >= from && day <= to;
}

/** The days of them on which something holds that has a start and an end. */
export function daysOf(
  { from, to }: Days,
  { start, end }: { readonly start: number; readonly end: number },
): Days {
  return { from: Math.max(from, start), to: Math.min(to, end) };
}

/** Whether something holds on any of the days. */
export function holds(row: { readonly start: number; readonly end: number }, days: Days): boolean {
  return row.start <= days.to && row.end >= days.from;
}

/** How many months the days make, parts of a month by calendar days: 16 to 30 April is 0.5. */
export function monthsOfDays({ from: first, to: last }: Days): number {
  if (first > last) return 0;
  const begins = monthOf(first);
  const ends = monthOf(last);
  if (begins === ends) return (last - first + 1) / lengthOf(begins);
  const head = (firstDayOf(begins + 1) - first) / lengthOf(begins);
  const tail = (last - firstDayOf(ends) + 1) / lengthOf(ends);
  return head + (ends - begins - 1) + tail;
}

function lengthOf(month: MonthNumber): number {
  return firstDayOf(month + 1) - firstDayOf(month);
}
