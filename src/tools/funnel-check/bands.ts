/** The bands beside the check's result: the deals counted, the reps, and what the chart reads. */
import { funnelCheckTexts } from '../../language/tools/funnel-check';
import type { Block } from '../../workbook/sheet';
import { shareFormat } from '../funnel/formats';
import { quoted } from '../funnel/sentence';
import type { CheckLayout } from './check-layout';
import { whoIn } from './deals';
import { statusesOf, type CheckFormulas } from './formulas';
import { stateFormula } from './marks';
import { chartTop, columns, room, spareReps, type Place } from './place';

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
  const { language, reps, reference, picked } = options;
  if (reps === 0) return [];
  const { sheet } = funnelCheckTexts(language);
  const { table, names } = reference;
  const words = whoIn(picked.columns) === 'reps' ? sheet.byRep : sheet.byTeam;
  const rows = Array.from({ length: reps + spareReps }, (_, index) =>
    formulas.rep(`$${place.cell('rep', place.first + index)}`),
  );
  return [
    {
      at: place.cell('rep', place.header - 1),
      values: [[words.title, '', '', '', '', sheet.conversions, ...blanks(reference.stages.length - 1)]],
      style: 'section',
    },
    {
      at: place.cell('rep', place.header),
      values: [[words.header, sheet.deals, sheet.verdict, sheet.money]],
      style: 'header',
      align: ['left', 'right', 'left', 'right'],
    },
    {
      at: place.cell('repConversions', place.header),
      formulas: [[`=TRANSPOSE(${table.name}[${names.stage}])`]],
    },
    { at: place.cell('rep', place.first), formulas: [[formulas.reps]] },
    {
      at: place.cell('rep', place.header - 2),
      formulas: [[`=IF(${place.fixed('rep', place.first + rows.length)}="","",${quoted(sheet.moreNames)})`]],
      style: 'note',
    },
    ...rows.flatMap(({ judged, conversions }, index): Block[] => [
      { at: place.cell('repDeals', place.first + index), formulas: [[judged]] },
      { at: place.cell('repConversions', place.first + index), formulas: [[conversions]] },
    ]),
  ];
}

/**
 * What the chart reads, in cells that it covers. Stage, reference and fact are a spill each, of as many stages as the funnel
 * has before the last and the chart covers: Excel 2024 and 365 draw the whole of a spill, however long it becomes.
 */
export function chartCells({ language, facts, reference }: CheckLayout, place: Place) {
  const { sheet } = funnelCheckTexts(language);
  const top = chartTop + 1;
  const most = place.header - 3 - top - 1;
  const { table, names } = reference;
  const at = (column: number, row: number) => place.cell(columns.low + column, row);
  const bottom = top + Math.min(most, facts.stages.length - 1);
  const own = (column: string) => `${table.name}[${column}]`;
  const isDrawn = (cells: string, header: string) =>
    `(ROW(${cells})-ROW(${header})<MIN(${most + 1},ROWS(${own(names.stage)})))`;
  const ofTable = (column: string) =>
    `=FILTER(${own(column)},${isDrawn(own(names.stage), `${table.name}[[#Headers],[${names.stage}]]`)},"")`;
  const actual = place.body('actual');
  const fact = `=FILTER(IF(ISNUMBER(${actual}),${actual},NA()),${isDrawn(actual, place.fixed('actual', place.header))},NA())`;
  return {
    source: `${at(1, top)}:${at(2, bottom)}`,
    labels: `${at(0, top + 1)}:${at(0, bottom)}`,
    blocks: [
      { at: at(0, top), values: [[sheet.stage, sheet.reference, sheet.fact]], style: 'helper' },
      {
        at: at(0, top + 1),
        formulas: [[ofTable(names.stage), ofTable(names.conversion), fact]],
        format: ['General', shareFormat, shareFormat],
        style: 'helper',
      },
      {
        at: place.cell('dealsLost', top),
        formulas: [[stateFormula(place, `ROWS(${own(names.stage)})+1`)]],
        style: 'helper',
      },
    ] satisfies Block[],
  };
}

/** So many blank cells. */
export const blanks = (count: number): string[] => Array.from({ length: Math.max(0, count) }, () => '');
