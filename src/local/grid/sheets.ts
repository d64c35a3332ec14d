import {
  BooleanNumber,
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { COLUMN_WIDTH, NEW_SHEET_COLUMNS, NEW_SHEET_ROWS, newSheetName, ROW_HEIGHT } from './book';
import type { Grid } from './grid';

/** A sheet's name that no other sheet has: "Sheet4". */
export function freeSheetName(grid: Grid): string {
  for (let number = grid.workbook.getSheets().length + 1; ; number += 1) {
    const name = newSheetName(grid.book.locale, number);
    if (!grid.sheetNamed(name)) return name;
  }
}

/** The grid goes to every sheet that appears; Excel stays where the user is when an add-in adds one. */
export function stayingOnSheet<T>(grid: Grid, work: () => T): T {
  const active = activeSheet(grid).getSheetId();
  const result = work();
  if (grid.hasSheet(active)) activateSheet(grid, active);
  return result;
}

export const activeSheet = (grid: Grid): Worksheet => grid.workbook.getActiveSheet();

export function activateSheet(grid: Grid, sheetId: string): void {
  grid.flush();
  if (grid.workbook.getActiveSheet()?.getSheetId() === sheetId) return;
  grid.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
  });
}

/** Adds an empty sheet at the end. */
export function addSheet(grid: Grid, name: string): string {
  const sheet = mergeWorksheetSnapshotWithDefault({
    id: generateRandomId(),
    name,
    rowCount: NEW_SHEET_ROWS,
    columnCount: NEW_SHEET_COLUMNS,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
  });
  const at = { unitId: grid.unitId, subUnitId: sheet.id, subUnitName: name };
  stayingOnSheet(grid, () =>
    grid.change(
      [
        {
          id: InsertSheetMutation.id,
          params: { unitId: grid.unitId, index: grid.workbook.getSheets().length, sheet },
        },
      ],
      [{ id: RemoveSheetMutation.id, params: at }],
    ),
  );
  return sheet.id;
}

/** Takes a sheet away, with its names; formulas that refer to it show #REF!. */
export function removeSheet(grid: Grid, sheetId: string): void {
  grid.flush();
  const active = activeSheet(grid).getSheetId();
  const gone = grid.commands.syncExecuteCommand(RemoveSheetCommand.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
  });
  if (!gone) throw new Error('The grid kept the sheet.');
  if (active !== sheetId) activateSheet(grid, active);
}

export function renameSheetTo(grid: Grid, sheetId: string, name: string): void {
  grid.flush();
  grid.commands.syncExecuteCommand(SetWorksheetNameCommand.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    name,
  });
  grid.names.forgetTranslations();
}

export const sheetIndex = (grid: Grid, sheetId: string): number =>
  grid.workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === sheetId);

export function moveSheet(grid: Grid, sheetId: string, to: number): void {
  const from = sheetIndex(grid, sheetId);
  const move = (fromOrder: number, toOrder: number): { id: string; params: object } => ({
    id: SetWorksheetOrderMutation.id,
    params: { unitId: grid.unitId, subUnitId: sheetId, fromOrder, toOrder },
  });
  if (from !== to) grid.change([move(from, to)], [move(to, from)]);
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';
const visibilityKey = (sheetId: string): string => `veryHidden/${sheetId}`;

export function visibility(grid: Grid, sheetId: string): Visibility {
  if (grid.sheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
  return grid.store.get<boolean>(visibilityKey(sheetId)) ? 'VeryHidden' : 'Hidden';
}

export function setVisibility(grid: Grid, sheetId: string, to: Visibility): void {
  const hide = (hidden: boolean): { id: string; params: object } => ({
    id: SetWorksheetHideMutation.id,
    params: {
      unitId: grid.unitId,
      subUnitId: sheetId,
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    },
  });
  const before = visibility(grid, sheetId) !== 'Visible';
  if (before !== (to !== 'Visible')) {
    const change = (): void => grid.change([hide(to !== 'Visible')], [hide(before)]);
    if (to === 'Visible') stayingOnSheet(grid, change);
    else change();
  }
  grid.store.set(visibilityKey(sheetId), to === 'VeryHidden' ? true : undefined);
}

export function setTabColor(grid: Grid, sheetId: string, color: string): void {
  const set = (to: string): { id: string; params: object } => ({
    id: SetTabColorMutation.id,
    params: { unitId: grid.unitId, subUnitId: sheetId, color: to },
  });
  grid.change([set(color)], [set(tabColor(grid, sheetId))]);
}
export const tabColor = (grid: Grid, sheetId: string): string =>
  grid.sheet(sheetId).getConfig().tabColor ?? '';

export const gridlines = (grid: Grid, sheetId: string): boolean =>
  grid.sheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE;
export function setGridlines(grid: Grid, sheetId: string, shown: boolean): void {
  const set = (to: boolean): { id: string; params: object } => ({
    id: ToggleGridlinesMutation.id,
    params: {
      unitId: grid.unitId,
      subUnitId: sheetId,
      showGridlines: to ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    },
  });
  grid.change([set(shown)], [set(gridlines(grid, sheetId))]);
}

/** Rows and columns that stay on screen. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}
export function frozen(grid: Grid, sheetId: string): Frozen {
  const { xSplit = 0, ySplit = 0 } = grid.sheet(sheetId).getConfig().freeze ?? {};
  return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
}
export function freeze(grid: Grid, sheetId: string, to: Frozen): void {
  const set = ({ rows, columns }: Frozen): { id: string; params: object } => ({
    id: SetFrozenMutation.id,
    params: {
      unitId: grid.unitId,
      subUnitId: sheetId,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    },
  });
  grid.change([set(to)], [set(frozen(grid, sheetId))]);
}
