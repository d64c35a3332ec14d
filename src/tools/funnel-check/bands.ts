/** The bands beside the check's result: the deals counted, the reps, and what the chart reads. */
import { funnelCheckTexts } from '../../language/tools/funnel-check';
import type { Block } from '../../workbook/sheet';
import { shareFormat } from '../funnel/formats';
import type { CheckLayout } from './check-layout';
import { statusesOf, type CheckFormulas } from './formulas';
import { columns, room, spareReps, type ColumnKey, type Place } from './place';

/** Above it the inputs begin; the chart stands beside them. */
export const chartTop = 4;

/** The stages with the words that mean lost or won, and the deals counted by them. */
export function countedBlocks(options: CheckLayout, place: Place, { actual }: CheckFormulas): Block[] {
  const { language, reference, lostFrom, picked } = options;
  const { sheet } = funnelCheckTexts(language);
  const { table, names } = reference;
  const statuses = statusesOf(lostFrom, reference).beside;
  const rows = Array.from({ length: room }, (_, index) => index);
  const hasAmount = picked.columns.amount !== undefined;
  const head = [
    sheet.stage,
    sheet.status,
    sheet.standing,
    sheet.lost,
    sheet.reached,
    sheet.left,
    sheet.passed,
  ];
  const headers = hasAmount ? [...head, sheet.amount] : head;
  return [
    {
      at: place.cell('orderStage', place.header - 1),
      values: [[sheet.counted, ...blanks(headers.length - 1)]],
      style: 'section',
    },
    {
      at: place.cell('orderStage', place.header),
      values: [headers],
      style: 'header',
      align: headers.map((_, index) => (index < 2 ? 'left' : 'right')),
    },
    {
      at: place.cell('orderStage', place.first),
      formulas: rows.map(() => [
        `=IFERROR(INDEX(${table.name}[${names.stage}],ROW()-ROW(${place.fixed('orderStage', place.header)}))&"","")`,
      ]),
    },
    {
      at: place.cell('orderStatus', place.first),
      values: rows.map((index) => [statuses[index] ?? '']),
    },
    { at: place.cell('standing', place.first), formulas: [[actual]] },
  ];
}

/** A row per rep: what the deals of each say. */
export function repBlocks(options: CheckLayout, place: Place, formulas: CheckFormulas): Block[] {
  const { language, reps, reference } = options;
  if (reps === 0) return [];
  const { sheet } = funnelCheckTexts(language);
  const { table, names } = reference;
  const rows = Array.from({ length: reps + spareReps }, (_, index) =>
    formulas.rep(`$${place.cell('rep', place.first + index)}`),
  );
  return [
    {
      at: place.cell('rep', place.header - 1),
      values: [[sheet.reps, '', '', '', sheet.conversions, ...blanks(reference.stages.length - 1)]],
      style: 'section',
    },
    {
      at: place.cell('rep', place.header),
      values: [[sheet.repHeader, sheet.deals, sheet.verdict, sheet.money]],
      style: 'header',
      align: ['left', 'right', 'left', 'right'],
    },
    {
      at: place.cell('repConversions', place.header),
      formulas: [[`=TRANSPOSE(${table.name}[${names.stage}])`]],
    },
    { at: place.cell('rep', place.first), formulas: [[formulas.reps]] },
    ...rows.flatMap(({ deals, verdict, money, conversions }, index): Block[] => [
      { at: place.cell('repDeals', place.first + index), formulas: [[deals, verdict, money]] },
      { at: place.cell('repConversions', place.first + index), formulas: [[conversions]] },
    ]),
  ];
}

/** What the chart reads, in cells that it covers: a chart does not grow with a spill. */
export function chartCells({ language, facts }: CheckLayout, place: Place) {
  const { sheet } = funnelCheckTexts(language);
  // as many as the chart covers
  const stages = facts.stages.slice(0, -1).slice(0, place.header - 3 - chartTop - 2);
  const top = chartTop + 1;
  const cell = (key: ColumnKey, index: number) => `INDEX(${place.body(key)},${index + 1})`;
  const at = (column: number, row: number) => place.cell(columns.low + column, row);
  const bottom = top + stages.length;
  return {
    source: `${at(1, top)}:${at(2, bottom)}`,
    labels: `${at(0, top + 1)}:${at(0, bottom)}`,
    blocks: [
      { at: at(0, top), values: [[sheet.stage, sheet.reference, sheet.fact]], style: 'helper' },
      {
        at: at(0, top + 1),
        values: stages.map(({ name, conversion }) => [
          name,
          conversion?.reference ?? '',
          conversion?.actual?.share ?? 0,
        ]),
        formulas: stages.map((_, index) => [
          `=${cell('stage', index)}`,
          `=${cell('reference', index)}`,
          `=IF(ISNUMBER(${cell('actual', index)}),${cell('actual', index)},NA())`,
        ]),
        format: ['General', shareFormat, shareFormat],
        style: 'helper',
      },
    ] satisfies Block[],
  };
}

/** So many blank cells. */
export const blanks = (count: number): string[] => Array.from({ length: Math.max(0, count) }, () => '');
