import type { Adjustment, KpiResult, Opening } from '../../../planning/commission/payout/model';
import { isBlankOrZero } from '../../../planning/cells';
import { nameKey } from '../../../planning/names';
import { cellAt } from '../../../planning/problem';
import { headedTable, type HeadedRow, type TableColumns } from '../headed-table';
import { onlyOnce } from '../only-once';
import { refined, type Parameter } from '../parameter';
import { adjustmentColumns, kpiColumns, openingColumns } from './columns';
import { money } from './deals';
import { whoIn } from './who';

/** A table that may be left out, read row by row. */
function rowsOf<Name extends string, Row>(
  columns: TableColumns<Name>,
  rowIn: (row: HeadedRow<Name>) => Row,
): Parameter<readonly Row[]> {
  const table = headedTable<Name>(columns);
  return {
    ...table,
    optional: true,
    read: (argument, parameter) =>
      argument === null || argument === undefined || isBlankOrZero(argument)
        ? []
        : table.read(argument, parameter).map(rowIn),
  };
}

/** Results of KPIs: rep | KPI | result, and optionally the month. */
export function kpiResults(): Parameter<readonly KpiResult[]> {
  return rowsOf(kpiColumns, (row) => ({
    ...whoIn(row),
    kpi: nameKey(row.name('kpi')),
    result: row.number('result', money),
    date: row.date('month'),
  }));
}

/** Amounts that are added to the pay by hand: rep | amount, and optionally date and reason. */
export function adjustments(): Parameter<readonly Adjustment[]> {
  return rowsOf(adjustmentColumns, (row) => ({
    ...whoIn(row),
    amount: row.number('amount', money),
    date: row.date('date'),
    reason: String(row.name('reason')),
  }));
}

/** What reps owe for earlier draws: rep | balance owed, each rep once. */
export function opening(): Parameter<readonly Opening[]> {
  const rows = rowsOf(openingColumns, (row) => ({
    ...whoIn(row),
    owed: row.number('owed', { unit: 'money', min: 0, max: 1e13 }),
  }));
  return refined(rows, (owing, parameter) => {
    const meet = onlyOnce();
    for (const { rep, name, row } of owing) meet(rep, name, cellAt(parameter, row));
    return owing;
  });
}
