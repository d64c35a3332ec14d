/** The cells of a commission workbook's tables, headers first, as PAYOUT is given them. */
import { openingColumns } from '../../functions/kit/payout/columns';
import type { CellValue, TableInfo, WorkbookPort } from '../../workbook/port';
import type { BookTable, CommissionBook } from './book';

export type Cells = readonly (readonly CellValue[])[];
export type BookCells = Readonly<Record<'deals' | 'people' | 'scheme', Cells>> &
  Partial<Readonly<Record<BookTable, Cells>>>;

/** A table with its headers, a long one read in pieces. */
export async function cellsOf(workbook: WorkbookPort, table: TableInfo): Promise<Cells> {
  const columns = await workbook.columns(table, table.headers);
  const rows = columns[0]?.length ?? 0;
  return [
    table.headers,
    ...Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? '')),
  ];
}

export async function bookCells(workbook: WorkbookPort, { tables }: CommissionBook): Promise<BookCells> {
  const names = Object.keys(tables) as BookTable[];
  const read = await Promise.all(
    names.map(async (name) => {
      const table = tables[name];
      return table ? [[name, await cellsOf(workbook, table)] as const] : [];
    }),
  );
  return Object.fromEntries(read.flat()) as BookCells;
}

const isBlank = (row: readonly CellValue[]): boolean => row.every((cell) => String(cell).trim() === '');
/** Rows of a table that hold something, without its headers. */
export const filledRows = (table: Cells | undefined): Cells =>
  (table ?? []).slice(1).filter((row) => !isBlank(row));

/** Who owes how much, by a table of balances. */
export function balancesIn(table: Cells | undefined): (readonly [rep: string, owed: number])[] {
  const [rep, owed] = [openingColumns.rep, openingColumns.owed].map((column) =>
    placeOf(table ?? [], Object.values(column.headers).flat()),
  );
  return filledRows(table).map(
    (row) => [String(row[rep ?? -1] ?? ''), Number(row[owed ?? -1] ?? 0)] as const,
  );
}

/** Place of the first header that is one of `headers`, -1 where there is none; how names compare aside. */
export function placeOf([first = []]: Cells, headers: readonly string[]): number {
  const keys = headers.map(keyOf);
  const known = first.map((header) => keyOf(String(header)));
  const whole = known.findIndex((header) => keys.includes(header));
  return whole >= 0 ? whole : known.findIndex((header) => keys.includes(header.replace(/\s*[,(].*$/, '')));
}

const keyOf = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
