/** A commission workbook in memory: tables of cells that the changes of the tool are applied to. */
import type { Component, PayoutInput } from '../../../src/planning/commission/payout/model';
import { basisWords } from '../../../src/functions/kit/payout/words';
import { firstDayOf, lastDay, monthOf, serialOf, type MonthNumber } from '../../../src/planning/calendar';
import type { ClosedPeriod, CommissionBook } from '../../../src/tools/commission/book';
import type { BookCells, Cells } from '../../../src/tools/commission/cells';
import { payoutNames } from '../../../src/tools/commission/names';
import type { FilledBook } from '../../../src/tools/commission/filled';
import type { Change, Moment } from '../../../src/tools/commission/operations';
import type { KeptPeriod } from '../../../src/tools/commission/past';
import type { Snapshot } from '../../../src/tools/commission/sheets/closed-sheet';
import {
  adjustmentHeaders,
  journalHeaders,
  openingHeaders,
} from '../../../src/tools/commission/sheets/adjustment-columns';
import { schemeHeaders } from '../../../src/tools/commission/templates';
import type { CellValue, TableInfo } from '../../../src/workbook/port';

const headers = {
  deals: ['Date', 'Rep', 'Customer', 'Order', 'Amount', 'Margin', 'Paid on', 'Returned on'],
  people: ['Rep', 'Role', 'Team', 'Base', 'Quota', 'Quota of', 'OTE', 'Start', 'End'],
  scheme: schemeHeaders.en,
  adjustments: Object.values(adjustmentHeaders.en),
  opening: openingHeaders.en,
  kpi: ['Rep', 'KPI', 'Result', 'Month'],
  journal: journalHeaders.en,
} as const;
type TableName = keyof typeof headers;

/** Rows of tables, headers aside, by name. */
export type Tables = Readonly<Record<TableName, Cells>>;

export const september = monthOf(serialOf('2026-09-01'));
export const from = firstDayOf(september);

/** A deal of September, days from the first. */
export const deal = (days: number, rep: string, customer: string, order: number, amount: number) => [
  from + days,
  rep,
  customer,
  order,
  amount,
  0,
  '',
  '',
];
export const person = (rep: string, role = 'rep', base = 3000, quota: CellValue = 100_000) => [
  rep,
  role,
  '',
  base,
  quota,
  '',
  0,
  '',
  '',
];
export const adjustment = (rep: string, amount: CellValue, reason = '') => [
  ...[rep, amount, '', reason],
  ...['', '', '', '', ''],
];

/** Two reps: 5 % to the quota and 6 % above, 500 for 60 meetings, at least 1,500 beside the base. */
export const company: Tables = {
  deals: [
    deal(3, 'Adams', 'Vector', 117, 90_000),
    deal(20, 'Adams', 'Vector', 122, 35_000),
    deal(21, 'Brooks', 'Orion', 123, 10_000),
  ],
  people: [person('Adams'), person('Brooks')],
  scheme: [
    ['rep', 'Commission', 'revenue', '', '', 0, 0.05, '', '', '', '', '', '', ''],
    ['rep', 'Commission', 'revenue', '', '', 1, 0.06, '', '', '', '', '', '', ''],
    ['rep', 'Meetings', 'KPI', '', 60, '', '', 500, '', '', '', '', '', ''],
    ['rep', 'Minimum', 'draw', '', '', '', '', 1500, '', '', '', '', '', ''],
  ],
  adjustments: [adjustment('', '')],
  opening: [['', '']],
  kpi: [
    ['Adams', 'Meetings', 62, ''],
    ['Brooks', 'Meetings', 12, ''],
  ],
  journal: [['', '', '', '', '']],
};

const info = (name: TableName): TableInfo => ({
  name,
  sheet: name === 'journal' || name === 'opening' ? 'adjustments' : name,
  headers: [...headers[name]],
  rows: 1,
});

