import { generateRandomId } from '@univerjs/core';
import { type Box, formatAddress, parseAddress, quoteSheet, splitSheet } from './address';
import { type CellValue, isError } from './cells';
import type { Grid } from './grid';
import { addName, changeName, CHART_NAME, chartNamesOf, type Name, removeName } from './names';

/** Kinds of charts that are drawn. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
  'LineMarkers',
  'Funnel',
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export interface ChartFont {
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
}
export interface ChartLabels {
  readonly showValue?: boolean;
  readonly showCategoryName?: boolean;
  readonly showSeriesName?: boolean;
  readonly position?: string;
  readonly numberFormat?: string;
  readonly font?: ChartFont;
}
/** One row of numbers. Its cells are kept by names, so that they follow inserted rows, renamed and copied sheets. */
export interface ChartSeries {
  readonly key: string;
  /** a fixed name; where it is absent, the cell that heads the numbers has it */
  readonly name?: string;
  /** #RRGGBB, or none: drawn without fill */
  readonly fill?: string;
  readonly line?: string;
  readonly points: Readonly<Record<number, { readonly fill?: string; readonly label?: boolean }>>;
  readonly labels?: ChartLabels;
  /** per cent of a bar's width */
  readonly gapWidth?: number;
  readonly overlap?: number;
}
export interface ChartAxis {
  readonly visible: boolean;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly title?: string;
  readonly font?: ChartFont;
}
/** A chart as plain data: it stands in the store under `charts/<sheet>`. Pixels. */
export interface Chart {
  readonly id: string;
  /** its cells' names begin with it */
  readonly key: string;
  readonly name: string;
  readonly type: ChartType;
  /** distance of the chart's edges from those of the cells it stands over, inwards */
  readonly insets: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly title: { readonly visible: boolean; readonly text?: string; readonly font?: ChartFont };
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly category: ChartAxis;
  readonly value: ChartAxis;
  readonly fill?: string;
  readonly series: readonly ChartSeries[];
}
export type CellsPart = 'values' | 'categories' | 'head';

const chartsKey = (sheetId: string): string => `charts/${sheetId}`;
export const chartsOf = (grid: Grid, sheetId: string): readonly Chart[] =>
  grid.store.get<readonly Chart[]>(chartsKey(sheetId)) ?? [];
export const findChart = (grid: Grid, sheetId: string, id: string): Chart | undefined =>
  chartsOf(grid, sheetId).find((chart) => chart.id === id);

export function changeChart(grid: Grid, sheetId: string, id: string, change: Partial<Chart>): void {
  const charts = chartsOf(grid, sheetId).map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
  grid.store.set(chartsKey(sheetId), charts);
}

// ---------------------------------------------------------------- cells of a chart, kept by names

const partName = (chart: Chart, part: CellsPart, series: string): string =>
  `${CHART_NAME}${chart.key}.${part}.${series}`;
const anchorName = (chart: Chart): string => `${CHART_NAME}${chart.key}.anchor`;

function nameOf(grid: Grid, sheetId: string, name: string): Name | undefined {
  return chartNamesOf(grid, sheetId).find((one) => one.name === name);
}
function setCells(grid: Grid, sheetId: string, name: string, cells: Cells | undefined): void {
  const known = nameOf(grid, sheetId, name);
  if (!cells) {
    if (known) removeName(grid, known);
    return;
  }
  const formula = `${quoteSheet(grid.sheet(cells.sheetId).getName())}!${formatAddress(cells.box, '$')}`;
  if (known) changeName(grid, known, { formula });
  else addName(grid, { name, formula, sheetId, visible: false });
}
function cellsOf(grid: Grid, sheetId: string, name: string): Cells | undefined {
  const formula = nameOf(grid, sheetId, name)?.formula;
  if (!formula) return undefined;
  const { sheet, address } = splitSheet(formula);
  const box = parseAddress(address);
  const home = sheet === undefined ? undefined : grid.sheetNamed(sheet)?.getSheetId();
  return box && home ? { sheetId: home, box } : undefined;
}

/** Cells of some sheet. */
export interface Cells {
  readonly sheetId: string;
  readonly box: Box;
}
export const seriesCells = (
  grid: Grid,
  sheetId: string,
  chart: Chart,
  series: ChartSeries,
  part: CellsPart,
): Cells | undefined => cellsOf(grid, sheetId, partName(chart, part, series.key));
export function setSeriesCells(
  grid: Grid,
  sheetId: string,
  chart: Chart,
  series: ChartSeries,
  part: CellsPart,
  cells: Cells | undefined,
): void {
  setCells(grid, sheetId, partName(chart, part, series.key), cells);
}
/** the cells a chart stands over */
export const anchorOf = (grid: Grid, sheetId: string, chart: Chart): Box =>
  cellsOf(grid, sheetId, anchorName(chart))?.box ?? { row: 1, column: 1, rows: 15, columns: 7 };
export function setAnchor(grid: Grid, sheetId: string, chart: Chart, box: Box): void {
  setCells(grid, sheetId, anchorName(chart), { sheetId, box });
}

