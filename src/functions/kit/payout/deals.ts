import type { Credit, Deal } from '../../../planning/commission/payout/model';
import type { Limits } from '../../../planning/limits';
import { fail } from '../../../planning/problem';
import { headedTable, type HeadedRow } from '../headed-table';
import { refined, type Parameter } from '../parameter';
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
  return refined(headedTable<DealColumn>(dealColumns), ({ has, map }) => {
    const credited = new Map<unknown, readonly Credit[]>();
    return { has, deals: map((row) => dealIn(row, credited)) };
  });
}

/** `credited`: who is credited by the cells met so far. */
function dealIn(row: HeadedRow<DealColumn>, credited: Map<unknown, readonly Credit[]>): Deal {
  row.need('date');
  const date = row.date('date') ?? 0;
  const returned = row.date('returned');
  if (returned !== undefined && returned < date)
    fail('dateBefore', row.at('returned'), { headers: dealColumns.date.headers });
  const reps = row.shown('rep');
  const credits = credited.get(reps) ?? creditsIn(reps, row.at('rep'));
  credited.set(reps, credits);
  return {
    row: row.row,
    date,
    paid: row.date('paid'),
    returned,
    revenue: row.number('amount', money),
    margin: row.number('margin', money),
    customer: row.name('customer'),
    order: row.name('order'),
    kind: row.word('kind', kindWords),
    credits,
  };
}
