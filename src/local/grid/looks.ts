import { type IStyleData, numfmt } from '@univerjs/core';
import { SetColDataMutation, SetColDataMutationFactory } from '@univerjs/sheets';
import { type Box, wholeColumns } from './address';
import { type CellMatrix, type CellValue, isError } from './cells';
import type { Grid } from './grid';
import { growTo } from './room';

/** A change of look: a property that is null goes. */
export type Look = { readonly [K in keyof IStyleData]: IStyleData[K] | null };

/** Gives every cell of a box a look; whole columns get it as columns, so that new rows have it too. */
export function paint(
  grid: Grid,
  sheetId: string,
  box: Box,
  look: Look | ((row: number, column: number) => Look),
): void {
  if (wholeColumns(box)) {
    paintColumns(grid, sheetId, box, typeof look === 'function' ? look(0, box.column) : look);
    return;
  }
  const sheet = grid.sheet(sheetId);
  const columns = Math.min(box.columns, Math.max(sheet.getColumnCount() - box.column, 1));
  const cells: CellMatrix = {};
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    const line: CellMatrix[number] = {};
    cells[row] = line;
    for (let column = box.column; column < box.column + columns; column += 1) {
      line[column] = { s: (typeof look === 'function' ? look(row, column) : look) as IStyleData };
    }
  }
  grid.write(sheetId, cells, true);
}

function paintColumns(grid: Grid, sheetId: string, box: Box, look: Look): void {
  const sheet = grid.sheet(sheetId);
  const last = Math.min(box.column + box.columns, Math.max(sheet.getColumnCount(), box.column + 1));
  growTo(grid, sheetId, 1, last);
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let column = box.column; column < last; column += 1) {
    const merged: Record<string, unknown> = {
      ...(sheet.getColumnStyle(column) as IStyleData | undefined),
      ...look,
    };
    for (const key of Object.keys(merged)) if (merged[key] === null) delete merged[key];
    columnData[column] = { s: merged as IStyleData };
  }
  const params = { unitId: grid.unitId, subUnitId: sheetId, columnData };
  const before = SetColDataMutationFactory(params, sheet);
  grid.change([{ id: SetColDataMutation.id, params }], [{ id: SetColDataMutation.id, params: before }]);
  const cells: CellMatrix = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (column < box.column || column >= last || !cell?.s) return;
    (cells[row] ??= {})[column] = { s: look as IStyleData };
  });
  grid.write(sheetId, cells, true);
}

export const GENERAL = 'General';
export const numberFormat = (style: IStyleData): string => style.n?.pattern ?? GENERAL;
export const isTextFormat = (pattern: string): boolean => pattern === '@';

/** What a cell shows: its value in its number format and in the workbook's language. */
export function displayText(grid: Grid, value: CellValue, pattern: string): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isError(value)) return value;
  const locale = grid.book.locale === 'ru-RU' ? 'ru' : 'en';
  return numfmt.format(pattern, value, { locale, throws: false });
}
