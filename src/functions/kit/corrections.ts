import { monthOf } from '../../planning/calendar';
import { dateIn, errorIn, numberIn } from '../../planning/cell-readers';
import { isBlankOrZero, type Cells } from '../../planning/cells';
import type { Limits } from '../../planning/limits';
import type { Correction } from '../../planning/plan/plan';
import { fail, type At, cellAt } from '../../planning/problem';
import { isTable, repMonthCells } from './block';
import { onlyOnce } from './only-once';
import type { Parameter } from './parameter';
import { headingRows, rangeOf } from './range';
import { repRows } from './rep-months';

const plans: Limits = { unit: 'money', min: 0 };
/** `-` and its longer relatives: a plan of zero on purpose, where 0 and blank mean that there is no correction. */
const dash = /^\s*[-–—−]\s*$/;

/** Plans set by hand, as columns rep | month | value (what stands to the right is a remark), or as a table of reps by months. */
export function corrections(): Parameter<readonly Correction[]> {
  return {
    kind: 'corrections',
    unit: 'money',
    limits: plans,
    optional: true,
    shape: 'matrix',
    read: (argument, parameter) => {
      if (argument === null || argument === undefined) return [];
      const range = rangeOf(argument, parameter);
      return range.every((row) => row.every(isBlankOrZero)) ? [] : correctionsIn(range, parameter);
    },
  };
}

/** The corrections of a range that is not blank, each month of a rep once. */
export function correctionsIn(range: Cells, parameter: string): Correction[] {
  const columns = range[0].length;
  if (isTable(range)) return once(fromTable(range, parameter), parameter);
  return columns >= 3
    ? once(fromList(range, parameter), parameter)
    : fail('correctionsShape', parameter, { columns });
}

function fromTable(range: Cells, parameter: string): Correction[] {
  return repMonthCells(range, parameter).flatMap(({ rep, month, cell, row, column }) => {
    const value = planIn(cell, cellAt(parameter, row, column));
    return value === undefined ? [] : [{ rep, month, value, row }];
  });
}

function fromList(range: Cells, parameter: string): Correction[] {
  const headings = headingRows(range, 3);
  return repRows(range, parameter, headings).flatMap(({ rep, row, cells }) => {
    const value = planIn(cells[2], cellAt(parameter, row, 3));
    if (value === undefined) return [];
    if (isBlankOrZero(cells[1])) fail('rowIncomplete', cellAt(parameter, row, 2), { filled: parameter });
    return [{ rep, month: monthOf(dateIn(cells[1], cellAt(parameter, row, 2))), value, row }];
  });
}

/** A plan set by hand; undefined where there is none. */
export function planIn(cell: unknown, at: At): number | undefined {
  if (isBlankOrZero(cell)) return undefined;
  if (typeof cell === 'string' && dash.test(cell)) return 0;
  if (typeof cell !== 'number' && errorIn(cell) === undefined)
    fail('correctionNotDashOrNumber', at, { value: cell });
  return numberIn(cell, plans, at);
}

/** Ends with a problem where one month of a rep is corrected twice. */
function once(corrections: Correction[], parameter: string): Correction[] {
  const meet = onlyOnce();
  for (const { rep, month, row } of corrections)
    meet(`${month} ${rep.key}`, rep.name, cellAt(parameter, row));
  return corrections;
}
