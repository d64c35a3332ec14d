import { dayParts, firstDayOf, monthOf } from '../calendar';

/** Calendar periods that orders are counted by; `whole` is all of the time asked for as one. */
export type By = 'month' | 'quarter' | 'year' | 'whole';

const monthsOf: Readonly<Record<Exclude<By, 'whole'>, number>> = { month: 1, quarter: 3, year: 12 };

/** A calendar period as one number, so that periods can be counted on; every day is in period 0 of the whole. */
export function periodOf(serial: number, by: By): number {
  return by === 'whole' ? 0 : Math.floor(monthOf(serial) / monthsOf[by]);
}

/** Serial of the first day of a period. */
export function firstDayOfPeriod(period: number, by: Exclude<By, 'whole'>): number {
  return firstDayOf(period * monthsOf[by]);
}

/** The same day so many months later, or the last of its month where that is shorter, as Excel's EDATE. */
export function addMonths(serial: number, months: number): number {
  const month = monthOf(serial) + months;
  const first = firstDayOf(month);
  return Math.min(first + dayParts(serial).day, firstDayOf(month + 1)) - 1;
}
