/** The three sheets on repeat sales, as plain data: share and level, cohorts, customers to win back. */
import type { Language } from '../../language/language';
import { repeatTexts } from '../../language/tools/repeat';
import type { Currency, TableInfo } from '../../workbook/port';
import type { Block, SheetDescription } from '../../workbook/sheet';
import { countFormat, moneyFormat, shareFormat } from '../funnel/formats';
import { formatDay } from '../funnel/words';
import { columnFormula } from '../kit/references';
import { quoted } from '../kit/sentence';
import { chosen, type RepeatAnswer } from './answer';

export interface RepeatLayout {
  readonly language: Language;
  readonly currency: Currency;
  readonly list: TableInfo;
  readonly columns: NonNullable<ReturnType<typeof chosen>>;
  readonly names: Readonly<Record<'share' | 'cohorts' | 'lost', string>>;
}

/** The first day looked at: the one input. */
export const startCell = 'C5';

const tableAt = 27;
/** rows below the months that carry formats already, for months to come */
const growth = 60;
const shownAges = 13;

export function repeatSheets(answer: RepeatAnswer, layout: RepeatLayout): SheetDescription[] {
  return [shareSheet(answer, layout), cohortSheet(answer, layout), lostSheet(answer, layout)];
}

function shareSheet(
  answer: RepeatAnswer,
  { language, currency, list, columns, names }: RepeatLayout,
): SheetDescription {
  const words = repeatTexts(language).sheet;
  const column = (name: string | undefined): string => (name === undefined ? '' : columnFormula(list, name));
  const sales = [columns.date, columns.customer, columns.amount, columns.order].map(column).join(',');
  const { sentence } = words;
  const first = tableAt + 1;
  const last = tableAt + answer.months + growth;
  const section = (at: string, text: string, width: number): Block => ({
    at,
    values: [[text, ...new Array<string>(width - 1).fill('')]],
    style: 'section',
  });
  const nth = (letter: string, row: number): string =>
    `=IFERROR(INDEX($${letter}$${first}:$${letter}$${last},COUNT($B$${first}:$B$${last})-${answer.months - 1 - row}),"")`;
  return {
    name: names.share,
    blocks: [
      { at: 'B1', values: [[words.title]], style: 'title' },
      section('B4', words.inputs, 2),
      { at: 'B5', values: [[words.from], [words.share]], style: 'label' },
      {
        at: startCell,
        values: [[answer.start]],
        style: 'input',
        format: dateFormat(language),
        align: 'right',
      },
      {
        at: 'C6',
        formulas: [[`=INDEX(SALES.REPEAT.SHARE(${sales},${startCell},,"whole",,"values"),1,7)`]],
        style: 'formula',
        format: shareFormat,
        align: 'right',
        bold: true,
      },
      section('E4', words.level, 5),
      { at: 'E5', values: words.levelLabels.map((label) => [label]), style: 'label' },
      { at: 'F5', formulas: [['=TRANSPOSE(SALES.REPEAT.LEVEL(C6))']], style: 'formula', align: 'left' },
      ...(answer.beginsLate
        ? [
            {
              at: 'B11',
              values: [[words.caution(formatDay(answer.first, language))]],
              style: 'note',
            } as const,
          ]
        : []),
      section('B12', words.chartHeading, 8),
      section(`B${tableAt - 1}`, words.table, 8),
      { at: `B${tableAt}`, formulas: [[`=SALES.REPEAT.SHARE(${sales},${startCell})`]] },
      { at: `K${tableAt}`, values: [words.helper], style: 'helper' },
      {
        at: `K${first}`,
        formulas: Array.from({ length: answer.months }, (_, row) => [nth('B', row), nth('I', row)]),
        style: 'helper',
        format: ['mmm yy', '0%'],
      },
      {
        at: 'B2',
        formulas: [
          [
            `=IFERROR(${quoted(sentence.before)}&FIXED(C6*100,1)&${quoted(sentence.middle)}&F5&${quoted(sentence.after)},${quoted(sentence.wrong)})`,
          ],
        ],
        style: 'sentence',
      },
    ],
    paints: [
      { range: 'F5', format: `0${quoted(words.ofLevels)}`, bold: true, align: 'left' },
      { range: 'F7', format: '0%', align: 'left' },
      { range: 'F8', format: shareFormat, align: 'left' },
      { range: `B${tableAt}:I${tableAt}`, style: 'header' },
      { range: `C${tableAt}:I${tableAt}`, align: 'right' },
      { range: `B${first}:B${last}`, format: 'mmm yy', align: 'left' },
      { range: `C${first}:F${last}`, format: countFormat, align: 'right' },
      { range: `G${first}:H${last}`, format: moneyFormat(currency), align: 'right' },
      { range: `I${first}:I${last}`, format: shareFormat, bold: true, align: 'right' },
    ],
    charts: [
      {
        name: words.chart,
        kind: 'column',
        source: `L${tableAt}:L${tableAt + answer.months}`,
        labels: `K${first}:K${tableAt + answer.months}`,
        from: 'B13',
        to: 'I24',
        pointColors: ['#0B7580'],
      },
    ],
    // the last row is the one whose period is no date
    conditionals: [
      {
        range: `B${first}:I${last}`,
        formula: `=ISTEXT($B${first})*($B${first}<>"")`,
        fill: '#F5F5F5',
        bold: true,
      },
      { range: `B${first}:I${last}`, formula: `=$B${first}<>""`, bottomLine: '#E0E0E0' },
    ],
    columnWidths: { A: 2, B: 22, C: 18, D: 20, E: 20, F: 20, G: 20, H: 20, I: 16, J: 3 },
    rowHeights: { 1: 25.5, 3: 7.5, 10: 7.5, 25: 7.5 },
    freezeAt: 'A3',
    gridlines: false,
    print: { area: 'A:I', landscape: true, onePage: 'wide' },
  };
}

