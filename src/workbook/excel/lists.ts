/** Lists of rows: the tables, and plain cells under a row of headers. */
import type { TableInfo } from '../port';
import { cornerOf, rectangle, lettersOf } from './address';
import { withoutSheet } from './cells';
import { tablesIn } from './read';

/** An export has a few lines of title over its headers at most. */
const headLines = 20;
const fewestHeaders = 2;

export async function listsIn(context: Excel.RequestContext): Promise<TableInfo[]> {
  const tables = await tablesIn(context);
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  const plain = sheets.items
    .filter(({ name, visibility }) => visibility === 'Visible' && !tables.some(({ sheet }) => sheet === name))
    .map((sheet) => ({
      name: sheet.name,
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load('address,rowCount,columnCount'),
    }));
  await context.sync();
  const heads = plain
    .filter(({ used }) => !used.isNullObject && used.rowCount > 1 && used.columnCount >= fewestHeaders)
    .map(({ name, used }) => ({
      name,
      address: withoutSheet(used.address),
      rowCount: used.rowCount,
      head: used
        .getRow(0)
        .getResizedRange(Math.min(headLines, used.rowCount) - 1, 0)
        .load('values'),
    }));
  await context.sync();
  return [
    ...tables,
    ...heads.flatMap(({ name, address, rowCount, head }) => {
      const found = headerOf(head.values as unknown[][]);
      if (!found) return [];
      const { row, column } = cornerOf(address.split(':')[0] ?? 'A1');
      const top = `${lettersOf(column + found.column)}${row + found.row + 1}`;
      const rows = rowCount - found.row - 1;
      const range = rectangle(top, rows + 1, found.headers.length);
      return [{ name: `${name}!${range}`, sheet: name, headers: found.headers, rows, range }];
    }),
  ];
}

/**
 * The first row of texts, side by side and each another, with something under most of them: the headers of a list.
 * Undefined for cells that are none, such as a sheet of labels and figures.
 */
export function headerOf(
  rows: readonly (readonly unknown[])[],
): { row: number; column: number; headers: string[] } | undefined {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex(isText);
    if (column < 0) continue;
    const rest = cells.slice(column);
    const end = rest.findIndex((cell) => !isText(cell));
    const headers = (end < 0 ? rest : rest.slice(0, end)).map((cell) => String(cell).trim());
    const under = (rows[row + 1] ?? []).slice(column, column + headers.length);
    const filled = under.filter((cell) => cell !== '' && cell !== null && cell !== undefined);
    const others = cells.filter((cell) => cell !== '' && cell !== null && cell !== undefined).length;
    const isHeader =
      headers.length >= fewestHeaders &&
      others === headers.length &&
      new Set(headers).size === headers.length &&
      filled.length * 2 > headers.length &&
      filled.some((cell) => typeof cell === 'number' || /\d/.test(String(cell)));
    if (isHeader) return { row, column, headers };
  }
  return undefined;
}

function isText(cell: unknown): boolean {
  return typeof cell === 'string' && cell.trim() !== '';
}
