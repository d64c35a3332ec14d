import {
  AXIS,
  type Chart,
  type ChartAxis,
  type ChartFont,
  type ChartLabels,
  type ChartSeries,
  type ChartType,
  isRound,
  isStacked,
} from '../grid/chart';
import { seriesCells, valuesIn } from '../grid/charts';
import { type CellValue, isError } from '../grid/cells';
import type { Grid } from '../grid/grid';
import { displayText, GENERAL, numberFormat } from '../grid/looks';

/** A row of numbers, ready to be drawn: a point that is blank or an error is null. */
export interface DrawnSeries {
  readonly name: string;
  readonly type: ChartType;
  /** measured by the second value axis */
  readonly secondary: boolean;
  readonly values: readonly (number | null)[];
  /** the point's label, or '' where none is shown */
  readonly labels: readonly string[];
  readonly fills: readonly string[];
  readonly line: string;
  /** line and marks as they were set */
  readonly style: Pick<ChartSeries, 'lineWeight' | 'lineStyle' | 'marker' | 'smooth'>;
  readonly look: ChartLabels;
  readonly gapWidth: number;
  readonly overlap: number;
}
/** A chart with the values of the moment. */
export interface ChartData {
  readonly type: ChartType;
  readonly title: string;
  readonly titleFont: ChartFont;
  /** undefined: the paper of the theme */
  readonly fill?: string;
  readonly legend: Chart['legend'];
  readonly categories: readonly string[];
  readonly category: ChartAxis;
  readonly value: ChartAxis;
  /** there where a series is measured by it */
  readonly secondary?: ChartAxis;
  readonly series: readonly DrawnSeries[];
  /** how a number reads on the value axis */
  readonly axisText: (value: number) => string;
  readonly secondaryText: (value: number) => string;
}

/** Office's accents, in the order in which series get them. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const accent = (index: number): string => ACCENTS[index % ACCENTS.length] ?? '#4472C4';
const GAP = 150;
/** Excel's own gap between the bars of a funnel, per cent of a bar */
const FUNNEL_GAP = 6;

/** Reads the cells of a chart. Rows at the end that hold neither number nor category are left out. */
export function chartData(grid: Grid, sheetId: string, chart: Chart): ChartData {
  const rows = chart.series.map((series) =>
    valuesIn(grid, seriesCells(grid, sheetId, chart, series, 'values')),
  );
  const categories = categoriesOf(grid, sheetId, chart);
  const length = drawnLength(rows, categories);
  const series = chart.series.map((one, index) =>
    drawn(grid, sheetId, chart, one, index, (rows[index] ?? []).slice(0, length)),
  );
  const measured = (secondary: boolean): ChartSeries | undefined =>
    chart.series.find((one) => (one.secondary ?? false) === secondary);
  const axisText = (axis: ChartAxis | undefined, secondary: boolean): ((value: number) => string) => {
    const format =
      axis?.numberFormat ?? (shares(chart.type) ? '0%' : formatOf(grid, sheetId, chart, measured(secondary)));
    return (value) => displayText(grid, value, format);
  };
  return {
    type: chart.type,
    title: titleOf(chart, series),
    titleFont: chart.title.font ?? {},
    fill: chart.fill,
    legend: chart.legend,
    categories: Array.from({ length }, (_category, index) => text(categories[index]) || String(index + 1)),
    category: chart.category,
    value: chart.value,
    series,
    ...(measured(true) && { secondary: chart.secondary ?? AXIS }),
    axisText: axisText(chart.value, false),
    secondaryText: axisText(chart.secondary, true),
  };
}

/** kinds that show every category as a whole of 100 % */
export const shares = (type: ChartType): boolean => type.endsWith('100');

function drawnLength(rows: readonly (readonly CellValue[])[], categories: readonly CellValue[]): number {
  let length = Math.max(0, ...rows.map((row) => row.length));
  const empty = (index: number): boolean =>
    text(categories[index]) === '' && rows.every((row) => typeof row[index] !== 'number');
  while (length > 0 && empty(length - 1)) length -= 1;
  return length;
}

const text = (value: CellValue | undefined): string =>
  value === undefined || isError(value) ? '' : String(value);

function categoriesOf(grid: Grid, sheetId: string, chart: Chart): CellValue[] {
  for (const series of chart.series) {
    const cells = seriesCells(grid, sheetId, chart, series, 'categories');
    if (!cells) continue;
    const { row, column, columns } = cells.box;
    return valuesIn(grid, cells).map((value, index) => {
      if (typeof value !== 'number') return value;
      const style = grid.style(cells.sheetId, row + Math.floor(index / columns), column + (index % columns));
      return displayText(grid, value, numberFormat(style));
    });
  }
  return [];
}

function titleOf(chart: Chart, series: readonly DrawnSeries[]): string {
  if (!chart.title.visible) return '';
  return chart.title.text ?? (series.length === 1 ? (series[0]?.name ?? '') : '');
}

/** number format of the first cell of a row of numbers */
function formatOf(grid: Grid, sheetId: string, chart: Chart, series: ChartSeries | undefined): string {
  const cells = series && seriesCells(grid, sheetId, chart, series, 'values');
  return cells ? numberFormat(grid.style(cells.sheetId, cells.box.row, cells.box.column)) : GENERAL;
}

function drawn(
  grid: Grid,
  sheetId: string,
  chart: Chart,
  series: ChartSeries,
  index: number,
  cells: readonly CellValue[],
): DrawnSeries {
  const values = cells.map((value) => (typeof value === 'number' ? value : null));
  const funnel = chart.type === 'Funnel';
  // a funnel shows its numbers unless it is told otherwise, as Excel's does
  const look = series.labels ?? (funnel ? { showValue: true } : {});
  const format = look.numberFormat ?? formatOf(grid, sheetId, chart, series);
  const name = series.name ?? text(valuesIn(grid, seriesCells(grid, sheetId, chart, series, 'head'))[0]);
  const fill = series.fill ?? accent(index);
  const categories = categoriesOf(grid, sheetId, chart);
  const round = isRound(chart.type);
  const whole = values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  const label = (value: number | null, point: number): string => {
    const shown = series.points[point]?.label ?? (series.labels !== undefined || funnel);
    if (value === null || !shown) return '';
    const parts = [
      look.showSeriesName ? name : '',
      look.showCategoryName ? text(categories[point]) : '',
      look.showValue || series.points[point]?.label ? displayText(grid, value, format) : '',
      look.showPercentage && whole > 0 ? displayText(grid, value / whole, '0%') : '',
    ];
    return parts.filter((part) => part !== '').join(look.separator ?? '; ');
  };
  return {
    name,
    type: series.type ?? chart.type,
    secondary: series.secondary ?? false,
    values,
    labels: values.map(label),
    fills: values.map((_value, point) => series.points[point]?.fill ?? (round ? accent(point) : fill)),
    line: series.line ?? fill,
    style: series,
    look,
    gapWidth: series.gapWidth ?? (funnel ? FUNNEL_GAP : GAP),
    overlap: series.overlap ?? (isStacked(series.type ?? chart.type) ? 100 : 0),
  };
}
