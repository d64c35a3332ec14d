import { isBlankOrZero, type Cells } from '../../planning/cells';
import type { PlanCell } from '../../planning/plan/allocate';
import { fail } from '../../planning/problem';
import type { Block } from './block';
import { headedCells, isTable } from './block';
import { fromList, once, planIn } from './corrections';
import type { Parameter } from './parameter';
import { rangeOf } from './range';
import { repIn } from './reps';

/** Values at which cells of a plan are locked: shaped as the plan, or as columns rep | month | value. Understood beside the plan. */
export function locks(): Parameter<Cells> {
  return {
    kind: 'locks',
    unit: 'money',
    optional: true,
    shape: 'matrix',
    read: (argument, parameter) =>
      argument === null || argument === undefined ? [] : rangeOf(argument, parameter),
  };
}

/** The cells of a plan with their locks, row by row. */
export function lockedCells(plan: Block, locked: Cells, parameter: string): PlanCell[] {
  if (locked.every((row) => row.every(isBlankOrZero)))
    return rowsOf(plan).flatMap((row) => row.map((planned) => ({ planned, locked: undefined })));
  return plan.kind === 'bare'
    ? lockedByPlace(plan.figures, locked, parameter)
    : lockedByName(plan, locked, parameter);
}

/** Figures of a plan, whatever stands around them. */
export function rowsOf(plan: Block): readonly (readonly number[])[] {
  return plan.kind === 'bare' ? plan.figures : plan.rows.map(({ figures }) => figures);
}

function lockedByPlace(
  figures: readonly (readonly number[])[],
  locked: Cells,
  parameter: string,
): PlanCell[] {
  const shape = { rows: locked.length, columns: locked[0]?.length ?? 0 };
  const other = { otherRows: figures.length, otherColumns: figures[0]?.length ?? 0 };
  if (shape.rows !== other.otherRows || shape.columns !== other.otherColumns)
    fail({ code: 'shapesDiffer', parameter, ...shape, other: 'plan', ...other });
  return figures.flatMap((row, rowIndex) =>
    row.map((planned, index) => ({
      planned,
      locked: planIn(locked[rowIndex]?.[index], { parameter, row: rowIndex + 1, column: index + 1 }),
    })),
  );
}

function lockedByName(
  plan: Block & { readonly kind: 'headed' },
  locked: Cells,
  parameter: string,
): PlanCell[] {
  const columns = locked[0]?.length ?? 0;
  if (!isTable(locked) && columns < 3) fail({ code: 'correctionsShape', parameter, columns });
  const given = isTable(locked) ? fromBlock(locked, parameter) : fromList(locked, parameter);
  const months = new Set(plan.months);
  const reps = new Set(plan.rows.map(({ rep }) => rep.key));
  const values = new Map<string, number>();
  for (const { rep, month, value, row } of once(given, parameter)) {
    if (!months.has(month)) continue;
    if (!reps.has(rep.key))
      fail({ code: 'notNamed', parameter, row, value: String(rep.name), table: 'plan' });
    values.set(`${month} ${rep.key}`, value);
  }
  return plan.rows.flatMap(({ rep, figures }) =>
    figures.map((planned, index) => ({ planned, locked: values.get(`${plan.months[index]} ${rep.key}`) })),
  );
}

function fromBlock(locked: Cells, parameter: string) {
  const { months, rows } = headedCells(locked, parameter);
  return rows.flatMap(({ row, cells }) => {
    const rep = repIn(cells[0], { parameter, row, column: 1 });
    return months.flatMap(({ month, column }) => {
      const value = planIn(cells[column - 1], { parameter, row, column });
      return value === undefined ? [] : [{ rep, month, value, row }];
    });
  });
}
