/** Two schemes side by side: cost to the company, share of revenue, and what each rep would get more or less. */
import { periodTexts } from '../../../language/tools/commission-periods';
import { commissionTexts } from '../../../language/tools/commission';
import type { Currency } from '../../../workbook/port';
import type { Block, SheetDescription } from '../../../workbook/sheet';
import { moneyFormat } from '../../funnel/formats';
import { quotedSheet, shifted } from '../../kit/references';
import { moneyText, quoted } from '../../kit/sentence';
import type { CommissionBook } from '../book';
import { partName, payoutNames, whatIfRowsName } from '../names';
import { payFormat } from './payout-sheet';
import { monthOfCell } from './plan';

interface Comparison {
  readonly book: CommissionBook;
  readonly currency: Currency;
  /** reps of today; a few more find room */
  readonly reps: number;
  /** table of the second scheme */
  readonly scheme: string;
  readonly sheet: string;
}

const header = 13;
const first = header + 1;
const spareReps = 10;
/** rows of the payouts that are looked at */
const growth = 500;
/** where the payouts by the second scheme spill */
const spill = 'W';
/** columns of PAYOUT, from the rep's */
const ofTotal = 10;
const ofSales = 14;

export function whatIfSheet({ book, currency, reps, scheme, sheet }: Comparison): SheetDescription {
  const { language, plan, tables } = book;
  const words = periodTexts(language).sheet.whatIf;
  const { wrong } = commissionTexts(language).sheet;
  const names = payoutNames[language];
  const last = header + reps + spareReps;
  const pay = payFormat({ currency });
  const present = presentCells(plan.addresses?.[names.rows] ?? 'B6', plan.sheet);
  const month = `${quotedSheet(plan.sheet)}!${absolute(plan.addresses?.[names.month] ?? 'C4')}`;
  const whole = (table: { readonly name: string } | undefined): string =>
    table ? `${table.name}[#All]` : '';
  const given = [
    whole(tables.deals),
    whole(tables.people),
    `${scheme}[#All]`,
    monthOfCell(month),
    '',
    whole(tables.adjustments),
    whole(tables.opening),
    whole(tables.kpi),
  ]
    .join(',')
    .replace(/,+$/, '');
  const second = (column: number): string => shifted(spill, column);
  const secondTotals = `$${second(ofTotal)}$${first}:$${second(ofTotal)}$${first + growth}`;
  // without payouts there is no total, and none that is 0
  const lastOf = (totals: string, of: string): string =>
    `IF(COUNT(${totals})=0,NA(),INDEX(${of},COUNT(${totals})))`;
  const list = (letter: string): string => `$${letter}$${first}:$${letter}$${last}`;
  const rows = Array.from({ length: last - header }, (_, index) => first + index);
  const share = (cell: string): string => `FIXED(${cell}*100,1)&"%"`;
  const cost = (text: { readonly before: string; readonly after: string }): string =>
    `${quoted(text.before)}&${moneyText('ABS(E5)', currency)}&${quoted(text.after)}`;
  const figure = (at: string, formulas: readonly string[], format: string): Block => ({
    at,
    formulas: [formulas],
    style: 'formula',
    format,
    align: 'right',
  });
  return {
    name: sheet,
    blocks: [
      { at: 'B1', values: [[words.title]], style: 'title' },
      {
        at: 'B2',
        formulas: [
          [
            `=IFERROR(IF(ABS(E5)<0.005,${quoted(words.same)},IF(E5>0,${cost(words.more)},${cost(words.less)}))&${quoted(words.shares.before)}&${share('D7')}&${quoted(words.shares.between)}&${share('C7')}&${quoted(words.shares.after)},${quoted(wrong)})`,
          ],
        ],
        style: 'sentence',
      },
      {
        at: 'B4',
        values: [['', ...words.head]],
        style: 'header',
        align: ['left', 'right', 'right', 'right'],
      },
      {
        at: 'B5',
        values: [
          [words.total],
          [words.revenue],
          [words.share],
          [words.winners],
          [words.losers],
          [words.equal],
        ],
        style: 'label',
      },
      figure(
        'C5',
        [`=${lastOf(present.totals, present.totals)}`, `=${lastOf(secondTotals, secondTotals)}`, '=D5-C5'],
        pay,
      ),
      figure(
        'C6',
        [
          `=${lastOf(present.totals, present.sales)}`,
          `=${lastOf(secondTotals, `$${second(ofSales)}$${first}:$${second(ofSales)}$${first + growth}`)}`,
          '=D6-C6',
        ],
        pay,
      ),
      figure('C7', ['=IF(C6>0,C5/C6,"")', '=IF(D6>0,D5/D6,"")', '=IF(C6>0,D7-C7,"")'], '0.0%'),
      figure('E8', [`=COUNTIF(${list('T')},">=0.005")`], '0'),
      figure('E9', [`=COUNTIF(${list('T')},"<=-0.005")`], '0'),
      figure('E10', [`=COUNT(${list('T')})-E8-E9`], '0'),
      { at: `B${header - 1}`, values: [[words.reps, '', '', '', '', '']], style: 'section' },
      {
        at: `B${header}`,
        values: [[...words.repHead, words.gain, words.loss]],
        style: 'header',
        align: ['left', 'right', 'right', 'right', 'right', 'right'],
      },
      {
        at: `B${first}`,
        formulas: rows.map((row) => [
          `=IF($R${row}="","",INDEX(${list('S')},$R${row}))`,
          `=IF($R${row}="","",D${row}-E${row})`,
          `=IF($R${row}="","",INDEX($${second(ofTotal)}$${first}:$${second(ofTotal)}$${last},$R${row}))`,
          `=IF($R${row}="","",INDEX(${list('T')},$R${row}))`,
        ]),
        style: 'formula',
        format: ['General', pay, pay, pay],
        align: ['left', 'right', 'right', 'right'],
      },
      {
        at: `F${first}`,
        // figures until the chart is drawn: what is not calculated yet would be taken for labels
        values: rows.map(() => [0, 0]),
        formulas: rows.map((row) => [
          `=IF($R${row}="","",MAX(0,E${row}))`,
          `=IF($R${row}="","",MIN(0,E${row}))`,
        ]),
        style: 'formula',
        format: '#,##0;-#,##0;"–"',
        align: 'right',
      },
      { at: `R${header - 1}`, values: [[words.workings]], style: 'note' },
      {
        at: `R${first}`,
        formulas: rows.map((row) => [
          `=IFERROR(MATCH(LARGE(${list('U')},${row - header}),${list('U')},0),"")`,
          `=IF(ISNUMBER($${second(ofTotal)}${row + 1}),$${spill}${row},"")`,
          `=IF(OR(S${row}="",COUNT(${present.totals})=0),"",ROUND($${second(ofTotal)}${row}-IFERROR(INDEX(${present.totals},XMATCH(S${row},${present.reps})),0),2))`,
          `=IF(T${row}="","",T${row}-ROW()/1000000)`,
        ]),
        style: 'helper',
      },
      { at: `${spill}${header}`, formulas: [[`=SALES.PAYOUT(${given})`]] },
    ],
    paints: [
      { range: `${spill}${header}:${second(16)}${header}`, style: 'header' },
      { range: `${second(1)}${first}:${second(ofTotal)}${first + growth}`, format: pay, align: 'right' },
      { range: `${second(11)}${first}:${second(12)}${first + growth}`, format: '0.0%' },
      { range: `${second(13)}${first}:${second(15)}${first + growth}`, format: moneyFormat(currency) },
      { range: `${second(16)}${first}:${second(16)}${first + growth}`, format: '0.0%' },
      { range: 'C5:E5', bold: true },
      { range: `E${first}:E${last}`, bold: true },
    ],
    conditionals: [
      {
        range: `E${first}:E${last}`,
        formula: `=AND(ISNUMBER($E${first}),$E${first}>=0.005)`,
        color: '#0E700E',
      },
      {
        range: `E${first}:E${last}`,
        formula: `=AND(ISNUMBER($E${first}),$E${first}<=-0.005)`,
        color: '#B10E1C',
      },
      { range: `B${first}:E${last}`, formula: `=ISNUMBER($E${first})`, bottomLine: '#E0E0E0' },
    ],
    charts: [
      {
        name: words.chart,
        kind: 'column',
        title: words.chart,
        source: `F${header}:G${header + Math.max(1, reps)}`,
        labels: `B${first}:B${header + Math.max(1, reps)}`,
        series: [
          { as: 'column', color: '#0E700E' },
          { as: 'column', color: '#B10E1C' },
        ],
        format: '#,##0',
        from: 'I4',
        to: 'P22',
      },
    ],
    names: [
      { name: partName[language], refersTo: 'B1' },
      { name: whatIfRowsName[language], refersTo: `${spill}${header}` },
    ],
    columnWidths: {
      A: 2,
      B: 30,
      C: 16,
      D: 16,
      E: 16,
      F: 11,
      G: 11,
      H: 3,
      ...Object.fromEntries([...'IJKLMNOP'].map((letter) => [letter, 9])),
      Q: 3,
      R: 9,
      S: 20,
      T: 12,
      U: 12,
      V: 3,
      ...Object.fromEntries(Array.from({ length: 17 }, (_, column) => [second(column), 16])),
    },
    rowHeights: { 1: 25.5, 3: 7.5 },
    gridlines: false,
    print: { area: `A1:P${last}`, landscape: true, onePage: 'wide' },
  };
}

/** Reps, totals and sales of the payouts in force, told from the cell of their first header. */
function presentCells(corner: string, sheet: string): { reps: string; totals: string; sales: string } {
  const [, letters = 'B', row = '6'] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(corner) ?? [];
  const top = Number(row) + 1;
  const column = (steps: number): string => {
    const letter = shifted(letters, steps);
    return `${quotedSheet(sheet)}!$${letter}$${top}:$${letter}$${top + growth}`;
  };
  return { reps: column(0), totals: column(ofTotal), sales: column(ofSales) };
}

function absolute(cell: string): string {
  return cell.replace(/^\$?([A-Z]+)\$?(\d+)$/i, '$$$1$$$2');
}
