/** The feeding schedule of a sheet back into the wizard, and what its cells become when the wizard changes it. */
import type { CellValue, PlanSheet, TableInfo } from '../../../workbook/port';
import { namesOf } from '../names';
import type { FunnelState } from '../state';
import { type Feeding, monthsOf, startOf } from './feeding';
import { feedingNames, monthsOn } from './names';

/** Undefined where the sheet has no schedule. `rows` are those of its stage table, one for each stage of `state`. */
export function feedingOf(
  plan: PlanSheet,
  table: TableInfo,
  rows: readonly (readonly CellValue[])[],
  { stages }: Pick<FunnelState, 'stages'>,
): Feeding | undefined {
  const known = namesOf(plan);
  if (!known) return undefined;
  const months = monthsOn(plan, feedingNames[known.language]);
  if (months === 0) return undefined;
  const column = table.headers.indexOf(known.names.days);
  const filled = rows.filter(
    (row) => String(row[table.headers.indexOf(known.names.stage)] ?? '').trim() !== '',
  );
  const number = (cell: CellValue | undefined) => (typeof cell === 'number' ? cell : 0);
  return {
    days: Object.fromEntries(
      stages.slice(0, -1).map(({ id }, index) => [id, number(filled[index]?.[column])]),
    ),
    deals: Object.fromEntries(
      Array.from({ length: months }, (_, index) => [
        index,
        plan.values[feedingNames[known.language].month(index + 1)],
      ]).filter((entry): entry is [number, number] => typeof entry[1] === 'number'),
    ),
  };
}

/** Cells of the schedule; the first month, which may be changed on the sheet, only with the period. */
export function feedingValues(
  plan: PlanSheet,
  state: FunnelState,
  isOtherPeriod: boolean,
): Record<string, CellValue> {
  const known = namesOf(plan);
  if (!known || !state.feeding) return {};
  const names = feedingNames[known.language];
  const { deals } = state.feeding;
  return {
    ...(isOtherPeriod && { [names.start]: startOf(state) }),
    ...Object.fromEntries(monthsOf(state).map((_, index) => [names.month(index + 1), deals[index] ?? ''])),
  };
}
