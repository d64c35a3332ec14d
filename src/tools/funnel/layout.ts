/** The sheet a funnel leaves in the workbook, as plain data. */
import { assumptionLines } from './assumptions';
import type { Language } from '../../language/language';
import { funnelTexts } from '../../language/tools/funnel';
import type { CellValue, Currency } from '../../workbook/port';
import type {
  Block,
  ConditionalDescription,
  Paint,
  SheetDescription,
  ValidationDescription,
} from '../../workbook/sheet';
import { countFormat, moneyFormat, normFormat, shareFormat } from './formats';
import { funnelNames } from './names';
import { stageConversions } from './outcome';
import { periodName } from './period';
import { sentenceFormula } from './sentence';
import type { FunnelState } from './state';
import { bandCells } from './feeding/band';
import { daysColumnCells } from './feeding/days-column';
import { stageDays } from './feeding/feeding';
import { inputRows } from './inputs';
import { shifted } from '../kit/references';

/** Rows below the stage table that already carry formats, for stages that are added later. */
export const growth = 30;
const chartTop = 4;

/** Brand 80 to 40: the bars deepen towards the goal. */
const barColors = ['#0B7580', '#066973', '#005D66', '#014E56', '#004148'] as const;

export interface LayoutOptions {
  readonly language: Language;
  readonly currency: Currency;
  /** name of the sheet */
  readonly sheet: string;
  /** name of the stage table: Funnel_Stages, or Funnel_Stages2 where that is taken */
  readonly table: string;
}

/** Where things stand, for the sentence that says which cell to change. */
export const targetCell = 'C5';

/**
 * Two bands side by side: inputs, assumptions and the stage table in B:E; chart and result in F:K. With a feeding schedule
 * the table has a column of days more, so the others stand one further right, and the schedule is a third band. Stage table and result
 * begin on one row and have nothing below them, so both can grow. The chart reads columns of the stage table: in Excel a
 * chart grows with a table, but not with a spill.
 */
