import type { Worksheet as FileSheet } from '@cj-tech-master/excelts';
import type { ChartAxis as FileAxis, Chart as FileChart, DataLabels } from '@cj-tech-master/excelts/chart';
import { parseAddress, splitSheet } from '../grid/address';
import type { Chart, ChartAxis, ChartSeries, ChartType } from '../grid/chart';
import { addChart, type Cells, changeChart, newSeries, setAnchor, setSeriesCells } from '../grid/charts';
import type { Grid } from '../grid/grid';
import { type Corner, type Corners, standOver } from './chart-corners';
import { type ChartLook, type FileKind, KINDS, LABEL_PLACES, LEGEND_PLACES } from './charts';

/** A chart of a file that the grid can draw. */
export interface OpenedChart {
  readonly sheet: number;
  readonly corners: Corners;
  readonly look: ChartLook;
  /** the cells of each of its series */
  readonly cells: readonly {
    readonly values: string;
    readonly categories?: string;
    readonly head?: string;
  }[];
}

/**
 * The charts of a file's sheet; `left` tells whether it has others.
 * @param looks what this program wrote about the sheet's charts
 */
export function chartsIn(
  sheet: FileSheet,
  index: number,
  looks: readonly ChartLook[],
): { readonly charts: OpenedChart[]; readonly left: boolean } {
  const all = sheet.getCharts();
  const charts = all.flatMap((chart, order) => openedChart(chart, index, looks[order]) ?? []);
  return { charts, left: charts.length < all.length };
}

interface Source {
  readonly formula?: string;
}
interface FileSeries {
  readonly order?: number;
  readonly tx?: { readonly strRef?: Source };
  readonly cat?: { readonly strRef?: Source; readonly numRef?: Source };
  readonly val?: { readonly numRef?: Source };
  readonly spPr?: unknown;
  readonly marker?: { readonly symbol?: string };
  readonly dataPoints?: readonly { readonly index: number; readonly spPr?: unknown }[];
  readonly dataLabels?: DataLabels;
}
interface FileGroup extends Omit<FileKind, 'type'> {
  readonly type: string;
  readonly series: readonly FileSeries[];
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly axisIds?: readonly number[];
}
/** One series with how its group draws it. */
interface Drawn {
  readonly series: FileSeries;
  readonly group: FileGroup;
  readonly secondary: boolean;
}
const DRAWN = new Set(['bar', 'line', 'area', 'pie', 'doughnut']);

function openedChart(chart: FileChart, sheet: number, known: ChartLook | undefined): OpenedChart | undefined {
  if (chart.isChartEx) return undefined;
  const groups = chart.chartTypes as unknown as readonly FileGroup[];
  const [group] = groups;
  if (!group || !groups.every(({ type }) => DRAWN.has(type))) return undefined;
  const { range } = chart.model as unknown as { range: { tl: Corner; br?: Corner } };
  const last = range.br ?? { nativeRow: range.tl.nativeRow + 15, nativeCol: range.tl.nativeCol + 7 };
  const drawn = groups
    .flatMap((one) =>
      one.series.map((series) => ({
        series,
        group: one,
        secondary: one.axisIds?.[1] !== group.axisIds?.[1],
      })),
    )
    .filter(({ series }) => series.val?.numRef?.formula)
    .sort((one, other) => (one.series.order ?? 0) - (other.series.order ?? 0));
  const look = known && wrote(known, drawn, chart.title) ? known : lookOf(chart, group, drawn);
  return {
    sheet,
    look,
    corners: { tl: range.tl, br: last },
    cells: drawn.map(({ series: { tx, cat, val } }) => ({
      values: val?.numRef?.formula ?? '',
      categories: cat?.strRef?.formula ?? cat?.numRef?.formula,
      head: tx?.strRef?.formula,
    })),
  };
}

/** Whether a chart of the file is the one of which a look was written: another program may have changed it. */
function wrote(look: ChartLook, drawn: readonly Drawn[], read: string | undefined): boolean {
  const { type, title, name, series } = look;
  return (
    (title.visible ? (title.text ?? name) : undefined) === read &&
    series.length === drawn.length &&
    series.every((one, index) => {
      const kind = KINDS[one.type ?? type];
      const group = drawn[index]?.group;
      return (
        kind.type === group?.type &&
        kind.barDir === group.barDir &&
        kind.grouping === (group.grouping ?? kind.grouping)
      );
    })
  );
}

function typeOf({ type, barDir, grouping }: FileGroup): ChartType {
  const stacked =
    grouping === 'percentStacked' ? 'Stacked100' : grouping === 'stacked' ? 'Stacked' : undefined;
  if (type === 'line') return stacked ? 'LineStacked' : 'Line';
  if (type === 'area') return stacked ? 'AreaStacked' : 'Area';
  if (type === 'pie') return 'Pie';
  if (type === 'doughnut') return 'Doughnut';
  return `${barDir === 'bar' ? 'Bar' : 'Column'}${stacked ?? 'Clustered'}`;
}

