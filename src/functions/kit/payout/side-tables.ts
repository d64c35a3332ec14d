import type { Adjustment, KpiResult, Opening } from '../../../planning/commission/payout/model';
import { dateIn, nameIn, numberIn } from '../../../planning/cell-readers';
import { isBlankOrZero } from '../../../planning/cells';
import { nameKey, type NameCell } from '../../../planning/names';
import { fail } from '../../../planning/problem';
import { headedTable, type HeadedTable, type TableColumns, type TableRow } from '../headed-table';
import type { Parameter } from '../parameter';
import { repIn } from '../reps';
import { adjustmentColumns, kpiColumns, openingColumns } from './columns';
import { money } from './deals';

/** A table that may be left out, read row by row. */
function rowsOf<Name extends string, Row>(
  columns: TableColumns<Name>,
  read: (table: HeadedTable<Name>, row: TableRow) => Row,
): Parameter<readonly Row[]> {
  const table = headedTable<Name>(columns);
  return {
    ...table,
    optional: true,
    read: (argument, parameter) => {
      if (argument === null || argument === undefined || isBlankOrZero(argument)) return [];
      const found = table.read(argument, parameter);
      return found.rows.map((row) => read(found, row));
    },
  };
}

function whoIn<Name extends string>(
  table: HeadedTable<Name | 'rep'>,
  row: TableRow,
): { row: number; rep: string; name: NameCell } {
  const cell = table.cell(row, 'rep');
  if (isBlankOrZero(cell)) fail({ code: 'missing', ...table.at(row, 'rep') });
  const { key, name } = repIn(cell, table.at(row, 'rep'));
  return { row: row.row, rep: key, name };
}

function dayIn<Name extends string>(
  table: HeadedTable<Name>,
  row: TableRow,
  column: Name,
): number | undefined {
  const cell = table.cell(row, column);
  return isBlankOrZero(cell) ? undefined : dateIn(cell, table.at(row, column));
}

/** Results of KPIs: rep | KPI | result, and optionally the month. */
export function kpiResults(): Parameter<readonly KpiResult[]> {
  return rowsOf(kpiColumns, (table, row) => ({
    ...whoIn(table, row),
    kpi: nameKey(nameIn(table.cell(row, 'kpi'), table.at(row, 'kpi'))),
    result: numberIn(table.cell(row, 'result'), money, table.at(row, 'result')),
    date: dayIn(table, row, 'month'),
  }));
}

/** Amounts that are added to the pay by hand: rep | amount, and optionally date and reason. */
export function adjustments(): Parameter<readonly Adjustment[]> {
  return rowsOf(adjustmentColumns, (table, row) => ({
    ...whoIn(table, row),
    amount: numberIn(table.cell(row, 'amount'), money, table.at(row, 'amount')),
    date: dayIn(table, row, 'date'),
    reason: String(nameIn(table.cell(row, 'reason'), table.at(row, 'reason'))),
  }));
}

/** What reps owe for earlier draws: rep | balance owed, each rep once. */
export function opening(): Parameter<readonly Opening[]> {
  const table = rowsOf(openingColumns, (found, row) => ({
    ...whoIn(found, row),
    owed: numberIn(found.cell(row, 'owed'), { unit: 'money', min: 0, max: 1e13 }, found.at(row, 'owed')),
  }));
  return {
    ...table,
    read: (argument, parameter) => {
      const rows = table.read(argument, parameter);
      const seen = new Map<string, number>();
      for (const { rep, name, row } of rows) {
        const firstRow = seen.get(rep);
        if (firstRow !== undefined)
          fail({ code: 'duplicate', parameter, row, value: String(name), firstRow });
        seen.set(rep, row);
      }
      return rows;
    },
  };
}
