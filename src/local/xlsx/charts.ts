import type { Worksheet as FileSheet } from '@cj-tech-master/excelts';
import { type AddChartOptions, installChartSupport } from '@cj-tech-master/excelts/chart';
import { formatAddress, quoteSheet } from '../grid/address';
import {
  anchorOf,
  type Cells,
  type Chart,
  type ChartAxis,
  type ChartLabels,
  type ChartSeries,
  chartsOf,
  type ChartType,
  seriesCells,
} from '../grid/charts';
import type { Grid } from '../grid/grid';

installChartSupport();

/** How a kind of chart is written. */
export interface FileKind {
  readonly type: 'bar' | 'line';
  readonly barDir?: 'bar' | 'col';
  readonly grouping: 'clustered' | 'stacked' | 'standard';
}
/** Funnels are bars in files: the newer kind is lost in LibreOffice and in older Excels. */
export const KINDS: Readonly<Record<ChartType, FileKind>> = {
  ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked' },
  BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked' },
  Line: { type: 'line', grouping: 'standard' },
  LineMarkers: { type: 'line', grouping: 'standard' },
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
  chartsOf(grid, sheetId).map(({ name, type, insets, title, legend, category, value, fill, series }) => ({
    ...{ name, type, insets, title, legend, category, value },
    ...(fill !== undefined && { fill }),
    series: series.map((one) => {
      const { key: _key, ...look } = one;
      return look;
    }),
  }));

export function saveCharts(grid: Grid, sheetId: string, written: FileSheet): void {
  for (const chart of chartsOf(grid, sheetId)) {
    const funnel = chart.type === 'Funnel';
    const stacked = KINDS[chart.type].grouping === 'stacked';
    const gapWidth = chart.series[0]?.gapWidth ?? (funnel ? FUNNEL_GAP : undefined);
    const overlap = chart.series[0]?.overlap ?? (stacked ? 100 : undefined);
    const bars = KINDS[chart.type].type === 'bar';
    written.addChart(
      {
        ...KINDS[chart.type],
        series: fileSeries(grid, sheetId, chart),
        title: chart.title.visible ? (chart.title.text ?? chart.name) : null,
        showLegend: chart.legend.visible && !funnel,
        ...(chart.type === 'LineMarkers' && { showMarker: true }),
        ...(bars && gapWidth !== undefined && { gapWidth }),
        ...(bars && overlap !== undefined && { overlap }),
        // a file counts categories from the foot: what begins at the top is reversed there
        categoryAxis: fileAxis(chart.category, funnel ? !chart.category.reversed : chart.category.reversed),
        valueAxis: funnel
          ? { ...fileAxis({ ...chart.value, gridlines: false, visible: false }, false), min: 0 }
          : fileAxis(chart.value, chart.value.reversed),
      },
      formatAddress(anchorOf(grid, sheetId, chart)),
    );
  }
}

function fileSeries(grid: Grid, sheetId: string, chart: Chart): NonNullable<AddChartOptions['series']> {
  const reference = (cells: Cells | undefined): string | undefined =>
    cells && `${quoteSheet(grid.sheet(cells.sheetId).getName())}!${formatAddress(cells.box, '$')}`;
  return chart.series.flatMap((one) => {
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
        ...(points.length > 0 && { dataPoints: points }),
        ...(labels && { dataLabels: fileLabels(labels) }),
      },
    ];
  });
}

function fileLabels(labels: ChartLabels) {
  const place = LABEL_PLACES[labels.position as keyof typeof LABEL_PLACES];
  return {
    showVal: labels.showValue ?? false,
    showCatName: labels.showCategoryName ?? false,
    showSerName: labels.showSeriesName ?? false,
    showLegendKey: false,
    showPercent: false,
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
  ...(axis.numberFormat && { numFmt: axis.numberFormat }),
  ...(axis.title !== undefined && { title: axis.title }),
});
