import { firstDayOf, monthOf, type MonthNumber } from '../../calendar';
import type { Period } from './model';

const monthsIn: Readonly<Record<Period, number>> = { deal: 1, month: 1, quarter: 3, year: 12 };

/** A month, quarter or year of the calendar by a number that counts on; single deals are kept by month. */
export function periodOf(day: number, period: Period): number {
  return Math.floor(monthOf(day) / monthsIn[period]);
}

/** The months of a period, first and last. */
export function monthsOf(index: number, period: Period): readonly [MonthNumber, MonthNumber] {
  const count = monthsIn[period];
  return [index * count, index * count + count - 1];
}

/** Last day of a month. */
export function lastDayOf(month: MonthNumber): number {
  return firstDayOf(month + 1) - 1;
}

/** How many months lie between two days and within a span, parts of a month by calendar days: 16 to 30 April is 0.5. */
export function monthsBetween(from: number, to: number, start: number, end: number): number {
  const first = Math.max(from, start);
  const last = Math.min(to, end);
  if (first > last) return 0;
  const begins = monthOf(first);
  const ends = monthOf(last);
  if (begins === ends) return (last - first + 1) / daysOf(begins);
  const head = (firstDayOf(begins + 1) - first) / daysOf(begins);
  const tail = (last - firstDayOf(ends) + 1) / daysOf(ends);
  return head + (ends - begins - 1) + tail;
}

function daysOf(month: MonthNumber): number {
  return firstDayOf(month + 1) - firstDayOf(month);
}
