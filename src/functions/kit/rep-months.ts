import { lastDay } from '../../planning/calendar';
import { isBlankOrZero, type Cells } from '../../planning/cells';
import type { Rep } from '../../planning/plan/monthly-sales';
import { fail, cellAt } from '../../planning/problem';
import { onlyOnce } from './only-once';
import { repIn } from './reps';

/** A number that is a day since 1901 rather than a share or a small figure. */
export function isDay(cell: unknown): cell is number {
  return typeof cell === 'number' && cell >= 367 && cell < lastDay + 1;
}

/** A range whose first row holds dates from its second cell on. */
export function hasMonthHeader(range: Cells): boolean {
  const header = range[0].slice(1).filter((cell) => !isBlankOrZero(cell));
  return header.length > 0 && header.every(isDay);
}

/** Rows of a range that begin with a rep, from row `from` (0-based) on; blank rows are skipped. */
export function repRows(
  range: Cells,
  parameter: string,
  from: number,
): { rep: Rep; row: number; cells: readonly unknown[] }[] {
  return range.slice(from).flatMap((cells, index) => {
    const row = from + index + 1;
    if (cells.every(isBlankOrZero)) return [];
    if (isBlankOrZero(cells[0])) fail('rowIncomplete', cellAt(parameter, row, 1), { filled: parameter });
    return [{ rep: repIn(cells[0], cellAt(parameter, row, 1)), row, cells }];
  });
}

/** The rows of a table, each rep in one of them: ends with a problem where another row names a rep again. */
export function eachOnce<Row extends { readonly rep: Rep; readonly row: number }>(
  rows: readonly Row[],
  parameter: string,
): readonly Row[] {
  const meet = onlyOnce();
  for (const { rep, row } of rows) meet(rep.key, rep.name, cellAt(parameter, row, 1));
  return rows;
}
