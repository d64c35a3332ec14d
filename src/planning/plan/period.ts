import { firstDayOf, monthOf, monthsIn, type MonthNumber } from '../calendar';
import { fail } from '../problem';

export type PeriodKind = keyof typeof monthsIn;

/** Months from `first` to `last`, both included. */
export interface Period {
  readonly first: MonthNumber;
  readonly last: MonthNumber;
}

/**
 * The period of a plan in which a day lies. Quarters and years run from the plan's first month, so that a business year
 * from July has quarters from July; the last of them ends with the plan.
 */
export function periodOfPlan(months: readonly MonthNumber[], day: number, kind: PeriodKind): Period {
  const start = Math.min(...months);
  const end = Math.max(...months);
  const month = monthOf(day);
  if (month < start || month > end)
    fail('outsidePlan', 'as_of', { day, from: firstDayOf(start), to: firstDayOf(end) });
  const length = monthsIn[kind];
  const first = start + Math.floor((month - start) / length) * length;
  const last = Math.min(first + length - 1, end);
  for (let needed = first; needed <= last; needed++)
    if (!months.includes(needed)) fail('monthNotInPlan', 'plan', { month: firstDayOf(needed) });
  return { first, last };
}