function cohortSheet(
  answer: RepeatAnswer,
  { language, list, columns, names }: RepeatLayout,
): SheetDescription {
  const { caution, cohorts } = repeatTexts(language).sheet;
  const sales = [columns.date, columns.customer].map((name) => columnFormula(list, name)).join(',');
  const last = 5 + 72 + growth;
  const end = String.fromCharCode('D'.charCodeAt(0) + shownAges - 1);
  return {
    name: names.cohorts,
    blocks: [
      { at: 'B1', values: [[cohorts.title]], style: 'title' },
      { at: 'B2', values: [[cohorts.by[answer.cohortsBy]]], style: 'sentence' },
      { at: 'B3', values: [[caution(formatDay(answer.first, language))]], style: 'note' },
      {
        at: 'B5',
        formulas: [[`=SALES.COHORTS(${sales},,"${answer.cohortsBy}",${shownAges},"customer share")`]],
      },
    ],
    paints: [
      { range: `B5:${end}5`, style: 'header' },
      { range: `C5:${end}5`, align: 'right', format: '0' },
      { range: `B6:B${last}`, format: 'mmm yy', align: 'left' },
      { range: `C6:C${last}`, format: countFormat, align: 'right' },
      { range: `D6:${end}${last}`, format: '0%', align: 'right' },
    ],
    // the first age is 100 % everywhere and would take all the colour
    colorScales: [{ range: `E6:${end}${last}`, low: '#FFFFFF', high: '#47B8C7' }],
    conditionals: [{ range: `B6:C${last}`, formula: '=$B6<>""', bottomLine: '#E0E0E0' }],
    columnWidths: {
      A: 2,
      B: 14,
      C: 12,
      ...Object.fromEntries([...'DEFGHIJKLMNOP'].map((letter) => [letter, 7])),
    },
    rowHeights: { 1: 25.5, 4: 7.5 },
    freezeAt: 'D6',
    gridlines: false,
    print: { landscape: true, onePage: 'wide' },
  };
}

function lostSheet(
  { lost, last }: RepeatAnswer,
  { language, currency, names }: RepeatLayout,
): SheetDescription {
  const words = repeatTexts(language).sheet.lost;
  const day = formatDay(last, language);
  const withChance = lost.some(({ alive }) => alive !== undefined);
  const head = withChance ? words.head : words.head.slice(0, -1);
  const rows = lost.map(({ customer, purchases, revenue, last: bought, gap, silent, alive }) => [
    customer,
    purchases,
    revenue,
    bought,
    gap,
    silent,
    ...(withChance ? [alive ?? ''] : []),
  ]);
  const title: Block[] = [
    { at: 'B1', values: [[words.title]], style: 'title' },
    { at: 'B2', values: [[lost.length === 0 ? words.none(day) : words.line(day)]], style: 'sentence' },
  ];
  const table: Block[] = [
    { at: 'B3', values: [[words.note]], style: 'note' },
    {
      at: 'B5',
      values: [head],
      style: 'header',
      align: ['left', ...head.slice(1).map(() => 'right' as const)],
    },
    {
      at: 'B6',
      values: rows,
      format: [
        'General',
        countFormat,
        moneyFormat(currency),
        dateFormat(language),
        '#,##0.0',
        countFormat,
        '0%',
      ].slice(0, head.length),
      align: ['left', ...head.slice(1).map(() => 'right' as const)],
    },
  ];
  return {
    name: names.lost,
    blocks: lost.length === 0 ? title : [...title, ...table],
    columnWidths: { A: 2, B: 30, C: 12, D: 18, E: 22, F: 28, G: 16, H: 26 },
    rowHeights: { 1: 25.5, 4: 7.5 },
    freezeAt: 'A6',
    gridlines: false,
    print: { landscape: true, onePage: 'wide' },
  };
}

function dateFormat(language: Language): string {
  return language === 'ru' ? 'dd.mm.yyyy' : 'yyyy-mm-dd';
}
