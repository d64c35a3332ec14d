/** Sales of a small team for the tests of the plan wizard. */
import { monthOf, serialOf } from '../../../src/planning/calendar';
import { outcomeOf, type Outcome } from '../../../src/tools/plan/outcome';
import { salesOf, type Sales } from '../../../src/tools/plan/sales';
import { firstState, type PlanState } from '../../../src/tools/plan/state';
import type { CellValue, TableInfo } from '../../../src/workbook/port';

export type Row = readonly [date: CellValue, rep: CellValue, amount: CellValue];

export const list: TableInfo = {
  name: 'Orders',
  sheet: 'Orders',
  headers: ['Date', 'Rep', 'Amount'],
  rows: 4,
};
export const source = { date: 'Date', rep: 'Rep', amount: 'Amount' };
export const day = (iso: string): number => serialOf(iso);
export const january = monthOf(day('2027-01-01'));

/** Adams sells 1,000 in January, 2,000 in March of 2026; Brooks 500 in January. */
export const rows: readonly Row[] = [
  [day('2026-01-15'), 'Adams', 1000],
  [day('2026-01-20'), 'Brooks', 500],
  [day('2026-03-05') + 0.75, ' adams', 2000],
  [day('2026-12-30'), 'Brooks', 300],
];

export function sales(of: readonly Row[] = rows): Sales {
  return salesOf(list, source, [
    of.map(([date]) => date),
    of.map(([, rep]) => rep),
    of.map(([, , amount]) => amount),
  ]);
}

export function planned(change: Partial<PlanState> = {}, of: readonly Row[] = rows): PlanState {
  return {
    ...firstState(january),
    picked: { table: 'Orders', columns: source },
    sales: sales(of),
    ...change,
  };
}

export function outcome(change: Partial<PlanState> = {}, of?: readonly Row[]): Outcome {
  const found = outcomeOf(planned(change, of));
  if (!found) throw new Error('There is no plan.');
  return found;
}
