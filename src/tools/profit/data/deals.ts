/** Revenue of a deal: the average of what was sold, from a list of orders or of deals. */
import { nameKey } from '../../../planning/names';
import { roundToCents } from '../../../planning/rounding';
import type { CellValue, TableInfo } from '../../../workbook/port';
import { wonWords } from '../../funnel/deals';
import { guessList, meanings, type Columns, type Picked } from '../../kit/columns';
import { columnFormula } from '../../kit/references';
import { quoted } from '../../kit/sentence';
import type { Finding } from './source';

export const dealsWanted = { amount: meanings.amount, order: meanings.order, stage: meanings.stage };
export type DealColumn = keyof typeof dealsWanted;
export const dealsOptional = ['order', 'stage'] as const;

export type Cells<Key extends string> = Readonly<Partial<Record<Key, readonly CellValue[]>>>;

/** Orders first: they hold sales only. Else a list with amounts and stages. */
export function guessDeals(lists: readonly TableInfo[]): Picked<DealColumn> | undefined {
  const { date, customer, amount, order } = meanings;
  const orders = guessList<'date' | 'customer' | 'amount' | 'order'>(
    lists,
    { date, customer, amount, order },
    ['date', 'customer', 'amount'],
  );
  return orders
    ? { table: orders.table, columns: { amount: orders.columns.amount, order: orders.columns.order } }
    : guessList<DealColumn>(lists, dealsWanted, ['amount', 'stage']);
}

/** What stands in a column of stages, each once. */
export function stagesIn({ stage = [] }: Cells<DealColumn>): string[] {
  const found = new Map<string, string>();
  for (const cell of stage)
    if (cell !== '' && !found.has(nameKey(String(cell)))) found.set(nameKey(String(cell)), String(cell));
  return [...found.values()];
}

/** The stage of won deals, by its word. */
export function guessWon(cells: Cells<DealColumn>): string | undefined {
  return stagesIn(cells).find((stage) => wonWords.test(stage.trim()));
}

/**
 * The average of the amounts above 0, to the cent; lines of one order number are one deal, and with stages only those of
 * `won` count. Undefined where there are none.
 */
export function averageDeal(
  list: TableInfo,
  columns: Columns<DealColumn>,
  cells: Cells<DealColumn>,
  won: string | undefined,
): Finding | undefined {
  const { amount } = columns;
  if (amount === undefined || !cells.amount || (columns.stage !== undefined && won === undefined))
    return undefined;
  const deals = new Set<string>();
  let sum = 0;
  cells.amount.forEach((cell, row) => {
    if (typeof cell !== 'number' || !(cell > 0)) return;
    if (columns.stage !== undefined && !isSame(cells.stage?.[row] ?? '', won ?? '')) return;
    const number = columns.order === undefined ? row : (cells.order?.[row] ?? '');
    deals.add(`${typeof number} ${String(number).toLowerCase()}`);
    sum += cell;
  });
  if (deals.size === 0) return undefined;
  return {
    values: { revenue: roundToCents(sum / deals.size) },
    sources: { revenue: { list: list.name, formula: averageFormula(list, { ...columns, amount }, won) } },
  };
}

function averageFormula(
  list: TableInfo,
  { amount, order, stage }: Columns<DealColumn> & { readonly amount: string },
  won = '',
): string {
  const [amounts, numbers, stages] = [amount, order, stage].map((column) =>
    column === undefined ? '' : columnFormula(list, column),
  );
  const conditions = `${amounts},${amounts},">0"${stages === '' ? '' : `,${stages},${quoted(`=${wild(won)}`)}`}`;
  if (numbers === '') return `=ROUND(AVERAGEIFS(${conditions}),2)`;
  const sold = `ISNUMBER(${amounts})*(${amounts}>0)${stages === '' ? '' : `*(${stages}=${quoted(won)})`}`;
  return `=ROUND(SUMIFS(${conditions})/ROWS(UNIQUE(FILTER(${numbers},${sold}))),2)`;
}

/** A text in a condition, where some signs stand for others. */
function wild(text: string): string {
  return text.replace(/[~*?]/g, '~$&');
}

/** As Excel compares: without regard to case. */
function isSame(cell: CellValue, text: string): boolean {
  return String(cell).toLowerCase() === text.toLowerCase();
}
