import type { Worksheet as FileSheet } from '@cj-tech-master/excelts';
import { type AddChartOptions, installChartSupport } from '@cj-tech-master/excelts/chart';
import { formatAddress, quoteSheet } from '../grid/address';
import {
  AXIS,
  type Chart,
  type ChartAxis,
  type ChartLabels,
  type ChartSeries,
  type ChartType,
  isLine,
  isRound,
  isStacked,
} from '../grid/chart';
import { type Cells, chartsOf, seriesCells } from '../grid/charts';
import type { Grid } from '../grid/grid';
import { cornersOf } from './chart-corners';

installChartSupport();

/** How a kind of chart is written. */
export interface FileKind {
  readonly type: 'bar' | 'line' | 'area' | 'pie' | 'doughnut';
  readonly barDir?: 'bar' | 'col';
  readonly grouping?: 'clustered' | 'stacked' | 'standard' | 'percentStacked';
}
/** Funnels are bars in files: the newer kind is lost in LibreOffice and in older Excels. */
export const KINDS: Readonly<Record<ChartType, FileKind>> = {
  ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked' },
  ColumnStacked100: { type: 'bar', barDir: 'col', grouping: 'percentStacked' },
  BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked' },
  BarStacked100: { type: 'bar', barDir: 'bar', grouping: 'percentStacked' },
  Line: { type: 'line', grouping: 'standard' },
  LineMarkers: { type: 'line', grouping: 'standard' },
  LineStacked: { type: 'line', grouping: 'stacked' },
  Area: { type: 'area', grouping: 'standard' },
  AreaStacked: { type: 'area', grouping: 'stacked' },
  Pie: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
  Funnel: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
};
/** Excel's gap between the bars of a funnel, per cent of a bar */
const FUNNEL_GAP = 6;

/** Excel's places of labels → the file's */
export const LABEL_PLACES = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
} as const;

/**
 * A chart's look as this program knows it. The file carries it beside the chart in the file's own words, which other programs
 * draw, and which have no funnels: a chart that comes back as it went gets this look again.
 */
export type ChartLook = Omit<Chart, 'id' | 'key' | 'series'> & {
  readonly series: readonly Omit<ChartSeries, 'key'>[];
};

export const chartLooks = (grid: Grid, sheetId: string): ChartLook[] =>
  chartsOf(grid, sheetId).map(({ id: _id, key: _key, series, ...look }) => ({
    ...look,
    series: series.map(({ key: _seriesKey, ...one }) => one),
  }));

/** Excel's places of legends → the file's */
export const LEGEND_PLACES = { Bottom: 'b', Left: 'l', Right: 'r', Top: 't', Corner: 'tr' } as const;

export function saveCharts(grid: Grid, sheetId: string, written: FileSheet): void {
  for (const chart of chartsOf(grid, sheetId)) {
    const groups = groupsOf(chart);
    const options = groups.map((group) => groupOptions(grid, sheetId, chart, group));
    const [only] = options;
    if (!only) continue;
    const place = cornersOf(grid, sheetId, chart);
    const legend = LEGEND_PLACES[chart.legend.position as keyof typeof LEGEND_PLACES];
    const whole = {
      title: chart.title.visible ? (chart.title.text ?? chart.name) : null,
      showLegend: chart.legend.visible && chart.type !== 'Funnel',
      ...(legend && { legendPosition: legend }),
    };
    if (options.length === 1) written.addChart({ ...only, ...whole }, place);
    else written.addComboChart({ ...whole, groups: options }, place);
    // groups come one after another: the series keep the order in which they were added
    const kept = groups.flatMap(({ series }) => series.map((one) => chart.series.indexOf(one)));
    const last = written.getCharts().at(-1);
    const seriesOfFile = (last?.chartTypes ?? []).flatMap(({ series }) => series as FileOrder[]);
    seriesOfFile.forEach((one, index) => {
      one.index = kept[index] ?? index;
      one.order = one.index;
    });
  }
}

interface FileOrder {
  index: number;
  order: number;
}
/** Series drawn in one way over one value axis. */
interface Group {
  readonly type: ChartType;
  readonly secondary: boolean;
  readonly series: readonly ChartSeries[];
}

/** @returns groups of those series that have cells, columns and areas before lines */
function groupsOf(chart: Chart): Group[] {
  const groups = new Map<string, { type: ChartType; secondary: boolean; series: ChartSeries[] }>();
  for (const series of chart.series) {
    const type = series.type ?? chart.type;
    const secondary = series.secondary ?? false;
    const key = `${type} ${secondary}`;
    const group = groups.get(key) ?? { type, secondary, series: [] };
    group.series.push(series);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => Number(isLine(one.type)) - Number(isLine(other.type)));
}

