/** Formats, colours and widths of a check. */
import type { ConditionalDescription, Paint } from '../../workbook/sheet';
import { countFormat, moneyFormat, normFormat, shareFormat } from '../funnel/formats';
import type { CheckLayout } from './check-layout';
import { inputCells } from './formulas';
import { type Judgement, looks as verdictLooks, markFormat } from './marks';
import { areOtherDays } from './other-days';
import { chartTop, columns, inputsAt, room, spareReps, type ColumnKey, type Place } from './place';

/** Formats of the cells that blocks and spills fill. */
export function paintsOf(options: CheckLayout, place: Place, inputs: number): Paint[] {
  const { currency, reps, reference, picked } = options;
  const money = moneyFormat(currency);
  const body = (from: ColumnKey, to: ColumnKey, look: Omit<Paint, 'range'>): Paint => ({
    range: `${place.letter(from)}${place.first}:${place.letter(to)}${place.last}`,
    ...look,
  });
  const header = `${place.cell('stage', place.header)}:${place.cell('money', place.header)}`;
  const lastConversion = columns.repConversions + reference.stages.length - 1;
  return [
    {
      range: `${place.cell('reached', inputsAt)}:${place.cell('reached', inputsAt + inputs - 1)}`,
      align: 'left',
      indent: 1,
    },
    { range: header, style: 'header', align: 'right' },
    { range: place.cell('stage', place.header), align: 'left' },
    { range: place.cell('inflow', place.header), align: 'left', indent: 1 },
    { range: place.cell('verdict', place.header), align: 'left', indent: 1 },
    body('stage', 'stage', { format: 'General' }),
    body('needed', 'reached', { format: countFormat, align: 'right' }),
    body('inflow', 'inflow', { align: 'left', indent: 1 }),
    body('reference', 'high', { format: shareFormat, align: 'right' }),
    body('verdict', 'verdict', { bold: true, align: 'left', indent: 1 }),
    body('dealsLost', 'dealsLost', { format: normFormat, align: 'right' }),
    body('money', 'money', { format: money, align: 'right', bold: true }),
    body('standing', 'passed', { format: countFormat, align: 'right' }),
    ...(picked.columns.amount === undefined
      ? []
      : [body('amount', 'amount', { format: money, align: 'right' })]),
    ...(reps === 0
      ? []
      : [
          {
            range: `${place.cell('repConversions', place.header)}:${place.cell(lastConversion, place.header)}`,
            style: 'header',
            align: 'right',
          } as const,
          ...repPaints(place, reps + spareReps, money),
        ]),
  ];
}

/** Blanks in place of the figure, whatever it is. */
const unseen = '" ";" ";" "';

function repPaints(place: Place, rows: number, money: string): Paint[] {
  const last = place.header + rows;
  const range = (from: ColumnKey, to: number) =>
    `${place.letter(from)}${place.first}:${place.letter(to)}${last}`;
  return [
    { range: range('repDeals', columns.repDeals), format: countFormat, align: 'right' },
    { range: range('repVerdict', columns.repVerdict), bold: true, align: 'left', indent: 1 },
    { range: place.cell('repVerdict', place.header), align: 'left', indent: 1 },
    { range: range('repMoney', columns.repMoney), format: money, align: 'right', bold: true },
    { range: range('repState', columns.repState), format: unseen },
    { range: range('repConversions', columns.repConversions + room), format: shareFormat, align: 'right' },
  ];
}

/** What `stateFormula` and the rows of the reps write for each. */
const numbers: Readonly<Record<Judgement, number>> = { bad: 3, unsure: 2, good: 1 };

