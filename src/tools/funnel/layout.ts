/** The sheet a funnel leaves in the workbook, as plain data. */
import { formatDay } from './words';
import type { Language } from '../../language/language';
import { texts } from '../../language/texts';
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
import { outcome, stageConversions } from './outcome';
import { periodName } from './period';
import { sentenceFormula } from './sentence';
import type { FunnelState } from './state';
import { inputRows } from './inputs';

/** Rows below the stage table that already carry formats, for stages that are added later. */
const growth = 30;
/** Rows the chart reads: charts do not grow with a spill, so a block of fixed height reads it and shows #N/A beyond. */
export const chartRows = 12;
/** The chart covers its data: a line of headers here, then its rows. */
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
 * Two bands side by side: inputs, assumptions and the stage table in B:D; chart and result in F:K, the chart's data in
 * the cells that the chart covers. Stage table and result begin on one row and have nothing below them, so both can grow.
 */
export function funnelSheet(
  state: FunnelState,
  { language, currency, sheet, table }: LayoutOptions,
): SheetDescription {
  const { funnel } = texts(language);
  const names = funnelNames[language];
  const inputs = inputRows(state, language, currency);
  const notes = assumptionNotes(state, language);

  const inputsAt = 5;
  const assumptionsAt = inputsAt + inputs.length + 1;
  const sectionsAt = assumptionsAt + notes.length + 2;
  const header = sectionsAt + 1;
  const first = header + 1;
  const lastFormatted = header + growth;
  const gaps = [3, assumptionsAt - 1, sectionsAt - 1];

  const cells = {
    target: `C${inputsAt + inputs.findIndex(({ name }) => name === names.target)}`,
    firstStage: `F${first}`,
    entrants: `H${first}`,
    norm: `K${first}`,
  };
  const period = periodName(state.period, language, 'sentence').replace(/\u00a0/g, ' ');

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
    { at: `B${assumptionsAt + 1}`, values: notes.map((note) => [note]), style: 'note' },
    section(`B${sectionsAt}`, [funnel.sheet.stages, '']),
    { at: `D${sectionsAt}`, values: [[funnel.sheet.addBelow]], style: 'sectionNote', align: 'right' },
    section(`F${sectionsAt}`, [funnel.sheet.result, '', '', '', '', '']),
    {
      at: `B${header}`,
      values: [[names.stage, names.conversion, names.basis]],
      style: 'header',
      align: ['left', 'right', 'left'],
    },
    { at: `B${first}`, values: stageRows(state, language) },
    {
      at: `F${header}`,
      formulas: [[funnelFormula(names, table)]],
    },
    {
      at: 'B2',
      formulas: [[sentenceFormula(cells, state.stages[0]?.name ?? '', funnel, language, currency)]],
      style: 'sentence',
    },
    { at: `F${chartTop}`, values: [[funnel.sheet.chartData, funnel.sheet.chartCount, '']], style: 'helper' },
    { at: `F${chartTop + 1}`, values: chartValues(state), formulas: chartFormulas(first), style: 'helper' },
  ];

  const money = moneyFormat(currency);
  const body = (column: string, format: string, bold = false): Paint => ({
    range: `${column}${first}:${column}${lastFormatted}`,
    format,
    bold,
  });
  const paints: Paint[] = [
    { range: `C${first}:C${lastFormatted}`, format: shareFormat, align: 'right' },
    { range: `D${first}:D${lastFormatted}`, style: 'note', align: 'left', indent: 1 },
    { range: `D${inputsAt}:D${inputsAt + inputs.length - 1}`, align: 'left', indent: 1 },
    { range: `D${header}`, align: 'left', indent: 1 },
    { range: `F${header}:K${header}`, style: 'header' },
    { range: `G${header}:K${header}`, align: 'right' },
    body('F', '@'),
    body('G', shareFormat),
    body('H', countFormat, true),
    body('I', money),
    body('J', normFormat),
    body('K', normFormat, true),
    { range: `G${first}:K${lastFormatted}`, align: 'right' },
    { range: `G${chartTop + 1}:H${chartTop + chartRows}`, format: countFormat },
  ];

  const conditionals: ConditionalDescription[] = [
    {
      range: `B${first}:C${lastFormatted}`,
      formula: `=$B${first}<>""`,
      fill: '#FFF8E1',
      color: '#0B3FA8',
      bottomLine: '#D8C68C',
    },
    { range: `F${first}:K${lastFormatted}`, formula: `=$F${first}<>""`, bottomLine: '#E0E0E0' },
  ];

  const validations: ValidationDescription[] = inputs.flatMap(({ rule, message }, index) =>
    rule ? [{ range: `C${inputsAt + index}`, rule, message: message ?? '' }] : [],
  );
  validations.push({
    range: `C${first}:C${lastFormatted}`,
    rule: { kind: 'decimal', min: 0, max: 1 },
    message: funnel.sheet.validation.conversion,
  });

  return {
    name: sheet,
    tool: 'funnel',
    blocks,
    paints,
    names: [
      { name: names.title, refersTo: 'B1' },
      ...inputs.map(({ name }, index) => ({ name, refersTo: `C${inputsAt + index}` })),
      { name: names.firstStage, refersTo: cells.firstStage },
      { name: names.entrants, refersTo: cells.entrants },
    ],
    tables: [{ name: table, range: `B${header}:D${header + state.stages.length}` }],
    charts: [
      {
        name: funnel.sheet.chart,
        kind: 'funnel',
        source: `F${chartTop + 1}:G${chartTop + chartRows}`,
        padding: `H${chartTop + 1}:H${chartTop + chartRows}`,
        from: `F${chartTop}`,
        to: `K${Math.max(sectionsAt - 2, chartTop + chartRows)}`,
        pointColors: Array.from(
          { length: chartRows },
          (_, index) => barColors[Math.min(index, barColors.length - 1)] ?? '',
        ),
      },
    ],
    validations,
    conditionals,
    columnWidths: {
      A: 2,
      B: 27,
      C: 15,
      D: 21,
      E: 2,
      F: 18,
      G: 13,
      H: 10,
      I: 18,
      J: 15,
      K: 13,
    },
    rowHeights: { 1: 25.5, ...Object.fromEntries(gaps.map((row) => [row, 7.5])) },
    freezeAt: 'A3',
    gridlines: false,
    print: { area: 'A:K', landscape: true, onePage: 'whole' },
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
  const { sheet } = texts(language).funnel;
  const conversions = stageConversions(state);
  return state.stages.map(({ name, conversion, basis: found }, index) => {
    const { share, counted } = conversions[index] ?? {};
    const typed = share === undefined ? '' : (found ?? sheet.notes.typed);
    const basis = conversion === 'counted' && counted ? sheet.basis(counted.passed, counted.left) : typed;
    return [name.trim(), share ?? '', basis];
  });
}

