import type { Language } from '../../language/language';
import { firstDayOf } from '../../planning/calendar';
import type { Cell } from '../../planning/cells';
import { monthTotals, sum, type RepMonths, type Window } from '../../planning/plan/rep-months';
import type { Result, Table } from './definition';
import { noRep } from './reps';

const total = { en: 'Total', ru: 'Итого' };

/** Rep, one column a month, Total; the last row holds the totals. */
export const repTableResult = {
  kind: 'spill',
  columns: [
    { header: { en: 'Rep', ru: 'Менеджер' }, unit: 'text', label: true },
    { header: { en: 'Month', ru: 'Месяц' }, unit: 'plan', repeated: true },
    { header: total, unit: 'plan', total: true },
  ],
  totalRow: true,
} as const satisfies Result;

/** Figures by rep and month as the table that HISTORY and PLAN put into cells. */
export function repTable(rows: readonly RepMonths[], { first, months }: Window, language: Language): Table {
  const totals = monthTotals(rows, months);
  return {
    rows: rows.map(({ rep, months: figures }): Cell[] => [
      rep.key === '' ? noRep[language] : rep.name,
      ...figures,
      sum(figures),
    ]),
    total: [total[language], ...totals, sum(totals)],
    repeated: Array.from({ length: months }, (_, month) => firstDayOf(first + month)),
  };
}
