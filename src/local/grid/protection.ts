import type { Box } from './address';
import type { CellMatrix } from './cells';
import type { Grid } from './grid';

/** What a user may still do on a protected sheet, as Excel's options name it; all false unless allowed. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;
export interface Protection {
  readonly options: ProtectionOptions;
  readonly password?: string;
}

export const sheetKey = (sheetId: string): string => `protection/${sheetId}`;
export const STRUCTURE_KEY = 'structure';
/** cells of a sheet are locked unless a sheet-wide "unlocked" is kept here or the cell itself says otherwise */
export const unlockedKey = (sheetId: string): string => `unlocked/${sheetId}`;

export const sheetProtection = (grid: Grid, sheetId: string): Protection | undefined =>
  grid.store.get(sheetKey(sheetId));
export const protectSheet = (grid: Grid, sheetId: string, protection: Protection | undefined): void =>
  grid.store.set(sheetKey(sheetId), protection);

export const structureProtection = (grid: Grid): { readonly password?: string } | undefined =>
  grid.store.get(STRUCTURE_KEY);
export const protectStructure = (grid: Grid, protection: { readonly password?: string } | undefined): void =>
  grid.store.set(STRUCTURE_KEY, protection);

export function isLocked(grid: Grid, sheetId: string, row: number, column: number): boolean {
  const own = grid.sheet(sheetId).getCellMatrix().getValue(row, column)?.custom?.locked as
    boolean | undefined;
  return own ?? grid.store.get<boolean>(unlockedKey(sheetId)) !== true;
}

/** The lock travels with its cell when rows are inserted. `everywhere`: the whole sheet, of which the grid holds a part. */
export function setLocked(grid: Grid, sheetId: string, box: Box, locked: boolean, everywhere: boolean): void {
  const cells: CellMatrix = {};
  const matrix = grid.sheet(sheetId).getCellMatrix();
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const custom = matrix.getValue(row, column)?.custom;
      if (!everywhere || custom) (cells[row] ??= {})[column] = { custom: { ...custom, locked } };
    }
  }
  grid.write(sheetId, cells, true);
  grid.flush();
  if (everywhere) grid.store.set(unlockedKey(sheetId), locked ? undefined : true);
}

/** Whether a user, or an add-in, may change the contents of these cells. */
export function mayWrite(grid: Grid, sheetId: string, box: Box): boolean {
  if (!sheetProtection(grid, sheetId)) return true;
  const sheet = grid.sheet(sheetId);
  const lastRow = Math.min(box.row + box.rows, sheet.getRowCount());
  const lastColumn = Math.min(box.column + box.columns, sheet.getColumnCount());
  for (let row = box.row; row < lastRow; row += 1)
    for (let column = box.column; column < lastColumn; column += 1)
      if (isLocked(grid, sheetId, row, column)) return false;
  return true;
}

/** Whether a user may move, resize and delete what stands over the cells of a sheet: its charts. */
export function mayEditObjects(grid: Grid, sheetId: string): boolean {
  const protection = sheetProtection(grid, sheetId);
  return !protection || protection.options.allowEditObjects === true;
}
