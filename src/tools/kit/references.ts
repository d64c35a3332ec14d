/** Columns of a table or of plain cells, as formulas name them. */
import type { TableInfo } from '../../workbook/port';

/** Rows below a plain list that a formula reads as well: what is typed there later is not missed. */
export const spareRows = 10_000;
const lastRow = 1_048_576;

/** `Orders[Amount]`; of plain cells `'May sales'!$C$2:$C$13807`, which goes on below the last row. */
export function columnFormula({ name, sheet, headers, range }: TableInfo, column: string): string {
  if (range === undefined) return `${name}${bracketed(column)}`;
  const [, letters = 'A', top = '1', bottom = top] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/i.exec(range) ?? [];
  const letter = shifted(letters, headers.indexOf(column));
  const last = Math.min(lastRow, Number(bottom) + spareRows);
  return `${quotedSheet(sheet)}!$${letter}$${Number(top) + 1}:$${letter}$${last}`;
}

/** Letters, digits and spaces may stand in single brackets; anything else needs two and an apostrophe before its brackets. */
function bracketed(column: string): string {
  if (/^[\p{L}\p{N}_ ]+$/u.test(column) && column === column.trim()) return `[${column}]`;
  return `[[${column.replace(/['[\]#@]/g, "'$&")}]]`;
}

/** The name of a sheet before the exclamation mark. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** The letters of the column so many steps to the right. */
export function shifted(letters: string, steps: number): string {
  let place = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  place += steps;
  let text = '';
  for (; place > 0; place = Math.floor((place - 1) / 26)) {
    text = String.fromCharCode(65 + ((place - 1) % 26)) + text;
  }
  return text;
}