/** The values of some cells in reading order. */
export function valuesIn(grid: Grid, cells: Cells | undefined): CellValue[] {
  if (!cells || !grid.hasSheet(cells.sheetId)) return [];
  const { row, column, rows, columns } = cells.box;
  return Array.from({ length: rows * columns }, (_cell, index) =>
    grid.value(cells.sheetId, row + Math.floor(index / columns), column + (index % columns)),
  );
}

// ---------------------------------------------------------------- making one

const AXIS: ChartAxis = { visible: true, gridlines: false, reversed: false };
const NO_INSETS = { left: 0, top: 0, right: 0, bottom: 0 };

export const newSeries = (): ChartSeries => ({ key: shortId(), points: {} });
export const shortId = (): string => generateRandomId(8).replace(/[^\w]/g, '_');

/** Adds a chart of cells, read as Excel reads them: texts in front are categories, texts above are names. */
export function addChart(
  grid: Grid,
  sheetId: string,
  type: ChartType,
  cells: Cells,
  by: 'Auto' | 'Columns' | 'Rows',
): Chart {
  const parts = readSource(grid, cells, by);
  const chart: Chart = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    key: shortId(),
    name: freeName(grid, sheetId),
    type,
    insets: NO_INSETS,
    title: { visible: true },
    legend: { visible: true, position: parts.length > 1 ? 'Bottom' : 'Right' },
    category: AXIS,
    value: { ...AXIS, gridlines: true },
    series: parts.map(newSeries),
  };
  grid.store.set(chartsKey(sheetId), [...chartsOf(grid, sheetId), chart]);
  parts.forEach((part, index) => {
    const series = chart.series[index];
    if (!series) return;
    setSeriesCells(grid, sheetId, chart, series, 'values', part.values);
    setSeriesCells(grid, sheetId, chart, series, 'categories', part.categories);
    setSeriesCells(grid, sheetId, chart, series, 'head', part.head);
  });
  setAnchor(grid, sheetId, chart, { row: 1, column: 1, rows: 15, columns: 7 });
  return chart;
}

export function removeChart(grid: Grid, sheetId: string, chart: Chart): void {
  const prefix = `${CHART_NAME}${chart.key}.`;
  for (const name of chartNamesOf(grid, sheetId)) if (name.name.startsWith(prefix)) removeName(grid, name);
  grid.store.set(
    chartsKey(sheetId),
    chartsOf(grid, sheetId).filter(({ id }) => id !== chart.id),
  );
}

function freeName(grid: Grid, sheetId: string): string {
  const stem = grid.book.locale === 'ru-RU' ? 'Диаграмма' : 'Chart';
  const taken = new Set(chartsOf(grid, sheetId).map(({ name }) => name));
  let number = 1;
  while (taken.has(`${stem} ${number}`)) number += 1;
  return `${stem} ${number}`;
}

interface SourcePart {
  readonly values: Cells;
  readonly categories?: Cells;
  readonly head?: Cells;
}

/** Rows and columns change places where the series stand in rows. */
function readSource(grid: Grid, { sheetId, box }: Cells, by: 'Auto' | 'Columns' | 'Rows'): SourcePart[] {
  const words = (part: Box): boolean => {
    const values = valuesIn(grid, { sheetId, box: part });
    return (
      values.some((value) => typeof value === 'string' && value !== '' && !isError(value)) &&
      values.every((value) => typeof value !== 'number')
    );
  };
  const heads = box.rows > 1 && words({ ...box, rows: 1, column: box.column + box.columns - 1, columns: 1 });
  const body = heads ? { ...box, row: box.row + 1, rows: box.rows - 1 } : box;
  // what a function has not answered yet may be a text: in front of numbers it is taken for one
  const first = { ...body, columns: 1 };
  const pending = valuesIn(grid, { sheetId, box: first }).every((value) => value === '' || isError(value));
  const labels = box.columns > 1 && (pending || words(first));
  const data: Box = {
    row: box.row + (heads ? 1 : 0),
    column: box.column + (labels ? 1 : 0),
    rows: box.rows - (heads ? 1 : 0),
    columns: box.columns - (labels ? 1 : 0),
  };
  const columns = by === 'Columns' || (by === 'Auto' && data.rows >= data.columns);
  const cells = (part: Box): Cells => ({ sheetId, box: part });
  const across = { ...data, row: box.row, rows: 1 };
  const down = { ...data, column: box.column, columns: 1 };
  return Array.from({ length: columns ? data.columns : data.rows }, (_part, index) =>
    columns
      ? {
          values: cells({ ...data, column: data.column + index, columns: 1 }),
          categories: labels ? cells(down) : undefined,
          head: heads ? cells({ row: box.row, rows: 1, column: data.column + index, columns: 1 }) : undefined,
        }
      : {
          values: cells({ ...data, row: data.row + index, rows: 1 }),
          categories: heads ? cells(across) : undefined,
          head: labels
            ? cells({ row: data.row + index, rows: 1, column: box.column, columns: 1 })
            : undefined,
        },
  );
}
