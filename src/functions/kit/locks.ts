import { isBlankOrZero, type Cells } from '../../planning/cells';
import type { PlanCell } from '../../planning/plan/allocate';
import { fail, cellAt } from '../../planning/problem';
import type { Block } from './block';
import { correctionsIn, planIn } from './corrections';
import type { Parameter } from './parameter';
import { rangeOf } from './range';
import { checkSameShape } from './same-shape';

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
  checkSameShape(parameter, locked, 'plan', figures);
  return figures.flatMap((row, rowIndex) =>
    row.map((planned, index) => ({
      planned,
      locked: planIn(locked[rowIndex][index], cellAt(parameter, rowIndex + 1, index + 1)),
    })),
  );
}

function lockedByName(
  plan: Block & { readonly kind: 'headed' },
  locked: Cells,
  parameter: string,
): PlanCell[] {
  const months = new Set(plan.months);
  const reps = new Set(plan.rows.map(({ rep }) => rep.key));
  const values = new Map<string, number>();
  for (const { rep, month, value, row } of correctionsIn(locked, parameter)) {
    if (!months.has(month)) continue;
    if (!reps.has(rep.key))
      fail('notNamed', cellAt(parameter, row), { value: String(rep.name), table: 'plan' });
    values.set(`${month} ${rep.key}`, value);
  }
  return plan.rows.flatMap(({ rep, figures }) =>
    figures.map((planned, index) => ({ planned, locked: values.get(`${plan.months[index]} ${rep.key}`) })),
  );
}
