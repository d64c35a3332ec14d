/** A closed period as values: payouts, scheme and people of then, and every line behind the payouts. */
import type { Definition } from '../../../functions/kit/definition';
import { definition as payoutDefinition } from '../../../functions/payout';
import { definition as traceDefinition } from '../../../functions/payout-trace';
import type { Language } from '../../../language/language';
import { commissionTexts } from '../../../language/tools/commission';
import { monthYear } from '../../../language/dates';
import { periodTexts } from '../../../language/tools/commission-periods';
import { dayParts, firstDayOf, type MonthNumber } from '../../../planning/calendar';
import type { CellValue, Currency } from '../../../workbook/port';
import type { Block, Paint, SheetDescription, TableDescription } from '../../../workbook/sheet';
import { shifted } from '../../kit/references';
import type { PaidLine } from '../calculation';
import { peopleColumns, schemeColumns } from '../../../functions/kit/payout/columns';
import { placeOf, type Cells } from '../cells';
import { closedNames } from '../names';
import { payFormat } from './payout-sheet';

export interface Snapshot {
  readonly language: Language;
  readonly currency: Currency;
  readonly month: MonthNumber;
  /** date and time as a serial */
  readonly on: number;
  /** the moment and the amount as they are written in words */
  readonly words: { readonly day: string; readonly total: string };
  readonly total: number;
  /** rows of PAYOUT, one a rep */
  readonly payouts: Cells;
  /** what each rep of `payouts` owed when the period began */
  readonly opening: readonly number[];
  readonly lines: readonly PaidLine[];
  readonly scheme: Cells;
  readonly people: Cells;
  /** name of the table of people that the period belongs to */
  readonly peopleTable: string;
  readonly protect: boolean;
  readonly sheet: string;
  readonly tables: Readonly<Record<ClosedTable, string>>;
}
export type ClosedTable = 'payouts' | 'scheme' | 'people' | 'lines';

const columnsOf = ({ result }: Definition, language: Language): string[] =>
  result.kind === 'spill' ? result.columns.map(({ header }) => header[language]) : [];

export const payoutHeaders = (language: Language): string[] => [
  ...columnsOf(payoutDefinition, language),
  periodTexts(language).sheet.openingColumn,
];
export const lineHeaders = (language: Language): string[] => [
  periodTexts(language).sheet.rep,
  ...columnsOf(traceDefinition, language),
];

const firstBand = 10;
/** rows between two bands */
const gap = 3;

