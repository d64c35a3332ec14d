import type { Box } from './address';
import type { Grid } from './grid';
import { usedBox } from './used-cells';

/** The block of cells around a cell, up to the next blank rows and columns, as Ctrl+A selects it in Excel. */
export function currentRegion(grid: Grid, sheetId: string, row: number, column: number): Box {
  const used = usedBox(grid, sheetId, true);
  let [top, bottom, left, right] = [row, row, column, column];
  const isFilled = (at: number, from: number, to: number, isRow: boolean): boolean => {
    for (let other = from; other <= to; other += 1)
      if (grid.value(sheetId, isRow ? at : other, isRow ? other : at) !== '') return true;
    return false;
  };
  const [lastRow, lastColumn] = used
    ? [used.row + used.rows - 1, used.column + used.columns - 1]
    : [row, column];
  const hasRow = (at: number) => at >= 0 && at <= lastRow && isFilled(at, rim(left), right + 1, true);
  const hasColumn = (at: number) => at >= 0 && at <= lastColumn && isFilled(at, rim(top), bottom + 1, false);
  for (let grows = true; grows;) {
    const before = [top, bottom, left, right].join();
    while (hasRow(bottom + 1)) bottom += 1;
    while (hasColumn(right + 1)) right += 1;
    while (hasRow(top - 1)) top -= 1;
    while (hasColumn(left - 1)) left -= 1;
    grows = before !== [top, bottom, left, right].join();
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Cells that touch a corner belong to the block too. */
const rim = (edge: number): number => Math.max(0, edge - 1);
