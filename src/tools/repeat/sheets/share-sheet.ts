/** Repeat share, level and months: the sheet that holds the days looked at. */
import { repeatTexts } from '../../../language/tools/repeat';
import type { Block, SheetDescription } from '../../../workbook/sheet';
import { countFormat, moneyFormat, shareFormat } from '../../funnel/formats';
import { formatDay } from '../../funnel/words';
import { quoted } from '../../kit/sentence';
import type { RepeatAnswer } from '../answer';
import { repeatNames } from '../names';
import { lastDayFormula } from '../reopen';
import { columnsFor, dayFormat, type RepeatLayout } from './layout';

/** The days looked at: the inputs. */
export const startCell = 'C5';
export const endCell = 'C6';
const shareCell = 'C7';

const tableAt = 28;
/** rows below the months that carry formats already, for months to come */
const growth = 60;

export function shareSheet(answer: RepeatAnswer, layout: RepeatLayout): SheetDescription {
  const { language, currency, list, columns, names, to } = layout;
  const words = repeatTexts(language).sheet;
  const cells = repeatNames[language];
  const sales = columnsFor(layout, ['date', 'customer', 'amount', 'order']);
  const days = `${startCell},${endCell}`;
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
  const day = { style: 'input', format: dayFormat(language), align: 'right' } as const;
  const isLive = to === undefined && answer.ahead === 0;
  const notes = [
    ...(answer.beginsLate ? [words.caution(formatDay(answer.first, language))] : []),
    ...(answer.ahead > 0 ? [words.ahead(formatDay(answer.last, language))] : []),
  ];
  return {
    name: names.share,
    tool: 'repeat',
    blocks: [
      { at: 'B1', values: [[words.title]], style: 'title' },
      section('B4', words.inputs, 2),
      { at: 'B5', values: [[words.from], [words.to], [words.share]], style: 'label' },
      { at: startCell, values: [[answer.start]], ...day },
      isLive
        ? { at: endCell, formulas: [[lastDayFormula(list, columns.date)]], ...day }
        : { at: endCell, values: [[answer.end]], ...day },
      {
        at: shareCell,
        formulas: [[`=INDEX(SALES.REPEAT.SHARE(${sales},${days},"whole",,"values"),1,7)`]],
        style: 'formula',
        format: shareFormat,
        align: 'right',
        bold: true,
      },
      section('E4', words.level, 5),
      { at: 'E5', values: words.levelLabels.map((label) => [label]), style: 'label' },
      {
        at: 'F5',
        formulas: [[`=TRANSPOSE(SALES.REPEAT.LEVEL(${shareCell}))`]],
        style: 'formula',
        align: 'left',
      },
      // beside the goal and the gap, which are empty then
      { at: 'G7', formulas: [[`=IFERROR(IF(F5=4,${quoted(words.top)},""),"")`]], style: 'note' },
      ...notes.map((note, index): Block => ({ at: `B${11 + index}`, values: [[note]], style: 'note' })),
      section('B13', words.chartHeading, 8),
      section(`B${tableAt - 1}`, words.table, 8),
      { at: `B${tableAt}`, formulas: [[`=SALES.REPEAT.SHARE(${sales},${days})`]] },
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
            `=IF(ISERROR(${shareCell}),${quoted(sentence.wrong)},IF(${shareCell}="",${quoted(sentence.none)},${quoted(sentence.before)}&FIXED(${shareCell}*100,1)&${quoted(sentence.middle)}&F5&${quoted(sentence.after)}))`,
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
    names: [
      { name: cells.from, refersTo: startCell },
      { name: cells.to, refersTo: endCell },
      { name: cells.share, refersTo: shareCell },
      { name: cells.level, refersTo: 'F5' },
    ],
    charts: [
      {
        name: words.chart,
        kind: 'column',
        source: `L${tableAt}:L${tableAt + answer.months}`,
        labels: `K${first}:K${tableAt + answer.months}`,
        from: 'B14',
        to: 'I25',
        pointColors: ['#0B7580'],
      },
    ],
    validations: [
      { range: `${startCell}:${endCell}`, rule: { kind: 'wholeNumber', min: 1 }, message: words.validation },
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
    rowHeights: { 1: 25.5, 3: 7.5, 10: 7.5, 26: 7.5 },
    freezeAt: 'A3',
    gridlines: false,
    print: { area: 'A:I', landscape: true, onePage: 'wide' },
  };
}