/** Label, count and the blank half beside the bar, from the spilled result; beyond it #N/A, which charts leave out. */
function chartFormulas(first: number): string[][] {
  const last = first + chartRows - 1;
  return Array.from({ length: chartRows }, (_, index) => {
    const row = first + index;
    return [
      `=IF(F${row}="","",F${row})`,
      `=IF(F${row}="",NA(),H${row})`,
      `=IF(F${row}="",NA(),(MAX(H$${first}:H$${last})-H${row})/2)`,
    ];
  });
}

/** What those formulas come to now: a chart is told by words and numbers which cells are its labels. */
function chartValues(state: FunnelState): CellValue[][] {
  const stages = outcome(state)?.stages ?? [];
  const most = stages[0]?.deals ?? 0;
  return Array.from({ length: chartRows }, (_, index) => {
    const stage = stages[index];
    return stage ? [stage.name.trim(), stage.deals, (most - stage.deals) / 2] : ['', '', ''];
  });
}

/** What was assumed, a line each. */
export function assumptionNotes(state: FunnelState, language: Language): string[] {
  const { sheet } = texts(language).funnel;
  const { snapshot } = state;
  const conversions = state.stages.slice(0, -1).map(({ conversion }) => conversion);
  const counted = conversions.filter((conversion) => conversion === 'counted').length;
  const lines = [sheet.rounding];
  if (snapshot && counted > 0) {
    const day = (serial: number | undefined) => (serial === undefined ? '' : formatDay(serial, language));
    lines.push(sheet.counted(snapshot.table, snapshot.rows, day(snapshot.from), day(snapshot.to)));
    lines.push(sheet.countedHow + (counted < conversions.length ? sheet.countedSome : ''));
  } else {
    lines.push(sheet.typed);
  }
  return [...lines, sheet.formulas];
}
