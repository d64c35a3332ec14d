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

/** Days that two spans of days have in common, ends included. */
function daysInCommon(start: number, end: number, from: number, to: number): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from) + 1);
}

/** How many months lie between two days and within a span, parts of a month by calendar days: 16 to 30 April is 0.5. */
export function monthsBetween(from: number, to: number, start: number, end: number): number {
  let months = 0;
  for (let month = monthOf(from); firstDayOf(month) <= to; month++) {
    const first = firstDayOf(month);
    const last = lastDayOf(month);
    months += daysInCommon(Math.max(first, from), Math.min(last, to), start, end) / (last - first + 1);
  }
  return months;
}
