import { generateRandomId } from '@univerjs/core';
import { type Box, formatAddress, parseAddress, quoteSheet, splitSheet } from './address';
import { AXIS, type CellsPart, type Chart, type ChartSeries, type ChartType, isRound } from './chart';
import { readSource, type SourcePart } from './chart-source';
import type { CellValue } from './cells';
import type { Grid } from './grid';
import { spillOf } from './spills';
import { addName, changeName, CHART_NAME, chartNamesOf, type Name, removeName } from './names';

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
  if (known?.formula === formula) return;
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
/** The cells that a part of a series reads now: of a whole spill as many as it has, as in Excel 2024 and 365. */
export function seriesCells(
  grid: Grid,
  sheetId: string,
  chart: Chart,
  series: ChartSeries,
  part: CellsPart,
): Cells | undefined {
  const cells = cellsOf(grid, sheetId, partName(chart, part, series.key));
  if (!cells || part === 'head' || !grid.hasSheet(cells.sheetId)) return cells;
  const { box } = cells;
  const spill = spillOf(grid, cells.sheetId, box.row, box.column);
  const isWhole = spill && (spill.columns === 1 ? box.columns === 1 : spill.rows === 1 && box.rows === 1);
  return isWhole ? { ...cells, box: spill } : cells;
}
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
  const read = readSource(cells.box, by, (box) => valuesIn(grid, { ...cells, box }));
  const parts = isRound(type) ? read.slice(0, 1) : read;
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
  setSources(grid, sheetId, chart, cells.sheetId, parts);
  setAnchor(grid, sheetId, chart, { row: 1, column: 1, rows: 15, columns: 7 });
  return chart;
}

function setSources(
  grid: Grid,
  sheetId: string,
  chart: Chart,
  home: string,
  parts: readonly SourcePart[],
): void {
  const cells = (box: Box | undefined): Cells | undefined => box && { sheetId: home, box };
  parts.forEach((part, index) => {
    const series = chart.series[index];
    if (!series) return;
    setSeriesCells(grid, sheetId, chart, series, 'values', cells(part.values));
    setSeriesCells(grid, sheetId, chart, series, 'categories', cells(part.categories));
    setSeriesCells(grid, sheetId, chart, series, 'head', cells(part.head));
  });
}

/** Gives a chart other cells; series that stay keep their look. */
export function setSource(
  grid: Grid,
  sheetId: string,
  chart: Chart,
  cells: Cells,
  by: 'Auto' | 'Columns' | 'Rows',
): void {
  const read = readSource(cells.box, by, (box) => valuesIn(grid, { ...cells, box }));
  const parts = isRound(chart.type) ? read.slice(0, 1) : read;
  for (const series of chart.series)
    for (const part of ['values', 'categories', 'head'] as const)
      setSeriesCells(grid, sheetId, chart, series, part, undefined);
  const series = parts.map((_part, index) => chart.series[index] ?? newSeries());
  changeChart(grid, sheetId, chart.id, { series });
  setSources(grid, sheetId, { ...chart, series }, cells.sheetId, parts);
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