export function filledBook(
  tables: Tables,
  month: MonthNumber,
  closed: readonly ClosedPeriod[] = [],
): FilledBook {
  const cells = (name: TableName): Cells => [headers[name], ...tables[name]];
  const book: CommissionBook = {
    plan: { tool: 'commission', sheet: 'payouts', values: {} },
    language: 'en',
    month,
    total: undefined,
    tables: {
      deals: info('deals'),
      people: info('people'),
      scheme: info('scheme'),
      adjustments: info('adjustments'),
      opening: info('opening'),
      kpi: info('kpi'),
    },
    journal: info('journal'),
    closed,
    comparisons: [],
  };
  const filled: BookCells = {
    deals: cells('deals'),
    people: cells('people'),
    scheme: cells('scheme'),
    adjustments: cells('adjustments'),
    opening: cells('opening'),
    kpi: cells('kpi'),
  };
  return { book, cells: filled, journal: cells('journal') };
}

/** The tables once a change is written, and the month that is shown then. */
export function written(
  tables: Tables,
  month: MonthNumber,
  { edits }: Change,
): { tables: Tables; month: MonthNumber } {
  const shown = edits.flatMap(({ values }) => values?.[payoutNames.en.month] ?? []).at(-1);
  return {
    tables: Object.assign({}, tables, ...edits.map((edit) => edit.tables ?? {})) as Tables,
    month: typeof shown === 'number' ? monthOf(shown) : month,
  };
}

/** What the sheet of a closed period keeps. */
export function keptFrom({ month, language, scheme, people, lines, payouts, opening }: Snapshot): KeptPeriod {
  return {
    month,
    language,
    scheme,
    people,
    lines,
    opening: payouts.flatMap((row, index) =>
      opening[index] ? [[String(row[0]), opening[index]] as const] : [],
    ),
  };
}

export const periodOf = (month: MonthNumber, sheet = 'closed'): ClosedPeriod => ({
  plan: { tool: 'commission', sheet, values: {} },
  language: 'en',
  month,
  on: firstDayOf(month + 1),
  total: 0,
});

export const moment: Moment = {
  on: 46300.5,
  day: 'October 5, 2026',
  money: (amount) => `$${amount}`,
  currency: { symbol: '$', before: true },
  taken: { sheets: [], tables: [] },
};

const blank = (value: number | undefined): CellValue => (value === undefined ? '' : value);

/** A payout's input as the tables that Excel hands over. */
export function tablesFrom(input: PayoutInput): Tables {
  return {
    deals: input.deals.map(({ date, credits, customer, order, revenue, margin, paid, returned }) => [
      date,
      credits.length > 1
        ? credits.map(({ rep, share }) => `${rep} ${share * 100}%`).join('; ')
        : (credits[0]?.rep ?? ''),
      customer,
      order,
      revenue,
      margin,
      blank(paid),
      returned !== undefined && returned >= date ? returned : '',
    ]),
    people: input.people.map(({ rep, role, team, base, quota, quotaOf, ote, start, end }) => [
      rep,
      role,
      team,
      base,
      quota,
      basisWords[quotaOf].en[0],
      ote,
      start,
      end === lastDay ? '' : end,
    ]),
    scheme: [
      ...input.components.flatMap(schemeRows),
      ...input.draws.map(({ role, amount, recoverable }) => [
        role,
        'Minimum',
        'draw',
        ...['', '', '', ''],
        amount,
        recoverable ? 'recoverable' : 'non-recoverable',
        ...['', '', '', '', ''],
      ]),
    ],
    adjustments: input.adjustments.map(({ rep, amount }) => [rep, amount, ...Array<string>(7).fill('')]),
    opening: input.opening.map(({ rep, owed }) => [rep, owed]),
    kpi: input.kpi.map(({ rep, kpi, result, date }) => [rep, kpi, result, blank(date)]),
    journal: [['', '', '', '', '']],
  };
}

function schemeRows(component: Component): CellValue[][] {
  const { role, name, basis, period, mode, appliesTo, whose, cap, gate, gateBy, pays, ofQuota } = component;
  return component.steps.map(({ from, pay }, index) => [
    role,
    name,
    basisWords[basis].en[0],
    period,
    ofQuota ? '' : from,
    ofQuota ? from : '',
    pays === 'rate' ? pay : '',
    pays === 'fixed' ? pay : '',
    mode,
    appliesTo,
    whose,
    index === 0 ? blank(cap) : '',
    index === 0 ? blank(gate) : '',
    index === 0 && gate ? gateBy : '',
  ]);
}