export function funnelSheet(
  state: FunnelState,
  { language, currency, sheet, table }: LayoutOptions,
): SheetDescription {
  const funnel = funnelTexts(language);
  const names = funnelNames[language];
  const inputs = inputRows(state, language, currency);
  const notes = assumptionLines(state, language, names);

  const { feeding } = state;
  const right = (letter: string) => (feeding ? shifted(letter, 1) : letter);
  const inputsAt = 5;
  const assumptionsAt = inputsAt + inputs.length + 1;
  const sectionsAt = assumptionsAt + notes.length + 2;
  const header = sectionsAt + 1;
  const first = header + 1;
  const lastFormatted = header + growth;
  const gaps = [3, assumptionsAt - 1, sectionsAt - 1];

  const cells = {
    target: `C${inputsAt + inputs.findIndex(({ name }) => name === names.target)}`,
    firstStage: `${right('F')}${first}`,
    entrants: `${right('H')}${first}`,
    norm: `${right('K')}${first}`,
  };
  const period = periodName(state.period, language, 'sentence').replace(/\u00a0/g, ' ');

  const days = feeding && daysColumnCells({ language, header, last: lastFormatted, days: daysCells(state) });
  const band = feeding && bandCells(state, { language, table, header, last: lastFormatted });
  const blocks: Block[] = [
    { at: 'B1', values: [[funnel.sheet.title(period)]], style: 'title' },
    section('B4', [funnel.sheet.inputs, '', '']),
    { at: `B${inputsAt}`, values: inputs.map(({ label }) => [label]), style: 'label' },
    ...inputs.map(({ value, formula, format }, index): Block => ({
      at: `C${inputsAt + index}`,
      ...(formula === undefined
        ? { values: [[value ?? '']], style: 'input' }
        : { formulas: [[formula]], style: 'formula' }),
      format,
      align: 'right',
    })),
    { at: `D${inputsAt}`, values: inputs.map(({ note }) => [note]), style: 'note' },
    section(`B${assumptionsAt}`, [funnel.sheet.assumptions, '', '']),
    { at: `B${assumptionsAt + 1}`, values: notes.map(({ text }) => [text]), style: 'note' },
    section(`B${sectionsAt}`, [funnel.sheet.stages, '']),
    { at: `D${sectionsAt}`, values: [[funnel.sheet.addBelow]], style: 'sectionNote', align: 'right' },
    section(`${right('F')}${sectionsAt}`, [funnel.sheet.result, '', '', '', '', '']),
    {
      at: `B${header}`,
      values: [[names.stage, names.conversion, names.basis]],
      style: 'header',
      align: ['left', 'right', 'left'],
    },
    { at: `${right('E')}${header}`, values: [[names.needed]], style: 'note', align: 'center' },
    { at: `B${first}`, values: stageRows(state, language) },
    {
      at: `${right('E')}${first}`,
      formulas: state.stages.map(() => [neededFormula(right('H'), header, lastFormatted)]),
    },
    {
      at: `${right('F')}${header}`,
      formulas: [[funnelFormula(names, table)]],
    },
    {
      at: 'B2',
      formulas: [[sentenceFormula(cells, state.stages[0]?.name ?? '', funnel, language, currency)]],
      style: 'sentence',
    },
    ...(days?.blocks ?? []),
    ...(band?.blocks ?? []),
  ];

  const money = moneyFormat(currency);
  const body = (letter: string, format: string, bold = false): Paint => ({
    range: `${right(letter)}${first}:${right(letter)}${lastFormatted}`,
    format,
    bold,
  });
  const paints: Paint[] = [
    { range: `C${first}:C${lastFormatted}`, format: shareFormat, align: 'right' },
    { range: `D${first}:D${lastFormatted}`, style: 'note', align: 'left', indent: 1 },
    { range: `D${inputsAt}:D${inputsAt + inputs.length - 1}`, align: 'left', indent: 1 },
    { range: `D${header}`, align: 'left', indent: 1 },
    { range: `${right('F')}${header}:${right('K')}${header}`, style: 'header' },
    { range: `${right('G')}${header}:${right('K')}${header}`, align: 'right' },
    body('F', '@'),
    body('G', shareFormat),
    body('H', countFormat, true),
    body('I', money),
    body('J', normFormat),
    body('K', normFormat, true),
    { range: `${right('G')}${first}:${right('K')}${lastFormatted}`, align: 'right' },
    {
      range: `${right('E')}${first}:${right('E')}${lastFormatted}`,
      style: 'note',
      format: countFormat,
      align: 'center',
    },
    ...(days?.paints ?? []),
    ...(band?.paints ?? []),
  ];

  const conditionals: ConditionalDescription[] = [
    {
      range: `B${first}:C${lastFormatted}`,
      formula: `=$B${first}<>""`,
      fill: '#FFF8E1',
      color: '#0B3FA8',
      bottomLine: '#D8C68C',
    },
    {
      range: `${right('F')}${first}:${right('K')}${lastFormatted}`,
      formula: `=$${right('F')}${first}<>""`,
      bottomLine: '#E0E0E0',
    },
    ...(days?.conditionals ?? []),
    ...(band?.conditionals ?? []),
  ];

  const validations: ValidationDescription[] = inputs.flatMap(({ rule, message }, index) =>
    rule ? [{ range: `C${inputsAt + index}`, rule, message: message ?? '' }] : [],
  );
  validations.push({
    range: `C${first}:C${lastFormatted}`,
    rule: { kind: 'decimal', min: 0, max: 1 },
    message: funnel.sheet.validation.conversion,
  });
  validations.push(...(days?.validations ?? []), ...(band?.validations ?? []));

  return {
    name: sheet,
    tool: 'funnel',
    blocks,
    paints,
    names: [
      { name: names.title, refersTo: 'B1' },
      ...inputs.map(({ name }, index) => ({ name, refersTo: `C${inputsAt + index}` })),
      ...notes.flatMap(({ name }, index) =>
        name === undefined ? [] : [{ name, refersTo: `B${assumptionsAt + 1 + index}` }],
      ),
      { name: names.firstStage, refersTo: cells.firstStage },
      { name: names.entrants, refersTo: cells.entrants },
      ...(band?.names ?? []),
    ],
    tables: [{ name: table, range: `B${header}:${right('E')}${header + state.stages.length}` }],
    charts: [
      {
        name: funnel.sheet.chart,
        kind: 'funnel',
        source: `${right('E')}${header}:${right('E')}${header + state.stages.length}`,
        labels: `B${first}:B${header + state.stages.length}`,
        from: `${right('F')}${chartTop}`,
        to: `${right('K')}${sectionsAt - 2}`,
        pointColors: state.stages.map((_, index) => barColors[Math.min(index, barColors.length - 1)] ?? ''),
      },
      ...(band?.charts ?? []),
    ],
    validations,
    conditionals,
    columnWidths: {
      A: 2,
      B: 27,
      C: 15,
      D: 21,
      [right('E')]: 9,
      [right('F')]: 18,
      [right('G')]: 13,
      [right('H')]: 10,
      [right('I')]: 18,
      [right('J')]: 15,
      [right('K')]: 13,
      ...days?.columnWidths,
      ...band?.columnWidths,
    },
    rowHeights: { 1: 25.5, ...Object.fromEntries(gaps.map((row) => [row, 7.5])) },
    freezeAt: 'A3',
    gridlines: false,
    print: { area: `A:${right('K')}`, landscape: true, onePage: 'whole' },
  };
}

function section(at: string, row: readonly string[]): Block {
  return { at, values: [row], style: 'section' };
}

function funnelFormula(names: (typeof funnelNames)[Language], table: string): string {
  const stages = `${table}[${names.conversion}],${table}[${names.stage}]`;
  return `=SALES.FUNNEL(${names.target},${names.averageDeal},${stages},${names.repsPresent},${names.workdays})`;
}

/** Name, conversion and its basis, a row per stage: what stands in the stage table. */
export function stageRows(state: FunnelState, language: Language): CellValue[][] {
  const { sheet } = funnelTexts(language);
  const conversions = stageConversions(state);
  return state.stages.map(({ name, conversion, basis: found, typical }, index) => {
    const { share, counted, before } = conversions[index] ?? {};
    if (before !== undefined) return [name.trim(), share ?? '', sheet.notes.notCounted];
    const entered = typical ? sheet.notes.typical : sheet.notes.typed;
    const typed = share === undefined ? '' : (found ?? entered);
    const basis = conversion === 'counted' && counted ? sheet.basis(counted.passed, counted.left) : typed;
    return [name.trim(), share ?? '', basis];
  });
}

/** Days in each stage, blank for the last. */
export function daysCells(state: FunnelState): CellValue[] {
  return [...stageDays(state).map((days) => days ?? ''), ''];
}

/** The count beside a stage: the same formula in every row, so that Excel fills it into rows that are added. */
function neededFormula(result: string, header: number, last: number): string {
  return `=IFERROR(INDEX($${result}$${header + 1}:$${result}$${last},ROW()-ROW($${result}$${header})),"")`;
}
