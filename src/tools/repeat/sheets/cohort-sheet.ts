/** Which customers came back, by the period of their first order. */
import { repeatTexts } from '../../../language/tools/repeat';
import type { SheetDescription } from '../../../workbook/sheet';
import { countFormat } from '../../funnel/formats';
import { formatDay } from '../../funnel/words';
import type { RepeatAnswer } from '../answer';
import { columnsFor, type RepeatLayout } from './layout';

const tableAt = 5;
const shownAges = 13;
/** most cohorts there are when the sheet is written (72 quarters), and room for those to come */
const rows = 72 + 60;

export function cohortSheet(answer: RepeatAnswer, layout: RepeatLayout): SheetDescription {
  const { caution, cohorts } = repeatTexts(layout.language).sheet;
  const sales = columnsFor(layout, ['date', 'customer']);
  const first = tableAt + 1;
  const last = tableAt + rows;
  const end = String.fromCharCode('D'.charCodeAt(0) + shownAges - 1);
  return {
    name: layout.names.cohorts,
    blocks: [
      { at: 'B1', values: [[cohorts.title]], style: 'title' },
      { at: 'B2', values: [[cohorts.by[answer.cohortsBy]]], style: 'sentence' },
      { at: 'B3', values: [[caution(formatDay(answer.first, layout.language))]], style: 'note' },
      {
        at: `B${tableAt}`,
        formulas: [[`=SALES.COHORTS(${sales},,"${answer.cohortsBy}",${shownAges},"customer share")`]],
      },
    ],
    paints: [
      { range: `B${tableAt}:${end}${tableAt}`, style: 'header' },
      { range: `C${tableAt}:${end}${tableAt}`, align: 'right', format: '0' },
      { range: `B${first}:B${last}`, format: 'mmm yy', align: 'left' },
      { range: `C${first}:C${last}`, format: countFormat, align: 'right' },
      { range: `D${first}:${end}${last}`, format: '0%', align: 'right' },
    ],
    // the first age is 100 % everywhere and would take all the colour
    colorScales: [{ range: `E${first}:${end}${last}`, low: '#FFFFFF', high: '#47B8C7' }],
    conditionals: [
      {
        range: `B${first}:${end}${last}`,
        formula: `=ISTEXT($B${first})*($B${first}<>"")`,
        bold: true,
      },
      { range: `B${first}:C${last}`, formula: `=$B${first}<>""`, bottomLine: '#E0E0E0' },
    ],
    columnWidths: {
      A: 2,
      B: 15,
      C: 12,
      ...Object.fromEntries([...'DEFGHIJKLMNOP'].map((letter) => [letter, 7])),
    },
    rowHeights: { 1: 25.5, 4: 7.5 },
    freezeAt: `D${first}`,
    gridlines: false,
    print: { landscape: true, onePage: 'wide' },
  };
}
