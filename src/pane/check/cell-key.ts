/** One spelling for a cell's address, whoever wrote it: `[Book1.xlsx]Plan 2027!$B$12`, `'Plan 2027'!b12`. */

/** The key of a cell of this workbook. Sheet names and columns are compared without regard to case, as Excel does. */
export function cellKey(sheet: string, address: string): string {
  return `${sheet}!${address.replaceAll('$', '')}`.toLowerCase();
}

/** The key of an address with its sheet, as a host gives it to a function. */
export function keyOfAddress(address: string): string {
  const at = address.lastIndexOf('!');
  const sheet = address
    .slice(0, at)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'")
    .replace(/^.*\[[^\]]*\]/, '');
  return cellKey(sheet, address.slice(at + 1));
}

/** What the functions recorded for a cell. */
export function outcomeAt<T>(
  outcomes: ReadonlyMap<string, T>,
  sheet: string,
  address: string,
): T | undefined {
  const key = cellKey(sheet, address);
  for (const [written, outcome] of outcomes) if (keyOfAddress(written) === key) return outcome;
  return undefined;
}

/** All that the functions recorded, by `cellKey`. */
export function outcomesByCell<T>(outcomes: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...outcomes].map(([address, outcome]) => [keyOfAddress(address), outcome]));
}

/** `B12` with 9 rows and 16 columns → `B12:Q20`. */
export function spillRange(address: string, rows: number, columns: number): string {
  const [, letters = 'A', row = '1'] = /^\$?([A-Z]+)\$?(\d+)/i.exec(address) ?? [];
  return `${letters}${row}:${columnLetters(columnNumber(letters) + columns - 1)}${Number(row) + rows - 1}`;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(number: number): string {
  const rest = (number - 1) % 26;
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + rest);
}