/** Verdicts in colour, from the numbers beside them: the words are in the language of whoever opens the file. */
export function conditionalsOf({ reps }: CheckLayout, place: Place): ConditionalDescription[] {
  const row = place.first;
  const at = (key: ColumnKey) => `$${place.cell(key, row)}`;
  const verdicts = `${place.letter('verdict')}${row}:${place.letter('verdict')}${place.last}`;
  const line = `${place.letter('stage')}${row}:${place.letter('money')}${place.last}`;
  const lastRep = place.header + reps + spareReps;
  const counted = `${place.letter('orderStage')}${row}:${place.letter('amount')}${place.last}`;
  const judged = `ISNUMBER(${at('low')})`;
  const isBottleneck = `${at('high')}<${at('reference')}`;
  const isUnsure = `${at('low')}<${at('reference')}*0.8`;
  const elapsed = inputCells(place).elapsed;
  // the last line judges the whole funnel, whose verdict is a number under the chart
  const isWhole = `ISNUMBER(${at('reference')}),NOT(ISNUMBER(${at('needed')}))`;
  const state = place.fixed('dealsLost', chartTop + 1);
  const judgements: readonly (readonly [Judgement, string])[] = [
    ['bad', isBottleneck],
    ['unsure', `NOT(${isBottleneck}),${isUnsure}`],
    ['good', `NOT(${isBottleneck}),NOT(${isUnsure})`],
  ];
  return [
    ...judgements.flatMap(([judgement, rule]): ConditionalDescription[] => {
      const look = { format: markFormat(judgement), bold: true, ...verdictLooks[judgement] };
      return [
        { range: verdicts, formula: `=AND(${judged},${rule})`, ...look },
        { range: verdicts, formula: `=AND(${isWhole},${state}=${numbers[judgement]})`, ...look },
      ];
    }),
    {
      range: `${place.letter('inflow')}${row}:${place.letter('inflow')}${place.last}`,
      formula: `=AND(NOT(${areOtherDays(place)}),ISNUMBER(${at('needed')}),ISNUMBER(${at('reached')}),N(${at('reached')})<N(${at('needed')})*${elapsed}*0.9)`,
      format: markFormat('unsure'),
      ...verdictLooks.unsure,
    },
    // the last line judges the whole funnel: it needs no deals of its own
    {
      range: line,
      formula: `=AND(${at('stage')}<>"",${at('needed')}="")`,
      fill: '#F5F5F5',
      bold: true,
      bottomLine: '#E0E0E0',
    },
    { range: line, formula: `=${at('stage')}<>""`, bottomLine: '#E0E0E0' },
    { range: counted, formula: `=${at('orderStage')}<>""`, bottomLine: '#E0E0E0' },
    {
      range: `${place.letter('orderStatus')}${row}:${place.letter('orderStatus')}${place.last}`,
      formula: `=${at('orderStage')}<>""`,
      fill: '#FFF8E1',
      color: '#0B3FA8',
    },
    ...(reps === 0
      ? []
      : [
          ...judgements.map(([judgement]): ConditionalDescription => ({
            range: `${place.letter('repVerdict')}${row}:${place.letter('repVerdict')}${lastRep}`,
            formula: `=${at('repState')}=${numbers[judgement]}`,
            format: markFormat(judgement),
            bold: true,
            ...verdictLooks[judgement],
          })),
          {
            range: `${place.letter('rep')}${row}:${place.letter('repMoney')}${lastRep}`,
            formula: `=${at('rep')}<>""`,
            bottomLine: '#E0E0E0',
          },
          // as far as the stages go
          {
            range: `${place.letter('repConversions')}${row}:${place.letter(columns.repConversions + room)}${lastRep}`,
            formula: `=AND(${at('rep')}<>"",${place.letter('repConversions')}$${place.header}<>"")`,
            bottomLine: '#E0E0E0',
          },
        ]),
  ];
}

const widths: readonly number[] = [
  20, 18, 10, 19, 21, 10, 10, 10, 28, 17, 16, 2, 18, 16, 10, 10, 10, 10, 10, 16, 2, 20, 10, 32, 16, 2,
];

/** Widths by column letter. */
export function widthsOf(place: Place, { reps, reference }: CheckLayout): Record<string, number> {
  const used = reps === 0 ? widths.slice(0, columns.amount + 1) : widths;
  return {
    // the column before is a margin
    ...Object.fromEntries([[place.letter(-1), 2]]),
    ...Object.fromEntries(used.map((width, index) => [place.letter(index), width])),
    ...(reps === 0
      ? {}
      : Object.fromEntries(
          reference.stages.map((_, index) => [place.letter(columns.repConversions + index), 16]),
        )),
  };
}
