/** The sheet a plan leaves in the workbook, as plain data. */
import type { HolidayCountry } from '../../planning/workdays/holidays';
import type { Language } from '../../language/language';
import { planTexts } from '../../language/tools/plan';
import type { CellValue, Currency } from '../../workbook/port';
import type { Block, SheetDescription } from '../../workbook/sheet';
import { moneyFormat } from '../funnel/formats';
import { chartRows, contentOf, dayRows } from './content';
import { planFormulas } from './formulas';
import { calculation, factBlocks, faultBlocks, headBlocks, planBlocks, type Words } from './blocks';
import { conditionalsOf, differenceFormat, paintsOf, validationsOf } from './looks';
import { planNames, type PlanNames, type PlanTable } from './names';
import type { Outcome } from './outcome';
import {
  bodyRow,
  cell,
  column,
  headerRow,
  lastColumn,
  monthsPlanned,
  quarters,
  totalRow,
  typedRows,
} from './places';
import type { Sales } from './sales';
import type { PlanState } from './state';

/** Plan, actual, last year. */
const chartColors = { plan: '#0D94A3', actual: '#014E56', lastYear: '#616161' } as const;

/** Where the growth of everyone stands, for the sentence that says which cell to change. */
export const growthCell = 'C6';
const difference = 'G7';

export interface LayoutOptions {
  readonly language: Language;
  readonly currency: Currency;
  /** name of the sheet */
  readonly sheet: string;
  readonly tables: Readonly<Record<PlanTable, string>>;
  readonly country: HolidayCountry | 'none';
  /** day of the plan-against-fact block */
  readonly asOf: number;
}

/**
 * Side by side, each with columns of its own, so that every spill can grow down: inputs, check and chart over the plan by
 * rep and month; plan against fact; the tables that are typed into; at the right how it is calculated.
 */
export function planSheet(
  state: PlanState,
  sales: Sales,
  outcome: Outcome,
  options: LayoutOptions,
): SheetDescription {
  const { language, currency, sheet, tables, country, asOf } = options;
  const words = planTexts(language).sheet;
  const names = planNames[language];
  const content = contentOf(state, outcome, language);
  const formulas = planFormulas({ names, tables, list: sales.list, source: sales.source });
  const rows = { ...content.tables, days: dayRows(content.start, country, language) };
  const placed = tablesOf(names, tables, rows);

  const blocks: Block[] = [
    ...headBlocks(names, words, content, formulas, currency),
    ...planBlocks(names, words, formulas, language),
    ...factBlocks(names, words, formulas, asOf, language),
    ...placed.flatMap(({ at, header, body }): Block[] => [
      { at: `${at}${totalRow}`, values: [header], style: 'header' },
      { at: `${at}${bodyRow}`, values: body },
    ]),
    ...notes(words, sales, names),
    ...faultBlocks(formulas, words),
    ...calculation(words, formulas, chartRows(outcome, state.start, asOf)),
  ];
  const currencyFormat = moneyFormat(currency);
  return {
    name: sheet,
    tool: 'plan',
    blocks,
    paints: [
      ...paintsOf(language),
      { range: 'G5:G6', format: currencyFormat, align: 'right' },
      { range: 'G8', format: currencyFormat, align: 'right' },
      { range: difference, format: differenceFormat, align: 'right', bold: true },
    ],
    names: [
      { name: names.start, refersTo: 'C5' },
      { name: names.growth, refersTo: growthCell },
      { name: names.round, refersTo: 'C7' },
      { name: names.target, refersTo: 'C8' },
      { name: names.difference, refersTo: difference },
      { name: names.total, refersTo: cell('year', totalRow) },
      { name: names.lastYear, refersTo: cell('lastYear', totalRow) },
      { name: names.asOf, refersTo: cell('fact', 5, 1) },
      { name: names.period, refersTo: cell('fact', 6, 1) },
      { name: names.source, refersTo: cell('history', 5, 1) },
      { name: names.sourceColumns.date, refersTo: cell('history', 6, 1) },
      { name: names.sourceColumns.rep, refersTo: cell('history', 7, 1) },
      { name: names.sourceColumns.amount, refersTo: cell('history', 8, 1) },
    ],
    tables: placed.map(({ name, at, end, body }) => ({
      name,
      range: `${at}${totalRow}:${end}${totalRow + body.length}`,
    })),
    charts: [
      {
        name: words.chart,
        kind: 'column',
        source: `${cell('chart', totalRow, 1)}:${cell('chart', totalRow + monthsPlanned, 3)}`,
        labels: `${cell('chart', bodyRow)}:${cell('chart', totalRow + monthsPlanned)}`,
        series: [
          { as: 'column', color: chartColors.plan },
          { as: 'column', color: chartColors.actual },
          { as: 'line', color: chartColors.lastYear },
        ],
        format: '#,##0',
        from: 'H4',
        to: 'M8',
      },
    ],
    validations: validationsOf(words),
    conditionals: conditionalsOf(difference),
    columnWidths: widths(),
    rowHeights: {
      1: 25.5,
      3: 7.5,
      ...Object.fromEntries([4, 5, 6, 7, 8].map((row) => [row, 19.5])),
      9: 21,
      // rows that are typed into stay as high as all others
      ...Object.fromEntries(Array.from({ length: typedRows }, (_, row) => [bodyRow + row, 15])),
    },
    freezeAt: `D${bodyRow}`,
    gridlines: false,
    print: {
      area: `A:${lastColumn('quarters')}`,
      landscape: true,
      onePage: 'wide',
      titleRows: `${headerRow}:${totalRow}`,
    },
  };
}

