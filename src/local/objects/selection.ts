import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { type Box, fromGridRange, toGridRange } from '../grid/address';
import type { Grid } from '../grid/grid';
import { activateSheet, activeSheet } from '../grid/sheets';

export interface Selection {
  readonly sheetId: string;
  readonly box: Box;
  readonly active: { readonly row: number; readonly column: number };
}

/** What the user has selected; A1 where nothing was selected yet. */
export function selectionOf(grid: Grid): Selection {
  const sheetId = activeSheet(grid).getSheetId();
  const last = grid.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(grid.unitId)
    .getSelectionsOfWorksheet(sheetId)
    .at(-1);
  if (!last)
    return { sheetId, box: { row: 0, column: 0, rows: 1, columns: 1 }, active: { row: 0, column: 0 } };
  const box = fromGridRange(last.range);
  return {
    sheetId,
    box,
    active: { row: last.primary?.actualRow ?? box.row, column: last.primary?.actualColumn ?? box.column },
  };
}

/** Selects cells and goes to their sheet. */
export function select(grid: Grid, sheetId: string, box: Box): void {
  activateSheet(grid, sheetId);
  const sheet = grid.sheet(sheetId);
  const range = toGridRange(box);
  range.endRow = Math.min(range.endRow, sheet.getRowCount() - 1);
  range.endColumn = Math.min(range.endColumn, sheet.getColumnCount() - 1);
  const cell = { startRow: box.row, endRow: box.row, startColumn: box.column, endColumn: box.column };
  grid.commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    selections: [
      {
        range,
        primary: {
          ...cell,
          actualRow: box.row,
          actualColumn: box.column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
    reveal: true,
  });
}
