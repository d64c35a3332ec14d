import { op, table, type ColumnTable } from 'arquero';
import { monthOf } from '../../src/planning/calendar';
import { planStart, type Columns } from './orders';

/** The orders as columns of a data frame; made before the clock starts, which is generous to it. */
export function frameOf({ dates, reps, amounts }: Columns): ColumnTable {
  return table({ date: dates.flat(), rep: reps.flat(), amount: amounts.flat() });
}

/** The same plan in arquero: last year's months, grouped by rep and month, spread into columns, times 1.1. */
export function planInDataFrame(frame: ColumnTable): ColumnTable {
  const first = monthOf(planStart) - 12;
  const monthByDay = new Map<number, number>();
  for (let day = planStart - 731; day < planStart; day++) monthByDay.set(day, monthOf(day) - first);
  const days = Object.fromEntries(monthByDay);
  const from = planStart - 365;
  return frame
    .params({ days, from })
    .filter((row: Order, $: Window) => row.date >= $.from)
    .derive({ month: (row: Order, $: Window) => $.days[op.floor(row.date)] })
    .groupby('rep', 'month')
    .rollup({ plan: (row: Order) => op.sum(row.amount) * 1.1 })
    .groupby('rep')
    .pivot('month', 'plan')
    .orderby('rep');
}
/** Sum of all plans, to hold the contestants to the same answer. */
export function totalOf(plans: ColumnTable): number {
  const months = plans.columnNames().filter((name) => name !== 'rep');
  return months.reduce(
    (sum, month) => sum + (plans.array(month) as number[]).reduce((part, plan) => part + plan, 0),
    0,
  );
}

interface Order {
  readonly date: number;
  readonly amount: number;
}
interface Window {
  readonly from: number;
  readonly days: Readonly<Record<number, number>>;
}
