import { CustomCommandExecutionError, type ICellData, type ICommandInfo } from '@univerjs/core';
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowCommand,
  InsertSheetCommand,
  CopySheetCommand,
  MoveRangeCommand,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { type Box, fromGridRange, type GridRange, intersection } from './address';
import { type CellMatrix, toCell } from './cells';
import type { Grid } from './grid';
import { mayWrite, sheetProtection, structureProtection } from './protection';
import { blankHeader, followHeaders } from './table-headers';
import { columnNames, type GridTable, resizeTable, tableLook, tablesOf } from './tables';
import { usedBox } from './used-cells';

interface TypingParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: GridRange;
  readonly value?: ICellData | CellMatrix | readonly (readonly unknown[])[];
}

/** commands by which a person changes the set of sheets */
const STRUCTURE = new Set(
  [
    InsertSheetCommand,
    RemoveSheetCommand,
    CopySheetCommand,
    SetWorksheetNameCommand,
    SetWorksheetOrderCommand,
    SetWorksheetHideCommand,
    SetWorksheetShowCommand,
  ].map(({ id }) => id),
);
/** commands by which a person changes what cells hold */
const CONTENTS = new Set(
  [SetRangeValuesCommand, ClearSelectionContentCommand, ClearSelectionAllCommand].map(({ id }) => id),
);
/** commands by which a person moves cells */
const MOVES = new Set(
  [
    InsertRowCommand,
    InsertColCommand,
    RemoveRowCommand,
    RemoveColCommand,
    MoveRangeCommand,
    InsertRangeMoveDownCommand,
    InsertRangeMoveRightCommand,
    DeleteRangeMoveUpCommand,
    DeleteRangeMoveLeftCommand,
  ].map(({ id }) => id),
);

/** What Excel does while a person types: locked cells refuse, and a table grows when something is typed under or beside it. */
export function watchTyping(grid: Grid): void {
  grid.commands.beforeCommandExecuted((command) => refuseProtected(grid, command));
  grid.commands.onCommandExecuted((command) => growTables(grid, command));
}

function refuseProtected(grid: Grid, { id, params }: Readonly<ICommandInfo>): void {
  if (grid.batching) return; // the add-in gets its own errors, with Excel's codes
  const given = (params ?? {}) as TypingParams;
  const sheetId = given.subUnitId ?? grid.workbook.getActiveSheet().getSheetId();
  const structure = STRUCTURE.has(id) && structureProtection(grid) !== undefined;
  const moves = MOVES.has(id) && sheetProtection(grid, sheetId) !== undefined;
  const contents = CONTENTS.has(id) && boxesOf(grid, given).some((box) => !mayWrite(grid, sheetId, box));
  if (structure || moves || contents) throw new CustomCommandExecutionError(`${id} is refused: protected`);
}

/** the cells a command is about: named in its parameters, else the selection */
function boxesOf(grid: Grid, { range, value, subUnitId }: TypingParams): Box[] {
  if (range) return [fromGridRange(range)];
  if (value && typeof value === 'object' && !Array.isArray(value)) {
    return Object.entries(value as CellMatrix).flatMap(([row, cells]) =>
      Object.keys(cells ?? {}).map((column) => ({
        row: Number(row),
        column: Number(column),
        rows: 1,
        columns: 1,
      })),
    );
  }
  const sheetId = subUnitId ?? grid.workbook.getActiveSheet().getSheetId();
  const selections = grid.injector.get(SheetsSelectionsService).getWorkbookSelections(grid.unitId);
  return selections.getSelectionsOfWorksheet(sheetId).map((selection) => fromGridRange(selection.range));
}

function growTables(grid: Grid, { id, params }: Readonly<ICommandInfo>): void {
  if (grid.batching || id !== SetRangeValuesCommand.id) return;
  const given = (params ?? {}) as TypingParams;
  const sheetId = given.subUnitId ?? grid.workbook.getActiveSheet().getSheetId();
  if (!grid.hasSheet(sheetId)) return;
  const typed = boxesOf(grid, given);
  growTablesOver(grid, sheetId, typed);
  for (const box of typed) followHeaders(grid, sheetId, box);
}

/** Excel's auto-expansion: what is typed or pasted right under or beside a table becomes part of it, and is undone with it. */
export function growTablesOver(grid: Grid, sheetId: string, typed: readonly Box[]): void {
  for (const table of tablesOf(grid, sheetId)) {
    growBeside(grid, table, typed);
    const { row, column, rows, columns } = table.box;
    const under = typed.filter(
      (box) => box.row === row + rows && box.column >= column && box.column + box.columns <= column + columns,
    );
    if (under.length === 0 || tableLook(grid, table.id).showTotals) continue;
    const added = Math.max(...under.map((box) => box.rows));
    const below = { row: row + rows, column, rows: added, columns };
    const filled = usedBox(grid, sheetId, true, below);
    const spills = filled && hasSpillOrTable(grid, sheetId, below, table.id);
    if (!filled || spills) continue;
    const top = grid.steps.top;
    resizeTable(grid, table, { ...table.box, rows: rows + filled.row + filled.rows - below.row }, []);
    if (top && grid.steps.top !== top) grid.steps.join();
  }
}

/** New columns are called what stands in their header cells, Column3 where nothing does. */
function growBeside(grid: Grid, table: GridTable, typed: readonly Box[]): void {
  const { row, column, rows, columns } = table.box;
  const beside = typed.filter(
    (box) => box.column === column + columns && box.row >= row && box.row + box.rows <= row + rows,
  );
  if (beside.length === 0) return;
  const added = Math.max(...beside.map((box) => box.columns));
  const right = { row, column: column + columns, rows, columns: added };
  const filled = usedBox(grid, table.sheetId, true, right);
  const isTyped = filled && beside.some((box) => intersection(box, filled)?.rows === filled.rows);
  if (!isTyped || hasSpillOrTable(grid, table.sheetId, right, table.id)) return;
  const top = grid.steps.top;
  const names = columnNames(
    Array.from({ length: columns + added }, (_, index) =>
      String(grid.stored(table.sheetId, row, column + index)),
    ),
    blankHeader(grid),
  );
  const headers = names.map((name, index) => [column + index, toCell(name, false)] as const).slice(columns);
  grid.write(table.sheetId, { [row]: Object.fromEntries(headers) });
  grid.flush();
  if (top && grid.steps.top !== top) grid.steps.join();
  resizeTable(grid, table, { ...table.box, columns: columns + added }, names);
  if (top && grid.steps.top !== top) grid.steps.join();
}

/** a table does not grow over a spill or another table */
function hasSpillOrTable(grid: Grid, sheetId: string, box: Box, tableId: string): boolean {
  for (let row = box.row; row < box.row + box.rows; row += 1)
    for (let column = box.column; column < box.column + box.columns; column += 1)
      if (grid.spilled(sheetId, row, column) && grid.stored(sheetId, row, column) === '') return true;
  return tablesOf(grid, sheetId).some(
    ({ id, box: other }) =>
      id !== tableId &&
      other.row < box.row + box.rows &&
      box.row < other.row + other.rows &&
      other.column < box.column + box.columns &&
      box.column < other.column + other.columns,
  );
}
