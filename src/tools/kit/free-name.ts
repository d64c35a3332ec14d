/** Names that a workbook will take. */

const forbidden = /[\\/?*[\]:]/g;
export const sheetNameLimit = 31;

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** `wanted`, or `wanted (2)`, `(3)` … where a sheet of that name exists; within Excel's 31 characters. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const base = wanted.slice(0, sheetNameLimit);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, sheetNameLimit - suffix.length).trimEnd() + suffix;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}

/** `wanted`, or `wanted2`, `wanted3` … : names of tables are unique in a workbook. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}

export type SheetNameFault = 'empty' | 'tooLong' | 'characters' | 'reserved' | 'taken';

/** Why Excel would refuse a sheet's name, or undefined. */
export function sheetNameFault(name: string, taken: readonly string[]): SheetNameFault | undefined {
  if (name.trim() === '') return 'empty';
  if (name.length > sheetNameLimit) return 'tooLong';
  if (name.search(forbidden) >= 0 || name.startsWith("'") || name.endsWith("'")) return 'characters';
  if (sameName(name, 'History')) return 'reserved';
  return taken.some((other) => sameName(other, name)) ? 'taken' : undefined;
}
