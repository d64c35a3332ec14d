import { ObjectMatrix } from '@univerjs/core';
import { type Box, fromGridRange, type GridRange } from './address';
import type { Grid } from './grid';

/** The smallest rectangle around what a sheet holds, or a part of it; undefined where all is blank. */
export function usedBox(grid: Grid, sheetId: string, valuesOnly: boolean, within?: Box): Box | undefined {
  grid.flush();
  let used: GridRange | undefined;
  const inside = (row: number, column: number): boolean =>
    !within ||
    (row >= within.row &&
      row < within.row + within.rows &&
      column >= within.column &&
      column < within.column + within.columns);
  const add = (row: number, column: number): void => {
    if (!inside(row, column)) return;
    used ??= { startRow: row, endRow: row, startColumn: column, endColumn: column };
    used.startRow = Math.min(used.startRow, row);
    used.endRow = Math.max(used.endRow, row);
    used.startColumn = Math.min(used.startColumn, column);
    used.endColumn = Math.max(used.endColumn, column);
  };
  grid
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const filled =
        cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si);
      if (filled || (!valuesOnly && cell?.s)) add(row, column);
    });
  const spilled = grid.formulas.getArrayFormulaCellData()?.[grid.unitId]?.[sheetId] ?? {};
  new ObjectMatrix(spilled).forValue((row, column, cell) => {
    if (cell?.v !== undefined && cell.v !== null) add(row, column);
  });
  return used && fromGridRange(used);
}
