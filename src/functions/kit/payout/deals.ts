import type { Credit, Deal } from '../../../planning/commission/payout/model';
import { dateIn, nameIn, numberIn } from '../../../planning/cell-readers';
import { isBlankOrZero } from '../../../planning/cells';
import type { Limits } from '../../../planning/limits';
import type { NameCell } from '../../../planning/names';
import { fail } from '../../../planning/problem';
import { headedTable, type HeadedTable, type TableRow } from '../headed-table';
import type { Parameter } from '../parameter';
import { wordIn } from '../words';
import { dealColumns } from './columns';
import { creditsIn } from './credits';
import { kindWords } from './words';

/** Amounts so large that cents would be lost are refused. */
export const money: Limits = { unit: 'money', min: -1e13, max: 1e13 };

export type DealColumn = keyof typeof dealColumns;
export interface DealTable {
  readonly deals: readonly Deal[];
  has(column: DealColumn): boolean;
}

/** The deals of a table, checked row by row. */
export function deals(): Parameter<DealTable> {
  const table = headedTable<DealColumn>(dealColumns);
  return {
    ...table,
    read: (argument, parameter) => {
      const found = table.read(argument, parameter);
      return { deals: dealsOf(found), has: (column) => found.has(column) };
    },
  };
}

function dealsOf(table: HeadedTable<DealColumn>): Deal[] {
  const credited = new Map<unknown, readonly Credit[]>();
  const creditsOf = (row: TableRow): readonly Credit[] => {
    const cell = table.cell(row, 'rep');
    let credits = credited.get(cell);
    if (credits === undefined) credited.set(cell, (credits = creditsIn(cell, table.at(row, 'rep'))));
    return credits;
  };
  const amount = (row: TableRow, column: 'amount' | 'margin'): number => {
    const cell = table.cell(row, column);
    if (typeof cell === 'number' && Math.abs(cell) <= 1e13) return cell;
    return numberIn(cell, money, table.at(row, column));
  };
  const name = (row: TableRow, column: 'customer' | 'order'): NameCell => {
    const cell = table.cell(row, column);
    return isBlankOrZero(cell) ? '' : nameIn(cell, table.at(row, column));
  };
  const day = (row: TableRow, column: 'paid' | 'returned'): number | undefined => {
    const cell = table.cell(row, column);
    return isBlankOrZero(cell) ? undefined : dateIn(cell, table.at(row, column));
  };
  return table.rows.map((row): Deal => {
    const kind = table.cell(row, 'kind');
    const deal: Deal = {
      row: row.row,
      date: neededDay(table, row),
      paid: day(row, 'paid'),
      returned: day(row, 'returned'),
      revenue: amount(row, 'amount'),
      margin: amount(row, 'margin'),
      customer: name(row, 'customer'),
      order: name(row, 'order'),
      kind: isBlankOrZero(kind) ? undefined : wordIn(kind, kindWords, table.at(row, 'kind')),
      credits: creditsOf(row),
    };
    if (deal.returned !== undefined && deal.returned < deal.date)
      fail({ code: 'dateBefore', ...table.at(row, 'returned'), headers: dealColumns.date.headers });
    return deal;
  });
}

function neededDay(table: HeadedTable<DealColumn>, row: TableRow): number {
  const cell = table.cell(row, 'date');
  if (isBlankOrZero(cell)) fail({ code: 'missing', ...table.at(row, 'date') });
  return dateIn(cell, table.at(row, 'date'));
}
