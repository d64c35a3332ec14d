import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { CellMatrix } from './cells';
import type { Grid } from './grid';

/** room for the next rows and columns, so that a sheet does not grow with every cell */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/**
 * Sees to it that a sheet has at least so many rows and columns. The grid holds as many as a sheet shows; Excel's sheets never
 * end, so this one grows.
 */
export function growTo(grid: Grid, sheetId: string, rows: number, columns: number): void {
  if (!grid.hasSheet(sheetId)) return;
  const sheet = grid.sheet(sheetId);
  const at = { unitId: grid.unitId, subUnitId: sheetId };
  if (rows > sheet.getRowCount()) {
    grid.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...at, rowCount: rows + SPARE_ROWS });
  }
  if (columns > sheet.getColumnCount()) {
    grid.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
      ...at,
      columnCount: columns + SPARE_COLUMNS,
    });
  }
}

export function makeRoomFor(grid: Grid, sheetId: string, cells: CellMatrix): void {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, columns] of Object.entries(cells)) {
    lastRow = Math.max(lastRow, Number(row));
    for (const column in columns) lastColumn = Math.max(lastColumn, Number(column));
  }
  growTo(grid, sheetId, lastRow + 1, lastColumn + 1);
}
