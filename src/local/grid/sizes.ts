import { BooleanNumber } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { type Box, toGridRange } from './address';
import type { Grid } from './grid';
import { growTo } from './room';

/** Excel's API measures in points, the grid in pixels: 96 pixels are 72 points. */
export const toPoints = (pixels: number): number => pixels * 0.75;
export const toPixels = (points: number): number => Math.round(points / 0.75);

/** rows and columns of a box that the grid holds */
function held(grid: Grid, sheetId: string, box: Box): Box {
  const sheet = grid.sheet(sheetId);
  const rows = Math.min(box.rows, sheet.getRowCount() - box.row);
  const columns = Math.min(box.columns, sheet.getColumnCount() - box.column);
  if (rows > 0 && columns > 0) return { ...box, rows, columns };
  growTo(grid, sheetId, box.row + 1, box.column + 1);
  return { ...box, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

/** in pixels, as is the height below */
export const columnWidth = (grid: Grid, sheetId: string, column: number): number =>
  grid.sheet(sheetId).getColumnWidth(column);
export const rowHeight = (grid: Grid, sheetId: string, row: number): number =>
  grid.sheet(sheetId).getRowHeight(row);

/** @param pixels width of every column of the box */
export function setColumnWidth(grid: Grid, sheetId: string, box: Box, pixels: number): void {
  const range = {
    ...toGridRange(held(grid, sheetId, box)),
    startRow: 0,
    endRow: grid.sheet(sheetId).getRowCount() - 1,
  };
  const params = { unitId: grid.unitId, subUnitId: sheetId, ranges: [range], colWidth: pixels };
  const before = SetWorksheetColWidthMutationFactory(params, grid.sheet(sheetId));
  grid.change(
    [{ id: SetWorksheetColWidthMutation.id, params }],
    [{ id: SetWorksheetColWidthMutation.id, params: before }],
  );
}

/** @param pixels height of every row of the box */
export function setRowHeight(grid: Grid, sheetId: string, box: Box, pixels: number): void {
  const range = {
    ...toGridRange(held(grid, sheetId, box)),
    startColumn: 0,
    endColumn: grid.sheet(sheetId).getColumnCount() - 1,
  };
  const at = { unitId: grid.unitId, subUnitId: sheetId, ranges: [range] };
  const params = { ...at, rowHeight: pixels };
  const before = SetWorksheetRowHeightMutationFactory(params, grid.sheet(sheetId));
  const fixed = {
    id: SetWorksheetRowIsAutoHeightMutation.id,
    params: { ...at, autoHeightInfo: BooleanNumber.FALSE },
  };
  const automatic = {
    id: SetWorksheetRowIsAutoHeightMutation.id,
    params: { ...at, autoHeightInfo: BooleanNumber.TRUE },
  };
  grid.change(
    [{ id: SetWorksheetRowHeightMutation.id, params }, fixed],
    [{ id: SetWorksheetRowHeightMutation.id, params: before }, automatic],
  );
}

export function hideRows(grid: Grid, sheetId: string, box: Box, hidden: boolean): void {
  const params = { unitId: grid.unitId, subUnitId: sheetId, ranges: [toGridRange(held(grid, sheetId, box))] };
  const [to, back] = hidden
    ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
    : [SetRowVisibleMutation.id, SetRowHiddenMutation.id];
  grid.change([{ id: to, params }], [{ id: back, params }]);
}

export function hideColumns(grid: Grid, sheetId: string, box: Box, hidden: boolean): void {
  const params = { unitId: grid.unitId, subUnitId: sheetId, ranges: [toGridRange(held(grid, sheetId, box))] };
  const [to, back] = hidden
    ? [SetColHiddenMutation.id, SetColVisibleMutation.id]
    : [SetColVisibleMutation.id, SetColHiddenMutation.id];
  grid.change([{ id: to, params }], [{ id: back, params }]);
}

/** Where a cell stands, in pixels from the sheet's top left corner. */
export function pixelsTo(
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
): { left: number; top: number } {
  const sheet = grid.sheet(sheetId);
  let left = 0;
  for (let at = 0; at < column; at += 1) left += sheet.getColVisible(at) ? sheet.getColumnWidth(at) : 0;
  let top = 0;
  for (let at = 0; at < row; at += 1) top += sheet.getRowVisible(at) ? sheet.getRowHeight(at) : 0;
  return { left, top };
}
