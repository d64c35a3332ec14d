import { sumOf } from '../sum';
import { times } from '../times';
import { firstDayOf, type MonthNumber } from '../calendar';
import { ignoreNotes, type TakeNote } from '../note';
import type { WorkCalendar } from '../workdays/work-calendar';
import { workdaysIn } from '../workdays/work-calendar';
import { attainment } from './attainment';
import { monthlySales, type Orders, type Rep } from './monthly-sales';
import { periodOfPlan, type PeriodKind } from './period';
import { noteSpellings } from './plan-notes';
import { inOrder } from './rep-months';

/** A plan as a sheet holds it: months in its header, reps below. */
export interface PlanTable {
  readonly months: readonly MonthNumber[];
  readonly rows: readonly { readonly rep: Rep; readonly figures: readonly number[] }[];
}

/** How far a plan is met; undefined is what cannot be said. */
export interface Progress {
  readonly plan: number;
  readonly actual: number;
  readonly attainment: number | undefined;
  /** the plan's share for the working days that have passed */
  readonly expected: number | undefined;
  /** where the actual ends at today's pace */
  readonly forecast: number | undefined;
  /** actual less plan: below zero while money is missing */
  readonly gap: number;
  /** what each remaining working day must bring, 0 when the plan is met */
  readonly needed: number | undefined;
}

/** Working days of a period through the end of a day. */
interface Days {
  readonly passed: number;
  readonly total: number;
  /** true when the period's last day is over */
  readonly over: boolean;
}

export interface Tracked {
  readonly rows: readonly { readonly rep: Rep; readonly progress: Progress }[];
  readonly total: Progress;
}

/** Plan against fact of every rep through the end of the day `asOf`: reps of the plan in its order, then those with orders but no plan. */
export function track(
  orders: Orders,
  plan: PlanTable,
  asOf: number,
  kind: PeriodKind,
  calendar: WorkCalendar,
  note: TakeNote = ignoreNotes,
): Tracked {
  const { first, last } = periodOfPlan(plan.months, asOf, kind);
  const firstDay = firstDayOf(first);
  const lastDay = firstDayOf(last + 1) - 1;
  const days: Days = {
    passed: workdaysIn(firstDay, asOf, calendar),
    total: workdaysIn(firstDay, lastDay, calendar),
    over: asOf >= lastDay,
  };
  const months = last - first + 1;
  const sales = monthlySales(orders, first, months, asOf);
  noteSpellings(sales, note);
  const places = new Map(sales.reps.map(({ key }, place) => [key, place]));
  const planned = new Map(plan.rows.map((row) => [row.rep.key, row]));
  const reps = inOrder(
    plan.rows.map(({ rep }) => rep),
    sales.reps,
  );
  const figures = reps.map((rep) => {
    const place = places.get(rep.key);
    const row = planned.get(rep.key);
    return {
      rep,
      actual: place === undefined ? 0 : sumOf(times(months, (month) => sales.at(place, month))),
      plan: sumOf(
        plan.months.map((month, index) => (month < first || month > last ? 0 : (row?.figures[index] ?? 0))),
      ),
    };
  });
  return {
    rows: figures.map(({ rep, plan: goal, actual }) => ({ rep, progress: progressOf(goal, actual, days) })),
    total: progressOf(
      sumOf(figures.map((row) => row.plan)),
      sumOf(figures.map(({ actual }) => actual)),
      days,
    ),
  };
}

function progressOf(plan: number, actual: number, { passed, total, over }: Days): Progress {
  const remaining = total - passed;
  const missing = Math.max(0, plan - actual);
  return {
    plan,
    actual,
    attainment: attainment(actual, plan),
    expected: total === 0 ? undefined : (plan * passed) / total,
    forecast: forecastOf(actual, passed, total, over),
    gap: actual - plan,
    needed: remaining === 0 ? undefined : missing / remaining,
  };
}

/** Empty before the first working day, the actual after the last. */
function forecastOf(actual: number, passed: number, total: number, over: boolean): number | undefined {
  if (passed === 0) return over ? actual : undefined;
  return passed === total ? actual : (actual / passed) * total;
}
