import { sumOf } from '../../planning/sum';
import { times } from '../../planning/times';
import type { Language } from '../../language/language';
import { firstDayOf, type MonthNumber } from '../../planning/calendar';
import type { Cell } from '../../planning/cells';
import { monthTotals, type RepMonths, type Window } from '../../planning/plan/rep-months';
import type { Result, Table } from './definition';
import { repName } from './reps';
import { totalName } from './total-name';

/** Rep, one column a month, Total; the last row holds the totals. */
export const repTableResult = {
  kind: 'spill',
  columns: [
    { header: { en: 'Rep', ru: 'Менеджер' }, unit: 'text', label: true },
    { header: { en: 'Month', ru: 'Месяц' }, unit: 'plan', repeated: true },
    { header: totalName, unit: 'plan', total: true },
  ],
  totalRow: true,
} as const satisfies Result;

/** Figures by rep and month as the table that HISTORY and PLAN put into cells. */
export function repTable(rows: readonly RepMonths[], { first, months }: Window, language: Language): Table {
  return repTableOf(
    rows,
    times(months, (month) => first + month),
    language,
  );
}

/** The same with the months named one by one. */
export function repTableOf(
  rows: readonly RepMonths[],
  months: readonly MonthNumber[],
  language: Language,
): Table {
  const totals = monthTotals(rows, months.length);
  return {
    rows: rows.map(({ rep, months: figures }): Cell[] => [
      repName(rep, language),
      ...figures,
      sumOf(figures),
    ]),
    total: [totalName[language], ...totals, sumOf(totals)],
    repeated: months.map(firstDayOf),
  };
}
