/** The sheet of new against repeat, as plain data. */
import type { Language } from '../../language/language';
import { profitTexts } from '../../language/tools/profit';
import type { CellValue, Currency } from '../../workbook/port';
import type { Block, Paint, SheetDescription, ValidationDescription } from '../../workbook/sheet';
import { countFormat, moneyFormat, shareFormat } from '../funnel/formats';
import { quoted } from '../kit/sentence';
import { profitNames } from './names';
import { sentenceFormula } from './sentence';
import type { Figure, ProfitState } from './state';
import { waterfall } from './waterfall';

export interface LayoutOptions {
  readonly language: Language;
  readonly currency: Currency;
  /** name of the sheet */
  readonly sheet: string;
}

/** The first figure, for the sentence that says which cell to change. */
export const firstCell = 'C5';

/** level, name, goal, gap and step side by side; the step is too long for a cell of the results */
const levelAt = 'J19';
const chartAt = 24;
const chartEnd = 37;

/**
 * Inputs and the mix in B:D, results in F:H, the waterfall of a new and of a repeat deal below them. The chart reads cells
 * beside the printed page, which follow the results.
 */
export function profitSheet(
  state: ProfitState,
  { language, currency, sheet }: LayoutOptions,
): SheetDescription {
  const profit = profitTexts(language);
  const words = profit.sheet;
  const names = profitNames[language];
  const { figures } = state;
  const money = moneyFormat(currency);
  const cost = `-${money};${money};${money}`;
  const input = (at: string, figure: Figure, format: string): Block => {
    const source = state.sources[figure];
    const cell = [[source?.formula ?? figures[figure] ?? '']];
    return {
      at,
      ...(source ? { formulas: cell } : { values: cell }),
      style: 'input',
      format,
      align: 'right',
    };
  };
  const labels = (at: string, column: readonly string[]): Block => ({
    at,
    values: column.map((label) => [label]),
    style: 'label',
  });
  const figure = (at: string, formula: string, format: string, bold = false): Block => ({
    at,
    formulas: [[formula]],
    style: 'formula',
    format,
    align: 'right',
    bold,
  });
  const chart = waterfall(words);
  const perDeal = `${moneyFormat(currency)}"${words.perDeal}"`;

  const blocks: Block[] = [
    { at: 'B1', values: [[words.title]], style: 'title' },
    {
      at: 'B4',
      values: [[words.inputs, words.fresh, words.repeat]],
      style: 'section',
      align: ['left', 'right', 'right'],
    },
    labels('B5', [
      words.revenue,
      words.cost,
      words.costPerLead,
      words.conversion,
      words.bonus,
      words.errors,
      words.acquisition,
    ]),
    input('C5', 'revenue', money),
    input('C6', 'cost', money),
    input('C7', 'costPerLead', money),
    input('C8', 'conversion', shareFormat),
    input('C9', 'bonusNew', money),
    input('D9', 'bonusRepeat', money),
    input('C10', 'errorsNew', money),
    input('D10', 'errorsRepeat', money),
    ...sourceNotes(state, language),
    figure('C11', `=SALES.CAC(${names.costPerLead},${names.conversion})`, money),
    { at: 'F4', values: [[words.result, '', '']], style: 'section' },
    {
      at: 'F5',
      formulas: [[`=SALES.PROFIT(${names.revenue},${names.cost},${names.acquisition},C9:D9,C10:D10)`]],
    },
    { at: 'B14', values: [[words.mix, '', '']], style: 'section' },
    labels('B15', [words.deals, words.repeatDeals, words.profit, words.allNew]),
    input('C15', 'deals', countFormat),
    input('C16', 'repeat', countFormat),
    figure(
      'C17',
      `=SALES.PROFIT.MIX(${names.deals}-${names.repeat},${names.repeat},${names.profitNew},${names.profitRepeat})`,
      money,
      true,
    ),
    figure('C18', `=SALES.PROFIT.MIX(${names.deals},0,${names.profitNew},${names.profitRepeat})`, money),
    { at: 'F14', values: [[words.business, '', '']], style: 'section' },
    labels('F15', [words.share, words.level, words.levelName, words.goal, words.gap, words.payback]),
    figure('G15', `=${names.repeat}/${names.deals}`, '0%'),
    { at: levelAt, formulas: [['=SALES.REPEAT.LEVEL(G15)']], style: 'helper' },
    { at: 'G16', formulas: [['=J19'], ['=K19'], ['=L19'], ['=M19']], style: 'formula' },
    { at: 'B21', formulas: [[`=${quoted(`${words.step}: `)}&N19`]], style: 'note' },
    figure(
      'G20',
      `=IF(AND(${names.profitNew}<0,${names.profitRepeat}<=0),${quoted(words.never)},SALES.PROFIT.PAYBACK(${names.profitNew},${names.profitRepeat}))`,
      paybackFormat(words.paybackAfter),
    ),
    { at: 'B23', values: [[words.chartHeading, '', '', '', '', '', '']], style: 'section' },
    { at: `B${chartEnd + 2}`, values: [[words.note]], style: 'note' },
    ...chart.blocks,
    {
      at: 'B2',
      formulas: [[sentenceFormula('G11', 'H11', profit, currency)]],
      style: 'sentence',
    },
  ];

  const paints: Paint[] = [
    { range: 'F5:H5', style: 'header' },
    { range: 'G5:H12', align: 'right' },
    { range: 'G6:H6', format: money },
    { range: 'G7:H10', format: cost },
    { range: 'F11:H11', style: 'total' },
    { range: 'G11:H11', format: `${money};-${money}` },
    { range: 'G12:H12', format: shareFormat },
    { range: 'D5:D8', align: 'left', indent: 1 },
    { range: 'D17:D18', style: 'note', format: perDeal, align: 'left', indent: 1 },
    { range: `${levelAt}:N19`, style: 'helper' },
    { range: 'G16:G19', align: 'right' },
    { range: 'G16', format: `0${quoted(words.ofLevels)}`, bold: true },
    { range: 'G18', format: '0%' },
    { range: 'G19', format: shareFormat },
    { range: 'G17', align: 'left' },
  ];

  return {
    name: sheet,
    tool: 'profit',
    blocks,
    paints,
    names: [
      { name: names.revenue, refersTo: 'C5' },
      { name: names.cost, refersTo: 'C6' },
      { name: names.costPerLead, refersTo: 'C7' },
      { name: names.conversion, refersTo: 'C8' },
      { name: names.bonusNew, refersTo: 'C9' },
      { name: names.bonusRepeat, refersTo: 'D9' },
      { name: names.errorsNew, refersTo: 'C10' },
      { name: names.errorsRepeat, refersTo: 'D10' },
      { name: names.acquisition, refersTo: 'C11' },
      { name: names.profitNew, refersTo: 'G11' },
      { name: names.profitRepeat, refersTo: 'H11' },
      { name: names.bonusNote, refersTo: 'B12' },
      { name: names.deals, refersTo: 'C15' },
      { name: names.repeat, refersTo: 'C16' },
    ],
    charts: [
      {
        name: words.chart,
        kind: 'stacked',
        source: chart.source,
        labels: chart.labels,
        series: chart.series,
        from: `B${chartAt}`,
        to: `H${chartEnd}`,
      },
    ],
    validations: validations(words.validation),
    conditionals: [{ range: 'F6:H10', formula: '=$F6<>""', bottomLine: '#E0E0E0' }],
    columnWidths: { A: 2, B: 28, C: 15, D: 19, E: 3, F: 28, G: 15, H: 15, I: 3 },
    rowHeights: { 1: 25.5, 3: 7.5, 13: 7.5, 22: 7.5 },
    freezeAt: 'A3',
    gridlines: false,
    print: { area: 'A:H', landscape: true, onePage: 'whole' },
  };
}

