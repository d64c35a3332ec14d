import { monthOf } from '../../planning/calendar';
import { dateIn, errorIn, numberIn } from '../../planning/cell-readers';
import { isBlankOrZero, type Cells } from '../../planning/cells';
import type { Limits } from '../../planning/limits';
import type { Correction } from '../../planning/plan/plan';
import { fail, type At } from '../../planning/problem';
import { isTable, repMonthCells } from './block';
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
    : fail({ code: 'correctionsShape', parameter, columns });
}

function fromTable(range: Cells, parameter: string): Correction[] {
  return repMonthCells(range, parameter).flatMap(({ rep, month, cell, row, column }) => {
    const value = planIn(cell, { parameter, row, column });
    return value === undefined ? [] : [{ rep, month, value, row }];
  });
}

function fromList(range: Cells, parameter: string): Correction[] {
  const headings = headingRows(range, 3);
  return repRows(range, parameter, headings).flatMap(({ rep, row, cells }) => {
    const value = planIn(cells[2], { parameter, row, column: 3 });
    if (value === undefined) return [];
    if (isBlankOrZero(cells[1]))
      fail({ code: 'rowIncomplete', parameter, row, column: 2, filled: parameter });
    return [{ rep, month: monthOf(dateIn(cells[1], { parameter, row, column: 2 })), value, row }];
  });
}

/** A plan set by hand; undefined where there is none. */
export function planIn(cell: unknown, at: At): number | undefined {
  if (isBlankOrZero(cell)) return undefined;
  if (typeof cell === 'string' && dash.test(cell)) return 0;
  if (typeof cell !== 'number' && errorIn(cell) === undefined)
    fail({ code: 'correctionNotDashOrNumber', ...at, value: cell });
  return numberIn(cell, plans, at);
}

/** Ends with a problem where one month of a rep is corrected twice. */
function once(corrections: Correction[], parameter: string): Correction[] {
  const rows = new Map<string, number>();
  for (const { rep, month, row } of corrections) {
    const key = `${month} ${rep.key}`;
    const firstRow = rows.get(key);
    if (firstRow !== undefined)
      fail({ code: 'duplicate', parameter, row, value: String(rep.name), firstRow });
    rows.set(key, row);
  }
  return corrections;
}