function groupOptions(
  grid: Grid,
  sheetId: string,
  chart: Chart,
  { type, secondary, series }: Group,
): AddChartOptions & { useSecondaryAxis?: boolean } {
  const funnel = type === 'Funnel';
  const kind = KINDS[type];
  const gapWidth = series[0]?.gapWidth ?? (funnel ? FUNNEL_GAP : undefined);
  const overlap = series[0]?.overlap ?? (isStacked(type) ? 100 : undefined);
  const bars = kind.type === 'bar';
  const value = secondary ? (chart.secondary ?? AXIS) : chart.value;
  return {
    ...kind,
    series: fileSeries(grid, sheetId, chart, series),
    ...(secondary && { useSecondaryAxis: true }),
    ...(type === 'LineMarkers' && { showMarker: true }),
    ...(bars && gapWidth !== undefined && { gapWidth }),
    ...(bars && overlap !== undefined && { overlap }),
    ...(!isRound(type) && {
      // a file counts categories from the foot: what begins at the top is reversed there
      categoryAxis: fileAxis(
        secondary ? { ...chart.category, visible: false, title: undefined } : chart.category,
        funnel ? !chart.category.reversed : chart.category.reversed,
      ),
      valueAxis: funnel
        ? { ...fileAxis({ ...chart.value, gridlines: false, visible: false }, false), min: 0 }
        : fileAxis(value, value.reversed),
    }),
  };
}

function fileSeries(
  grid: Grid,
  sheetId: string,
  chart: Chart,
  series: readonly ChartSeries[],
): NonNullable<AddChartOptions['series']> {
  const reference = (cells: Cells | undefined): string | undefined =>
    cells && `${quoteSheet(grid.sheet(cells.sheetId).getName())}!${formatAddress(cells.box, '$')}`;
  return series.flatMap((one) => {
    const part = (of: 'values' | 'categories' | 'head') =>
      reference(seriesCells(grid, sheetId, chart, one, of));
    const [values, categories, head] = [part('values'), part('categories'), part('head')];
    if (!values) return [];
    const name = one.name ?? (head && { formula: head });
    const labels = one.labels ?? (chart.type === 'Funnel' ? { showValue: true } : undefined);
    const points = Object.entries(one.points).flatMap(([index, { fill }]) =>
      fill?.startsWith('#') ? [{ index: Number(index), fill }] : [],
    );
    return [
      {
        values,
        ...(categories && { categories }),
        ...(name && { name }),
        ...(one.fill?.startsWith('#') && { fill: one.fill }),
        ...(one.fill === 'none' && { spPr: { noFill: true } }),
        ...(one.line?.startsWith('#') && { line: one.line }),
        ...(one.lineWeight !== undefined && { lineWidth: one.lineWeight }),
        ...(one.lineStyle && { lineDash: DASHES[one.lineStyle] }),
        ...(one.smooth && { smooth: true }),
        ...(one.marker && { marker: fileMarker(one.marker) }),
        ...(points.length > 0 && { dataPoints: points }),
        ...(labels && { dataLabels: fileLabels(labels) }),
      },
    ];
  });
}

const DASHES = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
  Grey25: 'sysDot',
  Grey50: 'sysDot',
  Grey75: 'sysDash',
} as const;

function fileMarker({ style = 'Automatic', size, fill, line }: NonNullable<ChartSeries['marker']>) {
  const symbol = style.toLowerCase() as 'circle';
  return {
    symbol: style === 'Automatic' ? ('auto' as const) : symbol,
    ...(size !== undefined && { size }),
    ...(fill && { fill }),
    ...(line && { border: line }),
  };
}

function fileLabels(labels: ChartLabels) {
  const place = LABEL_PLACES[labels.position as keyof typeof LABEL_PLACES];
  return {
    showVal: labels.showValue ?? false,
    showCatName: labels.showCategoryName ?? false,
    showSerName: labels.showSeriesName ?? false,
    showLegendKey: false,
    showPercent: labels.showPercentage ?? false,
    ...(place && { position: place }),
    ...(labels.numberFormat && { numFmt: labels.numberFormat, numFmtLinked: false }),
  };
}

const fileAxis = (axis: ChartAxis, reversed: boolean): NonNullable<AddChartOptions['valueAxis']> => ({
  orientation: reversed ? 'maxMin' : 'minMax',
  hidden: !axis.visible,
  majorGridlines: axis.gridlines,
  ...(axis.minimum !== undefined && { min: axis.minimum }),
  ...(axis.maximum !== undefined && { max: axis.maximum }),
  ...(axis.majorUnit !== undefined && { majorUnit: axis.majorUnit }),
  ...(axis.numberFormat && { numFmt: axis.numberFormat, numFmtLinked: false }),
  ...(axis.title !== undefined && { title: axis.title }),
  ...(axis.tickLabels && { tickLblPos: TICK_LABELS[axis.tickLabels] }),
  ...(axis.labelSpacing !== undefined && { tickLblSkip: axis.labelSpacing }),
  ...(axis.gridlines && axis.gridline?.startsWith('#') && { majorGridlinesStyle: lineOf(axis.gridline) }),
});

const TICK_LABELS = { NextToAxis: 'nextTo', None: 'none', High: 'high', Low: 'low' } as const;
const lineOf = (color: string) => ({ border: color });