/** A count of repeat deals in words; 0 has its own. */
function paybackFormat({
  before,
  after,
  atOnce,
}: Readonly<Record<'before' | 'after' | 'atOnce', string>>): string {
  return `${quoted(before)}0${quoted(after)};-0;${quoted(atOnce)}`;
}

function validations(
  words: Readonly<Record<'money' | 'conversion' | 'deals' | 'repeat', string>>,
): ValidationDescription[] {
  const money = (range: string): ValidationDescription => ({
    range,
    rule: { kind: 'decimal', min: 0 },
    message: words.money,
  });
  return [
    money('C5:C7'),
    money('C9:D10'),
    { range: 'C8', rule: { kind: 'decimal', min: 0, max: 1 }, message: words.conversion },
    { range: 'C15', rule: { kind: 'wholeNumber', min: 1 }, message: words.deals },
    { range: 'C16', rule: { kind: 'wholeNumber', min: 0 }, message: words.repeat },
  ];
}

/** Figures that have room for a note beside them. */
export const noted = ['revenue', 'costPerLead', 'conversion'] as const;

/** What stands beside a figure: where it comes from. */
export function sourceNote(state: ProfitState, figure: (typeof noted)[number], language: Language): string {
  const words = profitTexts(language).sheet;
  const source = state.sources[figure];
  if (source !== undefined) return words.fromData(source.list);
  return state.isExample && figure !== 'conversion' ? words.example : '';
}

/** What stands under the figures of a deal: the scheme that the bonuses follow. */
export function bonusNote({ sources }: ProfitState, language: Language): string {
  const list = sources.bonusNew?.list ?? sources.bonusRepeat?.list;
  return list === undefined ? '' : profitTexts(language).sheet.fromScheme(list);
}

function sourceNotes(state: ProfitState, language: Language): Block[] {
  const note = (at: string, text: CellValue): Block => ({ at, values: [[text]], style: 'note' });
  return [
    note('D5', sourceNote(state, 'revenue', language)),
    note('D7', sourceNote(state, 'costPerLead', language)),
    note('D8', sourceNote(state, 'conversion', language)),
    note('B12', bonusNote(state, language)),
  ];
}