interface PlacedTable {
  readonly name: string;
  readonly at: string;
  readonly end: string;
  readonly header: readonly string[];
  readonly body: readonly (readonly CellValue[])[];
}

function tablesOf(
  names: PlanNames,
  tables: Readonly<Record<PlanTable, string>>,
  rows: Readonly<Record<PlanTable, readonly (readonly CellValue[])[]>>,
): PlacedTable[] {
  const parts = {
    corrections: 'corrections',
    team: 'team',
    months: 'growthByMonth',
    ramp: 'ramp',
    days: 'days',
  } as const;
  return (Object.keys(parts) as PlanTable[]).map((table) => ({
    name: tables[table],
    at: column(parts[table]),
    end: lastColumn(parts[table]),
    header: names.columns[table],
    body: rows[table],
  }));
}

function notes(words: Words, sales: Sales, names: PlanNames): Block[] {
  const part = (
    at: Parameters<typeof cell>[0],
    width: number,
    title: string,
    lines: readonly string[],
  ): Block[] => [
    {
      at: cell(at, 4),
      values: [[title, ...Array.from({ length: width - 1 }, () => '')]],
      style: 'section',
    },
    { at: cell(at, 5), values: lines.map((line) => [line]), style: 'note' },
  ];
  return [
    ...part('corrections', 4, words.corrections, [words.correctionsNote]),
    ...part('team', names.columns.team.length, words.team, words.teamNotes),
    ...part('growthByMonth', 2, words.byMonth, [words.byMonthNote]),
    ...part('ramp', 2, words.ramp, [words.rampNote]),
    ...part('days', 3, words.days, [words.daysNote]),
    { at: cell('history', 4), values: [[words.how, '', '', '']], style: 'section' },
    {
      at: cell('history', 5),
      values: [
        [words.source, sales.list.name],
        [words.columnsOf.date, sales.source.date],
        [words.columnsOf.rep, sales.source.rep],
        [words.columnsOf.amount, sales.source.amount],
      ],
      style: 'note',
    },
    { at: cell('history', 9), values: [[words.howNote]], style: 'note' },
  ];
}

/** In characters of the body font. */
function widths(): Record<string, number> {
  const found: Record<string, number> = { A: 2 };
  const set = (part: Parameters<typeof column>[0], ...characters: readonly number[]) =>
    characters.forEach((width, index) => (found[column(part, index)] = width));
  set('rep', 22);
  set('year', 15);
  set('lastYear', 14);
  set('growth', 9);
  set('months', ...Array.from({ length: monthsPlanned }, () => 12.6));
  set('quarters', ...Array.from({ length: quarters }, () => 13));
  set('fact', 14, 14, 15, 15, 14, 14, 15);
  set('pace', 18);
  set('corrections', 20, 10, 14, 24);
  set('team', 20, 10, 14, 11, 11, 20, 12);
  set('growthByMonth', 13, 10);
  set('ramp', 9, 9);
  set('days', 12, 10, 26);
  set('history', 20);
  set('block', 20);
  set('track', 20);
  for (const gap of ['gap1', 'gap2', 'gap3', 'gap4', 'gap5', 'gap6', 'gap7'] as const) set(gap, 2);
  return found;
}
