/** Adjustments, the balances owed when the month begins, and the journal: three tables side by side, nothing below them. */
import { commissionTexts } from '../../../language/tools/commission';
import { periodTexts } from '../../../language/tools/commission-periods';
import type { Block, Paint, SheetDescription } from '../../../workbook/sheet';
import { partName } from '../names';
import { adjustmentHeaders, journalHeaders, openingHeaders } from './adjustment-columns';
import { payFormat } from './payout-sheet';
import type { PayoutPlan } from './plan';

const header = 5;
const first = header + 1;
/** rows that are formatted for what comes */
const growth = 1000;

export function adjustmentsSheet(plan: PayoutPlan): SheetDescription {
  const { language, sheets, tables } = plan;
  const { sheet: words } = periodTexts(language);
  const { dateFormat } = commissionTexts(language).sheet;
  const headers = adjustmentHeaders[language];
  const columns = Object.values(headers);
  const pay = payFormat(plan);
  const blank = (count: number): string[] => Array.from({ length: count }, () => '');
  const band = (at: string, title: string, note: string, names: readonly string[]): Block[] => [
    { at: `${at}${header - 2}`, values: [[title, ...blank(names.length - 1)]], style: 'section' },
    { at: `${at}${header - 1}`, values: [[note]], style: 'note' },
    { at: `${at}${header}`, values: [names], style: 'header' },
    { at: `${at}${first}`, values: [blank(names.length)], style: 'input' },
  ];
  const column = (letter: string, format: string, align: Paint['align'] = 'left'): Paint => ({
    range: `${letter}${first}:${letter}${header + growth}`,
    format,
    align,
  });
  return {
    name: sheets.adjustments,
    blocks: [
      { at: 'B1', values: [[words.adjustmentsTitle]], style: 'title' },
      ...band('B', words.adjustments, words.adjustmentsNote, columns),
      ...band('L', words.opening, words.openingNote, openingHeaders[language]),
      ...band('O', words.journal, words.journalNote, journalHeaders[language]),
    ],
    paints: [
      column('C', pay, 'right'),
      column('D', dateFormat),
      column('F', 'mmm yyyy'),
      column('G', dateFormat),
      column('M', pay, 'right'),
      column('O', words.dateTime),
      column('Q', 'mmm yyyy'),
      column('R', pay, 'right'),
      // text beside an amount does not touch it
      ...['D', 'S'].map((letter): Paint => ({
        range: `${letter}${header}:${letter}${header + growth}`,
        align: 'left',
        indent: 1,
      })),
      { range: `C${header}:C${header}`, align: 'right' },
      { range: `M${header}:M${header}`, align: 'right' },
      { range: `R${header}:R${header}`, align: 'right' },
    ],
    tables: [
      { name: tables.adjustments, range: `B${header}:J${first}` },
      { name: tables.opening, range: `L${header}:M${first}` },
      { name: tables.journal, range: `O${header}:S${first}` },
    ],
    names: [{ name: partName[language], refersTo: 'B1' }],
    columnWidths: {
      A: 2,
      B: 20,
      C: 14,
      D: 12,
      E: 66,
      F: 12,
      G: 13,
      H: 12,
      I: 18,
      J: 24,
      K: 3,
      L: 20,
      M: 15,
      N: 3,
      O: 18,
      P: 16,
      Q: 12,
      R: 15,
      S: 30,
    },
    rowHeights: { 1: 25.5 },
    freezeAt: `A${first}`,
    gridlines: false,
    print: { area: 'A:S', landscape: true, onePage: 'wide' },
  };
}
