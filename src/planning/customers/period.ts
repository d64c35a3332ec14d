import { dayParts, firstDayOf, lastDayOf, monthOf, monthsIn } from '../calendar';
import { fail } from '../problem';

/** Calendar periods that orders are counted by; `whole` is all of the time asked for as one. */
export type By = CalendarPeriod | 'whole';
export type CalendarPeriod = keyof typeof monthsIn;

/** A calendar period as one number, so that periods can be counted on; every day is in period 0 of the whole. */
export function periodOf(serial: number, by: By): number {
  return by === 'whole' ? 0 : Math.floor(monthOf(serial) / monthsIn[by]);
}

/** Serial of the first day of a period. */
export function firstDayOfPeriod(period: number, by: CalendarPeriod): number {
  return firstDayOf(period * monthsIn[by]);
}

/** A hundred years of months: what spans more has a wrong date in it. */
export const mostPeriods = 1200;

/** How many periods there are from one day to another, both included; ends with a problem where a date must be wrong. */
export function periodsBetween(from: number, to: number, by: By): number {
  const count = periodOf(to, by) - periodOf(from, by) + 1;
  if (count > mostPeriods) fail('tooManyPeriods', 'dates', { from, to, most: mostPeriods });
  return count;
}

/** The same day so many months later, or the last of its month where that is shorter, as Excel's EDATE. */
export function addMonths(serial: number, months: number): number {
  const month = monthOf(serial) + months;
  return Math.min(firstDayOf(month) + dayParts(serial).day - 1, lastDayOf(month));
}
