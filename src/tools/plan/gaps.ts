/** Months of a plan whose base is missing: nobody must take their dash for a plan. */
import type { MonthNumber } from '../../planning/calendar';
import type { Outcome } from './outcome';
import { monthsPlanned } from './places';

export interface Gaps {
  /** months of the plan in which nobody has one */
  readonly months: readonly MonthNumber[];
  /** of the months a year before them: those in which nothing was sold, and those whose orders are still to come */
  readonly empty: readonly MonthNumber[];
  readonly notYet: readonly MonthNumber[];
  /** the month of the plan that rests on a part of the year before’s, as far as the orders go */
  readonly partial: MonthNumber | undefined;
}

export function gapsOf({ base, reps }: Outcome, start: MonthNumber): Gaps {
  const places = Array.from({ length: monthsPlanned }, (_, place) => place).filter(
    (place) =>
      base.history.every((months) => (months[place] ?? 0) === 0) &&
      reps.every(({ months }) => (months[place] ?? 0) === 0),
  );
  const before = places.map((place) => start - monthsPlanned + place);
  return {
    months: places.map((place) => start + place),
    empty: before.filter((month) => !base.notYet.includes(month)),
    notYet: before.filter((month) => base.notYet.includes(month)),
    partial: base.unfinished === undefined ? undefined : base.unfinished + monthsPlanned,
  };
}
