import { Direction, generateRandomId, RANGE_TYPE } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  type Box,
  intersection,
  SHEET_COLUMNS,
  SHEET_ROWS,
  toGridRange,
  wholeColumns,
  wholeRows,
} from './address';
import { type CellMatrix, toCell } from './cells';
import type { Grid } from './grid';
import { activateSheet, activeSheet } from './sheets';
import { blankHeader } from './table-headers';
import { columnNames, removeTable, replaceTable, resizeTable, restoreTable, tablesOf } from './tables';

/** The grid's commands that move cells work on the sheet on screen and take the selection along: both are put back. */
async function onSheet(grid: Grid, sheetId: string, work: () => Promise<void>): Promise<void> {
  const active = activeSheet(grid).getSheetId();
  const service = grid.injector.get(SheetsSelectionsService);
  activateSheet(grid, sheetId);
  const selections = [...service.getWorkbookSelections(grid.unitId).getSelectionsOfWorksheet(sheetId)];
  try {
    await work();
  } finally {
    const params = { unitId: grid.unitId, subUnitId: sheetId, selections };
    grid.commands.syncExecuteCommand(SetSelectionsOperation.id, params);
    activateSheet(grid, active);
  }
}

/** rows or columns of the grid's own kind, so that formulas, tables and charts beside them follow */
function line(grid: Grid, sheetId: string, box: Box, rangeType: RANGE_TYPE): object {
  const sheet = grid.sheet(sheetId);
  const range = toGridRange(box);
  if (rangeType === RANGE_TYPE.ROW)
    Object.assign(range, { startColumn: 0, endColumn: sheet.getColumnCount() - 1 });
  else Object.assign(range, { startRow: 0, endRow: sheet.getRowCount() - 1 });
  return { ...range, rangeType };
}

/** The grid moves tables with whole rows and columns only: here with cells that all of a table's columns, or rows, share. */
function followTables(grid: Grid, sheetId: string, box: Box, side: 'row' | 'column', step: 1 | -1): void {
  const size = side === 'row' ? 'rows' : 'columns';
  for (const table of tablesOf(grid, sheetId)) {
    const across =
      side === 'row' ? { ...box, row: 0, rows: SHEET_ROWS } : { ...box, column: 0, columns: SHEET_COLUMNS };
    if (!intersection(across, table.box)) continue;
    const start = table.box[side];
    const end = start + table.box[size];
    const moved = box[side];
    if (moved >= end) continue;
    const after: { -readonly [K in keyof Box]: Box[K] } = { ...table.box };
    if (step === 1) {
      if (moved <= start) after[side] += box[size];
      else after[size] += box[size];
    } else {
      const before = Math.max(0, Math.min(moved + box[size], start) - moved);
      after[side] -= before;
      after[size] -= Math.max(0, Math.min(moved + box[size], end) - Math.max(moved, start));
    }
    if (side === 'row') resizeTable(grid, table, after, []);
    else replaceTable(grid, table, { ...table, box: after });
  }
}

/**
 * Tables that whole columns come into or go from stand aside meanwhile: Univer 0.25.1 else names the new columns by a key
 * of its texts, and leaves formulas right of a column that goes as they were.
 */
async function withoutTables(
  grid: Grid,
  sheetId: string,
  { column, columns }: Box,
  step: 1 | -1,
  work: () => Promise<void>,
): Promise<void> {
  const inside = tablesOf(grid, sheetId).filter(({ box }) => {
    const end = box.column + box.columns;
    if (step === 1) return column > box.column && column < end;
    return (
      column < end && column + columns > box.column && !(column <= box.column && column + columns >= end)
    );
  });
  for (const table of inside) removeTable(grid, table);
  await work();
  for (const table of inside) {
    const { box } = table;
    const place = Math.max(0, column - box.column);
    const last = Math.min(column + columns, box.column + box.columns);
    const gone = step === 1 ? 0 : last - Math.max(column, box.column);
    const added = Array.from({ length: step === 1 ? columns : 0 }, (_new, index) => ({
      id: generateRandomId(),
      name: `${blankHeader(grid)}${index + 1}`,
    }));
    const kept = [...table.columns.slice(0, place), ...added, ...table.columns.slice(place + gone)];
    const names = columnNames(
      kept.map(({ name }) => name),
      blankHeader(grid),
    );
    const left = step === -1 ? Math.min(box.column, column) : box.column;
    restoreTable(grid, {
      ...table,
      box: { ...box, column: left, columns: kept.length },
      columns: kept.map((each, index) => ({ ...each, name: names[index] ?? each.name })),
    });
    if (added.length === 0) continue;
    const headers = added.map((_new, index) => [
      left + place + index,
      toCell(names[place + index] ?? '', true),
    ]);
    grid.write(sheetId, { [box.row]: Object.fromEntries(headers) as CellMatrix[number] });
  }
}

/** Puts blank cells in the place of a box; what was there moves down or right. */
export async function insertCells(
  grid: Grid,
  sheetId: string,
  box: Box,
  shift: 'Down' | 'Right',
): Promise<void> {
  const at = { unitId: grid.unitId, subUnitId: sheetId };
  await onSheet(grid, sheetId, () => {
    if (wholeRows(box))
      return grid.command(InsertRowCommand.id, {
        ...at,
        range: line(grid, sheetId, box, RANGE_TYPE.ROW),
        direction: Direction.UP,
      });
    if (wholeColumns(box))
      return withoutTables(grid, sheetId, box, 1, () =>
        grid.command(InsertColCommand.id, {
          ...at,
          range: line(grid, sheetId, box, RANGE_TYPE.COLUMN),
          direction: Direction.LEFT,
        }),
      );
    const id = shift === 'Down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
    return grid.command(id, { range: toGridRange(box) });
  });
  if (!wholeRows(box) && !wholeColumns(box))
    followTables(grid, sheetId, box, shift === 'Down' ? 'row' : 'column', 1);
}

/** Takes the cells of a box away; what stands below or right of them moves up or left. */
export async function deleteCells(
  grid: Grid,
  sheetId: string,
  box: Box,
  shift: 'Up' | 'Left',
): Promise<void> {
  await onSheet(grid, sheetId, () => {
    if (wholeRows(box))
      return grid.command(RemoveRowCommand.id, { range: line(grid, sheetId, box, RANGE_TYPE.ROW) });
    if (wholeColumns(box))
      return withoutTables(grid, sheetId, box, -1, () =>
        grid.command(RemoveColCommand.id, { range: line(grid, sheetId, box, RANGE_TYPE.COLUMN) }),
      );
    const id = shift === 'Up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
    return grid.command(id, { range: toGridRange(box) });
  });
  if (!wholeRows(box) && !wholeColumns(box))
    followTables(grid, sheetId, box, shift === 'Up' ? 'row' : 'column', -1);
}
