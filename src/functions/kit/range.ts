import { isHeading } from '../../planning/cell-readers';
import { isBlankOrZero, type Cells } from '../../planning/cells';
import { fail, cellAt } from '../../planning/problem';
import { withoutTrailing } from '../../planning/without-trailing';

/** An argument as a rectangle of cells; a single value is one cell. */
export function rangeOf(argument: unknown, parameter: string): Cells {
  if (argument === undefined || argument === null) fail('missing', parameter);
  if (!Array.isArray(argument)) return [[argument]];
  if (!isRectangle(argument)) fail('notRange', parameter);
  return argument;
}

function isRectangle(rows: readonly unknown[]): rows is Cells {
  const [first] = rows;
  if (!Array.isArray(first) || first.length === 0) return false;
  return rows.every((row) => Array.isArray(row) && row.length === first.length);
}

/** The one value of an argument that is no range; a range of a single cell is that cell. */
export function valueOf(argument: unknown, parameter: string): unknown {
  if (argument === undefined) fail('missing', parameter);
  if (!Array.isArray(argument)) return argument;
  const cells = rangeOf(argument, parameter);
  const rows = cells.length;
  const columns = cells[0].length;
  if (rows !== 1 || columns !== 1) fail('oneValueExpected', parameter, { rows, columns });
  return cells[0][0];
}

/** A row or column of cells, and how to name a place in it. */
export interface Line {
  readonly cells: readonly unknown[];
  /** the place of the cell at `index`, from 0 */
  at(index: number): { parameter: string; row?: number; column?: number };
}

/** An argument that is one row or one column of cells. */
export function lineOf(argument: unknown, parameter: string): Line {
  const range = rangeOf(argument, parameter);
  const rows = range.length;
  const columns = range[0].length;
  if (rows > 1 && columns > 1) fail('listExpected', parameter, { rows, columns });
  return {
    cells: range.flat(),
    at: (index) => cellAt(parameter, rows > 1 ? index + 1 : undefined, columns > 1 ? index + 1 : undefined),
  };
}

/** Without what trails: cells that are blank or 0. */
export function withoutTrailingBlanks(cells: readonly unknown[]): readonly unknown[] {
  return withoutTrailing(cells, isBlankOrZero);
}

/** Without the trailing rows in which every cell is blank or 0. */
export function withoutTrailingRows(range: Cells): Cells {
  return withoutTrailing(range, (cells) => cells.every(isBlankOrZero));
}

/** Rows of headings a range begins with: 1 where every cell of its first row, or of `columns` in it, is one; else 0. */
export function headingRows(range: Cells, columns?: number): 0 | 1 {
  return range[0].slice(0, columns).every(isHeading) ? 1 : 0;
}
