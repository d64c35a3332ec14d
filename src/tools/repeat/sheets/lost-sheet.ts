/** Customers who used to come back and have fallen silent by the last day looked at, as one live formula. */
import { repeatTexts } from '../../../language/tools/repeat';
import type { SheetDescription } from '../../../workbook/sheet';
import { countFormat, moneyFormat } from '../../funnel/formats';
import { quotedSheet } from '../../kit/references';
import { quoted } from '../../kit/sentence';
import { columnsFor, dayFormat, type RepeatLayout } from './layout';
import { endCell } from './share-sheet';

const dayCell = 'C4';
const tableAt = 6;
/** rows that carry formats already */
const growth = 2000;

export function lostSheet(layout: RepeatLayout): SheetDescription {
  const { language, currency, columns, names } = layout;
  const words = repeatTexts(language).sheet.lost;
  const sales = columnsFor(layout, ['date', 'customer', 'amount']);
  const order = columns.order === undefined ? '' : `,${columnsFor(layout, ['order'])}`;
  const [first, last] = [tableAt + 1, tableAt + growth];
  const count = `COUNT($C$${first}:$C$${last})`;
  const right = ['C', 'D', 'E', 'F', 'G', 'H'];
  const money = moneyFormat(currency);
  const formats = [countFormat, money, dayFormat(language), '#,##0.0', countFormat, '0%'];
  return {
    name: names.lost,
    blocks: [
      { at: 'B1', values: [[words.title]], style: 'title' },
      {
        at: 'B2',
        formulas: [
          [
            `=IF(ISERROR(B${tableAt}),${quoted(words.wrong)},IF(${count}=0,${quoted(words.none)},${quoted(words.line.before)}&${count}&${quoted(words.line.after)}))`,
          ],
        ],
        style: 'sentence',
      },
      { at: 'B3', values: [[words.note]], style: 'note' },
      { at: 'B4', values: [[words.asOf]], style: 'label' },
      {
        at: dayCell,
        formulas: [[`=${quotedSheet(names.share)}!${endCell}`]],
        style: 'formula',
        format: dayFormat(language),
        align: 'right',
      },
      { at: `B${tableAt}`, formulas: [[`=SALES.CUSTOMER.LOST(${sales},${dayCell}${order})`]] },
    ],
    paints: [
      { range: `B${tableAt}:H${tableAt}`, style: 'header' },
      { range: `C${tableAt}:H${last}`, align: 'right' },
      ...right.map((letter, index) => ({
        range: `${letter}${first}:${letter}${last}`,
        format: formats[index],
      })),
    ],
    conditionals: [{ range: `B${first}:H${last}`, formula: `=$C${first}<>""`, bottomLine: '#E0E0E0' }],
    columnWidths: { A: 2, B: 30, C: 12, D: 18, E: 22, F: 28, G: 16, H: 28 },
    rowHeights: { 1: 25.5, 5: 7.5 },
    freezeAt: `A${first}`,
    gridlines: false,
    print: { landscape: true, onePage: 'wide', titleRows: `${tableAt}:${tableAt}` },
  };
}
