/** The sheets of the sample workbook, as plain data: a funnel plan for the next month and the tables it draws on. */
import type { Language } from '../../language/language';
import { funnelTexts } from '../../language/tools/funnel';
import type { CellValue } from '../../workbook/port';
import type { SheetDescription } from '../../workbook/sheet';
import { averageDeal, snapshot } from '../funnel/deals';
import { moneyFormat } from '../funnel/formats';
import { freeSheetName, freeTableName } from '../kit/free-name';
import { funnelSheet } from '../funnel/layout';
import { funnelNames } from '../funnel/names';
import { periodNameShort } from '../funnel/period';
import { firstState, reduce, type FunnelState } from '../funnel/state';
import { sampleCompany, type SampleCompany } from './company';
import { wonAverage } from './deals';
import { vocabularies, type Vocabulary } from './vocabulary';

const plannedDeals = 50;
const absentDays = 10;

interface Taken {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** The funnel sheet first, then deals, orders and leads, under names that are free in the workbook. */
export function sampleSheets(language: Language, today: number, taken: Taken): SheetDescription[] {
  const words = vocabularies[language];
  const company = sampleCompany(language, today);
  const dealsTable = freeTableName(words.deals.sheet, taken.tables);
  const state = samplePlan(language, today, company, dealsTable);
  const money = moneyFormat(words.currency);
  const funnel = funnelSheet(state, {
    language,
    currency: words.currency,
    sheet: freeSheetName(
      funnelTexts(language).sheet.name(periodNameShort(state.period, language)),
      taken.sheets,
    ),
    table: freeTableName(funnelNames[language].stages, taken.tables),
  });
  return [
    funnel,
    dataSheet(
      words.deals,
      company.deals,
      taken,
      ['0', words.dateFormat, '@', '@', money, '@', '@'],
      [8, 14, 18, 28, 14, 16, 16],
    ),
    dataSheet(
      words.orders,
      company.orders,
      taken,
      [words.dateFormat, '0', '@', '@', '@', money],
      [12, 9, 18, 28, 20, 14],
    ),
    dataSheet(
      words.leads,
      company.leads,
      taken,
      [words.monthFormat, '@', '#,##0', '#,##0', money],
      [10, 20, 10, 12, 14],
    ),
  ];
}

/** The plan shown ready made: 50 deals of the average found in the table, next month, five reps of whom one is on leave. */
export function samplePlan(
  language: Language,
  today: number,
  company: SampleCompany,
  table: string,
): FunnelState {
  const words = vocabularies[language];
  const { stageNames, column } = planWords(language, words);
  const stages = company.deals.map((row) => row[5] ?? '');
  const found = averageDeal(
    company.deals.map((row) => row[4] ?? ''),
    stages,
  );
  const counted = snapshot(
    { table, column: column(5) },
    {
      stages,
      lostFrom: company.deals.map((row) => row[6] ?? ''),
      created: company.deals.map((row) => row[1] ?? ''),
    },
    [stageNames('b2b')],
  );
  const revenue = plannedDeals * wonAverage * words.perDollar;
  let state = firstState({ today, country: language === 'ru' ? 'RU' : 'US', stageNames });
  state = reduce(state, {
    type: 'set',
    values: { revenue, averageBy: 'data', averageColumn: { table, column: column(4) }, averageFound: found },
  });
  state = reduce(state, { type: 'counted', snapshot: counted });
  state = reduce(state, { type: 'addAbsence', name: words.reps[0] ?? '' });
  const [absence] = state.absences;
  return absence
    ? reduce(state, { type: 'changeAbsence', id: absence.id, values: { days: absentDays } })
    : state;
}

function planWords(language: Language, words: Vocabulary) {
  const { templates } = funnelTexts(language).sheet;
  return {
    stageNames: (template: keyof typeof templates) => templates[template],
    column: (index: number) => words.deals.headers[index] ?? '',
  };
}

function dataSheet(
  { sheet, headers }: { readonly sheet: string; readonly headers: readonly string[] },
  rows: readonly (readonly CellValue[])[],
  taken: Taken,
  formats: readonly string[],
  widths: readonly number[],
): SheetDescription {
  const letters = headers.map((_, index) => String.fromCharCode(65 + index));
  const last = letters[letters.length - 1] ?? 'A';
  const numeric = formats.map((format) => (format === '@' ? 'left' : 'right') as 'left' | 'right');
  return {
    name: freeSheetName(sheet, taken.sheets),
    blocks: [
      { at: 'A1', values: [headers], style: 'header', align: numeric },
      { at: 'A2', values: rows, format: formats.map((format) => (format === '@' ? 'General' : format)) },
    ],
    tables: [
      { name: freeTableName(sheet, taken.tables), range: `A1:${last}${rows.length + 1}`, filter: true },
    ],
    columnWidths: Object.fromEntries(letters.map((letter, index) => [letter, widths[index] ?? 12])),
    freezeAt: 'A2',
    gridlines: false,
    print: { onePage: 'wide' },
  };
}
