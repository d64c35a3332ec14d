/** The feeding schedule as cells: the deals of each month, what each stage must receive when, its stock, and a chart by month. */
import { funnelTexts } from '../../../language/tools/funnel';
import type { CellValue } from '../../../workbook/port';
import type { Block, ConditionalDescription, Paint, SheetPart } from '../../../workbook/sheet';
import { countFormat, normFormat } from '../formats';
import { funnelNames } from '../names';
import { quoted } from '../sentence';
import type { FunnelState } from '../state';
import { feedingChart } from './chart';
import { monthsOf, startOf } from './feeding';
import { feedingNames } from './names';
import { type Band, bandGrid, bandWidth, chartTop, daysColumn, rowsOf } from './place';

type Cells = Required<
  Pick<SheetPart, 'blocks' | 'paints' | 'names' | 'charts' | 'validations' | 'conditionals' | 'columnWidths'>
>;

const monthFormat = 'mmm yy';

export function bandCells(state: FunnelState, { language, table, header, last }: Band): Cells {
  const { sheet } = funnelTexts(language).feeding;
  const columns = funnelNames[language];
  const names = feedingNames[language];
  const months = monthsOf(state).map((_, index) => index);
  const rows = rowsOf(header);
  const width = bandWidth(months.length);
  const grid = bandGrid();
  const { letter, cell, fixed, month } = grid;
  const stock = month(months.length);
  const monthCells = (row: number) => `${fixed(month(0), row)}:${fixed(month(months.length - 1), row)}`;
  const of = (column: string) => `${table}[${column}]`;
  const blanks = (count: number): CellValue[] => Array.from({ length: count }, () => '');
  const typed = state.feeding?.deals ?? {};
  const planned = cell(1, rows.planned);
  const monthly = cell(1, rows.monthly);

  const open = `(${fixed(1, rows.planned)}-SUM(${monthCells(rows.typed)}))/COUNTBLANK(${monthCells(rows.typed)})`;
  const heads: Block[] = [rows.months, header].map((row) => ({
    at: cell(month(0), row),
    formulas: [months.map((index) => `=EDATE(${names.start},${index})`)],
    style: 'header',
    format: monthFormat,
    align: 'right',
  }));
  const difference = `${monthly}-${planned}`;
  const blocks: Block[] = [
    { at: cell(0, chartTop), values: [[sheet.section, '']], style: 'section' },
    {
      at: cell(0, rows.start),
      values: [[sheet.start], [sheet.stage], [sheet.planned], [sheet.monthly]],
      style: 'label',
    },
    {
      at: cell(1, rows.start),
      values: [[startOf(state)]],
      style: 'input',
      format: monthFormat,
      align: 'right',
    },
    {
      at: cell(1, rows.stage),
      formulas: [[`=INDEX(${of(columns.stage)},1)`]],
      style: 'input',
      align: 'right',
    },
    {
      at: planned,
      formulas: [[`=${columns.target}/${columns.averageDeal}`]],
      style: 'formula',
      format: normFormat,
      align: 'right',
    },
    {
      at: monthly,
      formulas: [[`=SUM(${monthCells(rows.deals)})`]],
      style: 'formula',
      format: normFormat,
      align: 'right',
    },
    {
      at: cell(0, rows.notes),
      formulas: [
        [
          `=IF(ABS(${difference})<0.005,${quoted(sheet.adds)},${quoted(sheet.misses)}&FIXED(${difference},1))`,
        ],
        [
          `=IF(COUNT(${of(columns.days)})<ROWS(${of(columns.days)})-1,${quoted(sheet.daysMissing)},${quoted(sheet.daysAre)})`,
        ],
      ],
      style: 'note',
    },
    { at: cell(0, rows.months), values: [[sheet.byMonth, '']], style: 'header' },
    ...heads,
    { at: cell(0, rows.typed), values: [[sheet.typed]], style: 'label' },
    {
      at: cell(month(0), rows.typed),
      values: [months.map((index) => typed[index] ?? '')],
      style: 'input',
      format: normFormat,
      align: 'right',
    },
    { at: cell(0, rows.deals), values: [[sheet.deals]], style: 'label' },
    {
      at: cell(month(0), rows.deals),
      formulas: [
        months.map(
          (index) =>
            `=IF(${cell(month(index), rows.typed)}<>"",${cell(month(index), rows.typed)},MAX(0,${open}))`,
        ),
      ],
      style: 'formula',
      format: normFormat,
      align: 'right',
    },
    {
      at: cell(0, rows.section),
      values: [[sheet.needed, ...blanks(stock)]],
      style: 'section',
    },
    { at: cell(0, header), values: [[columns.stage]], style: 'header' },
    { at: cell(1, header), values: [[sheet.before]], style: 'header', align: 'right' },
    { at: cell(stock, header), values: [[sheet.stock]], style: 'header', align: 'right' },
    { at: cell(0, rows.first), formulas: [[`=${of(columns.stage)}&""`]] },
    {
      at: cell(1, rows.first),
      formulas: [
        [
          `=SALES.FUNNEL.SCHEDULE(${monthCells(rows.deals)},${of(columns.conversion)},${of(columns.days)},${names.start},"values")`,
        ],
      ],
    },
    {
      at: cell(stock, rows.first),
      formulas: [
        [
          `=SALES.FUNNEL.STOCK(${of(columns.needed)},${of(columns.days)},EDATE(${names.start},${months.length})-${names.start})`,
        ],
      ],
    },
  ];
  const chart = feedingChart(state, grid, { language, table, header, last });
  const body = (from: number, to: number, look: Omit<Paint, 'range'>): Paint => ({
    range: `${cell(from, rows.first)}:${cell(to, last)}`,
    ...look,
  });
  const lines: ConditionalDescription = {
    range: `${cell(0, rows.first)}:${cell(stock, last)}`,
    formula: `=$${cell(0, rows.first)}<>""`,
    bottomLine: '#E0E0E0',
  };
  return {
    blocks: [...blocks, ...chart.blocks],
    paints: [
      body(0, 0, { format: 'General' }),
      body(1, stock, { format: normFormat, align: 'right' }),
      body(1, 1, { bold: true }),
      { range: `${cell(1, rows.planned)}`, format: normFormat },
    ],
    names: [
      { name: names.start, refersTo: cell(1, rows.start) },
      { name: names.stage, refersTo: cell(1, rows.stage) },
      ...months.map((index) => ({
        name: names.month(index + 1),
        refersTo: cell(month(index), rows.typed),
      })),
    ],
    charts: [
      {
        name: sheet.chart,
        kind: 'column',
        source: chart.source,
        labels: chart.labels,
        across: true,
        series: [
          { as: 'column', color: '#0B7580' },
          { as: 'column', color: '#8A8A8A' },
        ],
        format: countFormat,
        from: cell(2, chartTop),
        to: cell(width - 1, rows.months - 1),
      },
    ],
    validations: [
      {
        range: cell(1, rows.stage),
        rule: { kind: 'list', source: `=$B$${rows.first}:$B$${last}` },
        message: sheet.stageMessage,
      },
      {
        range: `${cell(month(0), rows.typed)}:${cell(month(months.length - 1), rows.typed)}`,
        rule: { kind: 'decimal', min: 0 },
        message: sheet.dealsMessage,
      },
    ],
    conditionals: [
      {
        range: cell(0, rows.notes),
        formula: `=ABS(${fixed(1, rows.monthly)}-${fixed(1, rows.planned)})>=0.005`,
        color: '#B10E1C',
        bold: true,
      },
      {
        range: cell(0, rows.notes + 1),
        formula: `=COUNT($${daysColumn}$${rows.first}:$${daysColumn}$${last})<COUNTA($B$${rows.first}:$B$${last})-1`,
        color: '#8A3707',
        bold: true,
      },
      lines,
    ],
    columnWidths: {
      [letter(-1)]: 2,
      [letter(0)]: 24,
      [letter(1)]: 14,
      ...Object.fromEntries(Array.from({ length: width - 2 }, (_, index) => [letter(2 + index), 11])),
      [letter(stock)]: 16,
      [letter(width)]: 2,
    },
  };
}
