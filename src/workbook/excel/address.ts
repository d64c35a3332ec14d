/** Arithmetic on A1 addresses: columns and rows from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

export function cornerOf(address: string): Corner {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address);
  if (!match) throw new Error(`${address} is not the address of a cell.`);
  const [, letters = '', digits = ''] = match;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** The rectangle of `rows` × `columns` from a cell, as A1. */
export function rectangle(at: string, rows: number, columns: number): string {
  const { row, column } = cornerOf(at);
  const end = `${lettersOf(column + columns - 1)}${row + rows}`;
  return rows === 1 && columns === 1 ? at : `${at}:${end}`;
}
