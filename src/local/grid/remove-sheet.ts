import { RemoveSheetCommand } from '@univerjs/sheets';
import type { CellMatrix } from './cells';
import { rewrite } from './formula-text';
import type { Grid } from './grid';
import { chartNamesOf, namesOf, removeName } from './names';

/**
 * What the grid leaves behind when a sheet goes: its names; and formulas of the sheet that name it themselves, into which the grid
 * would write #REF! after it is gone, and fail half-way.
 */
export function clearBeforeRemoval(grid: Grid, sheetId: string): void {
  for (const name of [...namesOf(grid, sheetId), ...chartNamesOf(grid, sheetId)]) removeName(grid, name);
  const sheet = grid.sheet(sheetId);
  const own = sheet.getName().toLowerCase();
  const cells: CellMatrix = {};
  grid.flush();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell?.f?.includes('!')) return;
    const formula = rewrite(cell.f, (token) => (token.sheet?.toLowerCase() === own ? token.text : undefined));
    if (formula !== cell.f) (cells[row] ??= {})[column] = { f: formula, ...(cell.si && { si: cell.si }) };
  });
  if (Object.keys(cells).length > 0) grid.write(sheetId, cells);
  grid.flush();
}

/** "Delete" in the menu of a sheet's tab does the same, in one step of undo. */
export function takeOverRemoval(grid: Grid): void {
  const original = RemoveSheetCommand.handler;
  RemoveSheetCommand.handler = (accessor, params, ...rest) => {
    const active = grid.workbook.getActiveSheet().getSheetId();
    const { unitId = grid.unitId, subUnitId = active } = (params ?? {}) as {
      unitId?: string;
      subUnitId?: string;
    };
    if (unitId !== grid.unitId || !grid.hasSheet(subUnitId) || grid.workbook.getSheets().length < 2) {
      return original(accessor, params, ...rest);
    }
    const batch = grid.batching ? undefined : grid.undo.__tempBatchingUndoRedo(grid.unitId);
    try {
      clearBeforeRemoval(grid, subUnitId);
      return original(accessor, params, ...rest);
    } finally {
      batch?.dispose();
    }
  };
}