export function closedSheet(snapshot: Snapshot): SheetDescription {
  const { language, month, on, total, words, payouts, opening, lines, protect } = snapshot;
  const { sheet } = periodTexts(language);
  const { dateFormat } = commissionTexts(language).sheet;
  const names = closedNames[language];
  const pay = payFormat(snapshot);
  const { year, month: number } = dayParts(firstDayOf(month));
  const blocks: Block[] = [
    {
      at: 'B1',
      values: [[sheet.closedTitle(monthYear(year, number, language, 'sentence'))]],
      style: 'title',
    },
    { at: 'B2', values: [[sheet.closedSentence(words.total, payouts.length, words.day)]], style: 'sentence' },
    {
      at: 'B4',
      values: [
        [sheet.labels.month],
        [sheet.labels.on],
        [sheet.labels.reopened],
        [sheet.labels.total],
        [sheet.labels.people],
      ],
      style: 'label',
    },
    fact('C4', firstDayOf(month), 'mmmm yyyy'),
    fact('C5', on, sheet.dateTime),
    fact('C6', '', sheet.dateTime),
    fact('C7', total, pay),
    fact('C8', snapshot.peopleTable, 'General'),
  ];
  const tables: TableDescription[] = [];
  const paints: Paint[] = [];
  let row = firstBand;
  const band = (
    name: ClosedTable,
    headers: readonly CellValue[],
    rows: Cells,
  ): { first: number; last: number } => {
    const body = rows.length > 0 ? rows : [headers.map(() => '')];
    const last = shifted('B', headers.length - 1);
    blocks.push(
      {
        at: `B${row}`,
        values: [[sheet.sections[name], ...headers.slice(1).map(() => '')]],
        style: 'section',
      },
      { at: `B${row + 1}`, values: [headers], style: 'header' },
      { at: `B${row + 2}`, values: body, style: 'body' },
    );
    const place = { first: row + 2, last: row + 1 + body.length };
    tables.push({ name: snapshot.tables[name], range: `B${row + 1}:${last}${place.last}` });
    row = place.last + gap;
    return place;
  };
  const paint = ({ first, last }: { first: number; last: number }, columns: string, format: string): void => {
    const [from = '', to = from] = columns.split(':');
    paints.push(
      { range: `${from}${first}:${to}${last}`, format, align: 'right' },
      { range: `${from}${first - 1}:${to}${first - 1}`, align: 'right' },
    );
  };
  const paid = band(
    'payouts',
    payoutHeaders(language),
    payouts.map((cells, index) => [...cells, opening[index] ?? 0]),
  );
  paint(paid, 'C:L', pay);
  paint(paid, 'M:N', '0.0%');
  paint(paid, 'O:Q', pay);
  paint(paid, 'R', '0.0%');
  paint(paid, 'S', pay);
  const [schemeHeader = [], ...scheme] = snapshot.scheme;
  const then = band('scheme', schemeHeader, scheme);
  for (const [column, format] of schemeFormats(pay)) {
    const place = placeOf(snapshot.scheme, Object.values(schemeColumns[column].headers).flat());
    if (place >= 0) paint(then, shifted('B', place), format);
  }
  // text beside a figure does not touch it
  const mode = placeOf(snapshot.scheme, Object.values(schemeColumns.mode.headers).flat());
  if (mode >= 0) {
    const letter = shifted('B', mode);
    paints.push({ range: `${letter}${then.first - 1}:${letter}${then.last}`, align: 'left', indent: 1 });
  }
  const [peopleHeader = [], ...people] = snapshot.people;
  const staff = band('people', peopleHeader, people);
  for (const [column, format] of peopleFormats(pay, dateFormat)) {
    const place = placeOf(snapshot.people, Object.values(peopleColumns[column].headers).flat());
    if (place >= 0) paint(staff, shifted('B', place), format);
  }
  const traced = band(
    'lines',
    lineHeaders(language),
    lines.map(({ rep, date, order, customer, component, told, cents }) => [
      rep,
      date,
      order,
      customer,
      component,
      ...told,
      cents === 0 ? 0 : cents / 100,
    ]),
  );
  paints.push({ range: `C${traced.first}:C${traced.last}`, format: dateFormat, align: 'left' });
  // numbers of orders are names
  paints.push({ range: `D${traced.first}:D${traced.last}`, align: 'left' });
  paint(traced, 'H:J', '#,##0.00');
  paint(traced, 'K', '[>=10]#,##0.00;0.0%');
  paint(traced, 'L', pay);
  return {
    name: snapshot.sheet,
    blocks,
    paints,
    tables,
    names: [
      { name: names.month, refersTo: 'C4' },
      { name: names.on, refersTo: 'C5' },
      { name: names.reopened, refersTo: 'C6' },
      { name: names.total, refersTo: 'C7' },
      { name: names.people, refersTo: 'C8' },
    ],
    columnWidths: {
      A: 2,
      B: 26,
      C: 27,
      D: 18,
      E: 21,
      F: 26,
      ...Object.fromEntries([...'GHIJKLMNOPQRS'].map((letter) => [letter, 16])),
    },
    rowHeights: { 1: 25.5, 3: 7.5 },
    freezeAt: 'A4',
    gridlines: false,
    print: { area: 'A:S', landscape: true, onePage: 'wide' },
    ...(protect && { protect }),
  };
}

/** Rates are shares, those of pieces money. */
const schemeFormats = (pay: string): [keyof typeof schemeColumns, string][] => [
  ['from', 'General'],
  ['fromQuota', '0%'],
  ['rate', '[>=10]#,##0.00;0.0%'],
  ['amount', pay],
  ['cap', pay],
  ['gate', '0%'],
];

const peopleFormats = (pay: string, dateFormat: string): [keyof typeof peopleColumns, string][] => [
  ['base', pay],
  ['quota', pay],
  ['ote', pay],
  ['start', dateFormat],
  ['end', dateFormat],
];

function fact(at: string, value: CellValue, format: string): Block {
  return { at, values: [[value]], style: 'formula', format, align: 'left' };
}
