/** Where cells are: rectangles and their A1 names. Rows and columns are zero-based, as the grid counts them. */

/** A rectangle of cells of one sheet. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Size of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** 0 → A, 25 → Z, 26 → AA */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, AA → 26 */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `Plan` → `Plan`, `Q1 2026` → `'Q1 2026'`: a sheet's name as it stands before the exclamation mark. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

function parseCell(text: string): readonly [row: number, column: number] | undefined {
  const match = CELL.exec(text);
  if (!match) return undefined;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return row >= 0 && row < SHEET_ROWS && column < SHEET_COLUMNS ? [row, column] : undefined;
}

function between(first: number, second: number): readonly [start: number, count: number] {
  return [Math.min(first, second), Math.abs(first - second) + 1];
}

/** `B2`, `$B$2:C9`, `A:C`, `2:3`, without sheet; undefined where the text is no address. */
export function parseAddress(text: string): Box | undefined {
  const [first = '', second = first, ...more] = text.trim().split(':');
  if (more.length > 0) return undefined;
  const from = parseCell(first);
  const to = parseCell(second);
  if (from && to) {
    const [row, rows] = between(from[0], to[0]);
    const [column, columns] = between(from[1], to[1]);
    return { row, column, rows, columns };
  }
  const columnPair = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(`${first}:${second}`);
  if (columnPair && text.includes(':')) {
    const [column, columns] = between(columnIndex(columnPair[1] ?? ''), columnIndex(columnPair[2] ?? ''));
    return column + columns <= SHEET_COLUMNS ? { row: 0, column, rows: SHEET_ROWS, columns } : undefined;
  }
  const rowPair = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(`${first}:${second}`);
  if (rowPair && text.includes(':')) {
    const [row, rows] = between(Number(rowPair[1]) - 1, Number(rowPair[2]) - 1);
    return row >= 0 && row + rows <= SHEET_ROWS
      ? { row, column: 0, rows, columns: SHEET_COLUMNS }
      : undefined;
  }
  return undefined;
}

/** `'Q1 2026'!B2:C9` → sheet `Q1 2026` and address `B2:C9`; no sheet where none is named. */
export function splitSheet(reference: string): { sheet?: string; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference.trim());
  if (!match) return { address: reference.trim() };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? '', address: match[3] ?? '' };
}

export const wholeColumns = (box: Box): boolean => box.row === 0 && box.rows >= SHEET_ROWS;
export const wholeRows = (box: Box): boolean => box.column === 0 && box.columns >= SHEET_COLUMNS;

/** A1 name of a rectangle, without sheet: `B2`, `B2:C9`, `A:C`, `2:3`. */
export function formatAddress(box: Box, mark: '' | '$' = ''): string {
  const left = mark + columnName(box.column);
  const right = mark + columnName(box.column + box.columns - 1);
  const top = `${mark}${box.row + 1}`;
  const bottom = `${mark}${box.row + box.rows}`;
  if (wholeColumns(box)) return `${left}:${right}`;
  if (wholeRows(box)) return `${top}:${bottom}`;
  return box.rows === 1 && box.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** The name office.js shows for a cell: `Sheet1!B2`. */
export const cellAddress = (sheet: string, row: number, column: number): string =>
  `${quoteSheet(sheet)}!${formatAddress({ row, column, rows: 1, columns: 1 })}`;

/** The cells that two rectangles share. */
export function intersection(one: Box, other: Box): Box | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle around two. */
export function boundingBox(one: Box, other: Box): Box {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** The grid's own rectangle, with both ends included. */
export interface GridRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}
export const toGridRange = (box: Box): GridRange => ({
  startRow: box.row,
  endRow: box.row + box.rows - 1,
  startColumn: box.column,
  endColumn: box.column + box.columns - 1,
});
export const fromGridRange = (range: GridRange): Box => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
export const sameBox = (one: Box, other: Box): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;
