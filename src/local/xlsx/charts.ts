import type { Worksheet as FileSheet } from '@cj-tech-master/excelts';
import { type Chart as FileChart, installChartSupport } from '@cj-tech-master/excelts/chart';
import { type Box, formatAddress, parseAddress, quoteSheet, splitSheet } from '../grid/address';
import {
  addChart,
  anchorOf,
  type Cells,
  changeChart,
  type Chart,
  chartsOf,
  type ChartType,
  newSeries,
  seriesCells,
  setAnchor,
  setSeriesCells,
} from '../grid/charts';
import type { Grid } from '../grid/grid';

installChartSupport();

/** How each kind of chart is written. Funnels are bars in files: the newer kind is lost in LibreOffice and in older Excels. */
const KINDS: Readonly<
  Record<
    ChartType,
    { type: 'bar' | 'line'; barDir?: 'bar' | 'col'; grouping: 'clustered' | 'stacked' | 'standard' }
  >
> = {
  ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked' },
  BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked' },
  Line: { type: 'line', grouping: 'standard' },
  LineMarkers: { type: 'line', grouping: 'standard' },
  Funnel: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
};

export function saveCharts(grid: Grid, sheetId: string, written: FileSheet): void {
  const reference = (cells: Cells | undefined): string | undefined =>
    cells && `${quoteSheet(grid.sheet(cells.sheetId).getName())}!${formatAddress(cells.box, '$')}`;
  for (const chart of chartsOf(grid, sheetId)) {
    const series = chart.series.flatMap((one) => {
      const part = (of: 'values' | 'categories' | 'head') =>
        reference(seriesCells(grid, sheetId, chart, one, of));
      const [values, categories, head] = [part('values'), part('categories'), part('head')];
      if (!values) return [];
      const name = one.name ?? (head && { formula: head });
      return [
        {
          values,
          ...(categories && { categories }),
          ...(name && { name }),
          ...(one.fill?.startsWith('#') && { fill: one.fill }),
        },
      ];
    });
    const { gapWidth } = chart.series[0] ?? {};
    written.addChart(
      {
        ...KINDS[chart.type],
        series,
        title: chart.title.visible ? (chart.title.text ?? chart.name) : null,
        showLegend: chart.legend.visible,
        ...(gapWidth !== undefined && { gapWidth }),
        ...(KINDS[chart.type].grouping === 'stacked' && { overlap: 100 }),
        ...((chart.category.reversed || chart.type === 'Funnel') && {
          categoryAxis: { orientation: 'maxMin' as const },
        }),
      },
      formatAddress(anchorOf(grid, sheetId, chart)),
    );
  }
}

/** A chart of a file that the grid can draw. */
export interface OpenedChart {
  readonly sheet: number;
  readonly type: ChartType;
  readonly title?: string;
  readonly legend: boolean;
  readonly anchor: Box;
  readonly series: readonly {
    readonly values: string;
    readonly categories?: string;
    readonly head?: string;
    readonly fill?: string;
  }[];
}

export function chartsIn(sheet: FileSheet, index: number): OpenedChart[] {
  return sheet.getCharts().flatMap((chart) => openedChart(chart, index) ?? []);
}

interface FileSeries {
  readonly tx?: { readonly strRef?: { readonly formula?: string } };
  readonly cat?: {
    readonly strRef?: { readonly formula?: string };
    readonly numRef?: { readonly formula?: string };
  };
  readonly val?: { readonly numRef?: { readonly formula?: string } };
  readonly spPr?: { readonly _rawXml?: string };
}

function openedChart(chart: FileChart, sheet: number): OpenedChart | undefined {
  const [group] = chart.chartTypes as readonly {
    type: string;
    barDir?: string;
    grouping?: string;
    series: readonly FileSeries[];
  }[];
  if (!group || (group.type !== 'bar' && group.type !== 'line')) return undefined;
  const { range } = chart.model as unknown as { range: { tl: Corner; br?: Corner } };
  const last = range.br ?? { nativeRow: range.tl.nativeRow + 15, nativeCol: range.tl.nativeCol + 7 };
  const stacked = group.grouping === 'stacked' ? 'Stacked' : 'Clustered';
  return {
    sheet,
    type: group.type === 'line' ? 'Line' : `${group.barDir === 'bar' ? 'Bar' : 'Column'}${stacked}`,
    title: chart.title,
    legend: chart.legend !== undefined,
    anchor: {
      row: range.tl.nativeRow,
      column: range.tl.nativeCol,
      rows: Math.max(1, last.nativeRow - range.tl.nativeRow),
      columns: Math.max(1, last.nativeCol - range.tl.nativeCol),
    },
    series: group.series.flatMap(({ tx, cat, val, spPr }) => {
      const values = val?.numRef?.formula;
      if (!values) return [];
      const fill = /srgbClr val="([0-9A-F]{6})"/i.exec(spPr?._rawXml ?? '')?.[1];
      const categories = cat?.strRef?.formula ?? cat?.numRef?.formula;
      return [{ values, categories, head: tx?.strRef?.formula, ...(fill && { fill: `#${fill}` }) }];
    }),
  };
}

interface Corner {
  readonly nativeRow: number;
  readonly nativeCol: number;
}

/** Draws a chart of a file in the grid. */
export function putChart(grid: Grid, sheetId: string, opened: OpenedChart): void {
  const cells = (reference: string | undefined): Cells | undefined => {
    const { sheet, address } = splitSheet(reference ?? '');
    const box = parseAddress(address);
    const home = sheet === undefined ? sheetId : grid.sheetNamed(sheet)?.getSheetId();
    return box && home ? { sheetId: home, box } : undefined;
  };
  const first = cells(opened.series[0]?.values);
  if (!first) return;
  const chart: Chart = addChart(grid, sheetId, opened.type, first, 'Columns');
  const series = opened.series.map(({ fill }, index) => ({
    ...(chart.series[index] ?? newSeries()),
    ...(fill && { fill }),
  }));
  const title = {
    visible: opened.title !== undefined,
    ...(opened.title !== undefined && { text: opened.title }),
  };
  changeChart(grid, sheetId, chart.id, {
    series,
    title,
    legend: { visible: opened.legend, position: 'Bottom' },
  });
  for (const [index, one] of series.entries()) {
    const source = opened.series[index];
    setSeriesCells(grid, sheetId, chart, one, 'values', cells(source?.values));
    setSeriesCells(grid, sheetId, chart, one, 'categories', cells(source?.categories));
    setSeriesCells(grid, sheetId, chart, one, 'head', cells(source?.head));
  }
  setAnchor(grid, sheetId, chart, opened.anchor);
}
