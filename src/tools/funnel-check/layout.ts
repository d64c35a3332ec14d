/** The cells of a check as plain data: beside the reference on its sheet, or on a sheet of its own. */
import { funnelCheckTexts } from '../../language/tools/funnel-check';
import type { Block, SheetDescription, SheetPart } from '../../workbook/sheet';
import { besideFunnel } from '../funnel/feeding/place';
import { periodName } from '../funnel/period';
import { blanks, chartCells, countedBlocks, repBlocks } from './bands';
import type { CheckLayout } from './check-layout';
import { checkFormulas } from './formulas';
import { inputRows, inputValidations, undatedNote } from './inputs';
import { conditionalsOf, paintsOf, widthsOf } from './looks';
import { checkNames } from './names';
import { otherDaysBlocks } from './other-days';
import { chartTop, columns, inputsAt, placeAt, room, type ColumnKey, type Place } from './place';
import type { Reference } from './reference';
import { firstThingFormula } from './sentence';

const ownAt = 'B';
/** The header of a sheet of its own, as high as on a funnel's sheet. */
const ownHeader = 19;
/** Between the inputs and the result there is room for the lines that say how it is judged. */
const leastHeader = 18;
const lastRow = 500;

/** The row of the reference's own header, so that both stand side by side; undefined where rows are missing above it. */
export function headerBeside({ plan, names }: Reference): number | undefined {
  const row = Number(/\d+$/.exec(plan.addresses?.[names.firstStage] ?? '')?.[0]) - 1;
  return row >= leastHeader ? row : undefined;
}

/** The check beside the reference; undefined where the funnel's sheet has no room above its result. */
export function checkPart(options: CheckLayout): SheetPart | undefined {
  const header = headerBeside(options.reference);
  if (header === undefined) return undefined;
  const left = besideFunnel(options.reference.plan);
  const place = placeAt(left, header);
  const right = place.letter(columns.repConversions + room);
  return { area: `${left}1:${right}${lastRow}`, ...cellsOf(options, place, false) };
}

/** The check on a sheet of its own. */
export function checkSheet(options: CheckLayout, name: string): SheetDescription {
  const place = placeAt(ownAt, ownHeader);
  return {
    name,
    tool: 'funnel-check',
    ...cellsOf(options, place, true),
    rowHeights: { 1: 25.5, 3: 7.5, 11: 7.5 },
    freezeAt: 'A3',
    gridlines: false,
    print: { area: `A:${place.letter('money')}`, landscape: true, onePage: 'whole' },
  };
}

function cellsOf(options: CheckLayout, place: Place, ownSheet: boolean): Omit<SheetPart, 'area'> {
  const { language, currency, reference } = options;
  const { sheet } = funnelCheckTexts(language);
  const names = checkNames[language];
  const formulas = checkFormulas({ ...options, place, ownSheet });
  const period = reference.period
    ? periodName(reference.period, language, 'sentence').replace(/\u00a0/g, ' ')
    : '';
  const inputs = inputRows(options, formulas);
  const chart = chartCells(options, place);
  const top = (column: ColumnKey | number, row: number) => place.cell(column, row);
  const sections = place.header - 1;
  const how = place.header - 7;

  const blocks: Block[] = [
    { at: top('stage', 1), values: [[sheet.title(period)]], style: 'title' },
    {
      at: top('stage', 2),
      formulas: [
        [firstThingFormula(place, reference, language, currency, { ...formulas, list: options.list.name })],
      ],
      style: 'sentence',
    },
    { at: top('stage', 4), values: [[sheet.whose, '', '', '', '']], style: 'section' },
    { at: top('stage', inputsAt), values: inputs.map(({ label }) => [label]), style: 'label' },
    ...inputs.map(({ value, formula, input, format }, index): Block => ({
      at: top('needed', inputsAt + index),
      ...(formula === undefined ? { values: [[value ?? '']] } : { formulas: [[formula]] }),
      style: input ? 'input' : 'formula',
      format,
      align: 'right',
    })),
    ...inputs.map(({ note }, index): Block => ({
      at: top('reached', inputsAt + index),
      ...(note.startsWith('=') ? { formulas: [[note]] } : { values: [[note]] }),
      style: 'note',
    })),
    { at: top('stage', how), values: [[sheet.how, '', '', '', '']], style: 'section' },
    {
      at: top('stage', how + 1),
      values: [...sheet.lines, sheet.table(options.list.name)].map((line) => [line]),
      style: 'note',
    },
    ...undatedNote(formulas, sheet, top('stage', how + 5)),
    { at: top('stage', sections), values: [[sheet.byStage, ...blanks(10)]], style: 'section' },
    { at: top('stage', place.header), formulas: [[formulas.check]] },
    ...countedBlocks(options, place, formulas),
    ...repBlocks(options, place, formulas),
    ...chart.blocks,
    ...otherDaysBlocks(formulas.days, reference.period, place),
  ];
  return {
    blocks,
    paints: paintsOf(options, place, inputs.length),
    names: [
      ...inputs.map(({ name }, index) => ({ name, refersTo: top('needed', inputsAt + index) })),
      { name: names.sentence, refersTo: top('stage', 2) },
    ],
    charts: [
      {
        name: sheet.chart,
        kind: 'column',
        source: chart.source,
        labels: chart.labels,
        series: [
          { as: 'column', color: '#8A8A8A' },
          { as: 'column', color: '#0B7580' },
        ],
        format: '0%',
        from: top('low', chartTop),
        to: top('money', how + 4),
      },
    ],
    validations: inputValidations(options, place),
    conditionals: conditionalsOf(options, place),
    columnWidths: widthsOf(place, options),
  };
}

/** The cell of the rep and the far corner, of a check beside a reference or on a sheet of its own. */
export function landmarks(reference: Reference | undefined): {
  readonly cell: string;
  /** what the cell is, beside it */
  readonly label: string;
  readonly corner: string;
} {
  const place = placeAt(reference ? besideFunnel(reference.plan) : ownAt, ownHeader);
  return {
    cell: place.cell('needed', inputsAt),
    label: place.cell('stage', inputsAt),
    corner: place.cell('money', place.first),
  };
}
