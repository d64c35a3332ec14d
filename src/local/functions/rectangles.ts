import { type IUnitRange } from '@univerjs/core';
import type { Place } from './values';

/** Cells → few rectangles. The engine compares every formula with every dirty range: 10,000 single cells would be slow. */
export function toRectangles(cells: readonly Place[]): IUnitRange[] {
  const sorted = [...cells].sort(
    (one, other) =>
      one.sheetId.localeCompare(other.sheetId) || one.column - other.column || one.row - other.row,
  );
  const found: IUnitRange[] = [];
  const byRows = new Map<string, IUnitRange>();
  let run: IUnitRange | undefined;
  const close = (): void => {
    if (!run) return;
    const { sheetId, range } = run;
    const key = `${sheetId}|${range.startRow}|${range.endRow}`;
    const left = byRows.get(key);
    if (left && left.range.endColumn === range.startColumn - 1) left.range.endColumn = range.endColumn;
    else {
      byRows.set(key, run);
      found.push(run);
    }
  };
  for (const { unitId, sheetId, row, column } of sorted) {
    const last = run?.range;
    if (run && last && run.sheetId === sheetId && last.startColumn === column && row <= last.endRow + 1) {
      last.endRow = Math.max(last.endRow, row);
      continue;
    }
    close();
    run = { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
  }
  close();
  return found;
}
