/** The table of deals: which of the headers that PAYOUT knows it has, and whose deals they are. */
import { creditsIn } from '../../functions/kit/payout/credits';
import { dealColumns } from '../../functions/kit/payout/columns';
import type { Language } from '../../language/language';
import { commissionTexts } from '../../language/tools/commission';
import { monthOf, type MonthNumber } from '../../planning/calendar';
import { compareNames, nameKey, tidyName } from '../../planning/names';
import type { CellValue, TableInfo } from '../../workbook/port';
import type { Role } from './role';

type DealColumn = keyof typeof dealColumns;

/** The header of a table under which PAYOUT finds a column; a unit after a comma or in brackets is no matter. */
export function headerOf({ headers }: TableInfo, column: DealColumn): string | undefined {
  const known: readonly string[] = Object.values(dealColumns[column].headers).flat().map(nameKey);
  return (
    headers.find((header) => known.includes(nameKey(header))) ??
    headers.find((header) => known.includes(nameKey(header).replace(/\s*[,(].*$/, '')))
  );
}

/** What a column is called in a language. */
export function usualHeader(column: DealColumn, language: Language): string {
  return dealColumns[column].headers[language][0];
}

/** How a deal that comes back is marked in a table. */
export function returnSentence(table: TableInfo, language: Language): string {
  const words = commissionTexts(language).returned;
  const header = headerOf(table, 'returned');
  return (
    (header === undefined
      ? words.noColumn(table.name, usualHeader('returned', language))
      : words.column(table.name, header)) + words.follow
  );
}

/** Columns that the roles' pay hangs on and the table does not have. */
export function missingColumns(table: TableInfo, roles: readonly Role[]): DealColumn[] {
  const rows = roles.flatMap((role) => role.rows);
  const has = (column: DealColumn): boolean => headerOf(table, column) !== undefined;
  const needed: DealColumn[] = ['date', 'rep'];
  if (rows.some(({ basis }) => basis.en !== 'KPI' && basis.en !== 'draw')) needed.push('amount');
  if (rows.some(({ basis }) => basis.en === 'paid cash')) needed.push('paid');
  if (rows.some(({ applies }) => applies !== undefined) && !has('kind')) needed.push('customer');
  return needed.filter((column) => !has(column));
}

/** The table that has date, rep and amount; the longer one where several have. */
export function likelyTable(tables: readonly TableInfo[]): TableInfo | undefined {
  return tables
    .filter(
      (table) =>
        table.rows > 0 &&
        (['date', 'rep', 'amount'] as const).every((column) => headerOf(table, column) !== undefined),
    )
    .sort((a, b) => b.rows - a.rows)[0];
}

/** Names in a cell of reps, as PAYOUT reads them: `Adams 60%; Brooks 40%` are two. One that cannot be read names nobody. */
function namesIn(cell: CellValue): readonly string[] {
  try {
    return creditsIn(cell, { parameter: 'deals' }).map(({ name }) => tidyName(String(name)));
  } catch {
    return [];
  }
}

/** Day and reps of every deal. */
export interface Sold {
  readonly dates: readonly CellValue[];
  readonly reps: readonly CellValue[];
}

/** Months that have deals, the latest first. */
export function monthsOf({ dates }: Sold): MonthNumber[] {
  const months = new Set(
    dates.flatMap((date) => (typeof date === 'number' && date > 0 ? [monthOf(date)] : [])),
  );
  return [...months].sort((a, b) => b - a);
}

/** Months up to the one paid for: who sold nothing in them may have left. */
const quietMonths = 3;

/** Who sold something in the month or in the eleven before it, by name, and the month of the last sale. */
function lastSales({ dates, reps }: Sold, month: MonthNumber): { name: string; last: MonthNumber }[] {
  const cells = new Map<CellValue, MonthNumber>();
  dates.forEach((date, index) => {
    if (typeof date !== 'number' || !(date > 0)) return;
    const at = monthOf(date);
    const cell = reps[index] ?? '';
    if (at <= month && month - at < 12) cells.set(cell, Math.max(at, cells.get(cell) ?? at));
  });
  const names = new Map<string, { name: string; last: MonthNumber }>();
  for (const [cell, last] of cells) {
    for (const name of namesIn(cell)) {
      const known = names.get(nameKey(name));
      names.set(nameKey(name), { name: known?.name ?? name, last: Math.max(last, known?.last ?? last) });
    }
  }
  return [...names.values()].sort((a, b) => compareNames(a.name, b.name));
}

/** Who sold something in the month or in the two before it, by name. */
export function repsOf(sold: Sold, month: MonthNumber): string[] {
  return lastSales(sold, month)
    .filter(({ last }) => month - last < quietMonths)
    .map(({ name }) => name);
}

/** Who sold something in the year up to the month, but nothing in its last three months: they may have left. */
export function quietReps(sold: Sold, month: MonthNumber): { name: string; last: MonthNumber }[] {
  return lastSales(sold, month).filter(({ last }) => month - last >= quietMonths);
}