function lookOf(chart: FileChart, group: FileGroup, drawn: readonly Drawn[]): ChartLook {
  const type = typeOf(group);
  const second = drawn.find(({ secondary }) => secondary)?.group.axisIds?.[1];
  const place = Object.entries(LEGEND_PLACES).find(([, one]) => one === chart.legend?.legendPos)?.[0];
  return {
    name: '',
    type,
    insets: { left: 0, top: 0, right: 0, bottom: 0 },
    title: { visible: chart.title !== undefined, ...(chart.title !== undefined && { text: chart.title }) },
    legend: { visible: chart.legend !== undefined, position: place ?? 'Bottom' },
    category: axisOf(chart.categoryAxis),
    value: axisOf(chart.valueAxis),
    ...(second !== undefined && { secondary: axisOf(chart.axes.find(({ axId }) => axId === second)) }),
    series: drawn.map((one) => ({
      ...seriesLook(one.series, one.group),
      ...(typeOf(one.group) !== type && { type: typeOf(one.group) }),
      ...(one.secondary && { secondary: true }),
    })),
  };
}

function seriesLook(series: FileSeries, { type, gapWidth, overlap }: FileGroup): Omit<ChartSeries, 'key'> {
  const fill = fillIn(series.spPr);
  const points = (series.dataPoints ?? []).flatMap(({ index, spPr }) => {
    const own = fillIn(spPr);
    return own ? [[index, { fill: own }] as const] : [];
  });
  const labels = series.dataLabels;
  const shown =
    labels && labels.delete !== true && (labels.showVal || labels.showCatName || labels.showSerName);
  const place = Object.entries(LABEL_PLACES).find(([, name]) => name === labels?.position)?.[0];
  return {
    points: Object.fromEntries(points),
    // the one colour of a line is its own, not what it would be filled with
    ...(fill && (type === 'line' ? { line: fill } : { fill })),
    ...(gapWidth !== undefined && { gapWidth }),
    ...(overlap !== undefined && { overlap }),
    ...(shown && {
      labels: {
        showValue: labels.showVal ?? false,
        showCategoryName: labels.showCatName ?? false,
        showSeriesName: labels.showSerName ?? false,
        ...(place && { position: place }),
        ...(labels.numFmt && !labels.numFmt.sourceLinked && { numberFormat: labels.numFmt.formatCode }),
      },
    }),
  };
}

/** The colour of a shape, which the library hands over as XML or read; undefined where the theme decides. */
function fillIn(shape: unknown): string | undefined {
  if (!shape) return undefined;
  const { _rawXml: xml, fill } = shape as {
    _rawXml?: string;
    fill?: { noFill?: boolean; solid?: { srgb?: string } };
  };
  const colour =
    fill?.solid?.srgb ?? (xml && /<a:solidFill>\s*<a:srgbClr val="([0-9A-F]{6})"/i.exec(xml)?.[1]);
  if (colour) return `#${colour}`;
  return fill?.noFill || xml?.replace(/<a:ln\b.*<\/a:ln>/s, '').includes('<a:noFill/>') ? 'none' : undefined;
}

function axisOf(axis: FileAxis | undefined): ChartAxis {
  const { scaling, numFmt } = axis ?? {};
  const majorUnit = axis && 'majorUnit' in axis ? axis.majorUnit : undefined;
  return {
    visible: axis?.delete !== true,
    gridlines: axis?.majorGridlines !== undefined,
    reversed: scaling?.orientation === 'maxMin',
    ...(scaling?.min !== undefined && { minimum: scaling.min }),
    ...(scaling?.max !== undefined && { maximum: scaling.max }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(numFmt &&
      !numFmt.sourceLinked &&
      numFmt.formatCode !== 'General' && { numberFormat: numFmt.formatCode }),
  };
}

/** Draws a chart of a file in the grid. */
export function putChart(grid: Grid, sheetId: string, { look, cells: sources, corners }: OpenedChart): void {
  const cells = (reference: string | undefined): Cells | undefined => {
    const { sheet, address } = splitSheet(reference ?? '');
    const box = parseAddress(address);
    const home = sheet === undefined ? sheetId : grid.sheetNamed(sheet)?.getSheetId();
    return box && home ? { sheetId: home, box } : undefined;
  };
  const first = cells(sources[0]?.values);
  if (!first) return;
  const chart: Chart = addChart(grid, sheetId, look.type, first, 'Columns');
  const series = look.series.map((one, index) => ({ ...(chart.series[index] ?? newSeries()), ...one }));
  const { box, insets } = standOver(grid, sheetId, corners);
  changeChart(grid, sheetId, chart.id, { ...look, insets, name: look.name || chart.name, series });
  for (const [index, one] of series.entries()) {
    const source = sources[index];
    setSeriesCells(grid, sheetId, chart, one, 'values', cells(source?.values));
    setSeriesCells(grid, sheetId, chart, one, 'categories', cells(source?.categories));
    setSeriesCells(grid, sheetId, chart, one, 'head', cells(source?.head));
  }
  setAnchor(grid, sheetId, chart, box);
}
