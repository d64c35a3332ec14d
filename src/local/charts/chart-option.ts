import type { EChartsCoreOption } from 'echarts/core';
import type { ChartAxis } from '../grid/charts';
import type { ChartData, DrawnSeries } from './chart-data';

const FONT = 'Calibri, Carlito, "Segoe UI", sans-serif';
const GREY = '#595959';
const LINE = '#D9D9D9';
/** points → pixels */
const px = (points: number): number => Math.round((points * 4) / 3);

/** A chart as echarts draws it. */
export function chartOption(data: ChartData, width: number): EChartsCoreOption {
  const across = data.type === 'BarClustered' || data.type === 'BarStacked' || data.type === 'Funnel';
  const funnel = data.type === 'Funnel';
  const category = categoryAxis(data, funnel);
  const value = valueAxis(data, funnel);
  const legend = data.legend.visible && !funnel;
  return {
    animation: false,
    backgroundColor: data.fill === 'none' ? 'transparent' : data.fill,
    textStyle: { fontFamily: FONT },
    title: {
      show: data.title !== '',
      text: data.title,
      left: 'center',
      top: 6,
      textStyle: {
        fontFamily: FONT,
        fontSize: px(data.titleFont.size ?? 14),
        fontWeight: data.titleFont.bold ? 'bold' : 'normal',
        color: data.titleFont.color ?? GREY,
      },
    },
    legend: {
      show: legend,
      ...legendPlace(data.legend.position),
      textStyle: { color: GREY, fontSize: px(9), fontFamily: FONT },
    },
    grid: {
      left: 12,
      right: legend && data.legend.position === 'Right' ? Math.min(110, width / 4) : 16,
      top: data.title === '' ? 12 : px(data.titleFont.size ?? 14) + 20,
      bottom: legend && data.legend.position === 'Bottom' ? 34 : 10,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: across ? value : category,
    yAxis: across ? category : value,
    series: funnel ? funnelSeries(data, width) : data.series.map((series) => oneSeries(data, series, across)),
  };
}

function legendPlace(position: string): object {
  if (position === 'Top') return { top: 28, left: 'center' };
  if (position === 'Left') return { left: 4, top: 'middle', orient: 'vertical' };
  if (position === 'Bottom') return { bottom: 4, left: 'center' };
  return { right: 6, top: position === 'Corner' ? 8 : 'middle', orient: 'vertical' };
}

function axisText({ font }: ChartAxis): object {
  return {
    color: font?.color ?? GREY,
    fontSize: px(font?.size ?? 9),
    fontWeight: font?.bold ? 'bold' : 'normal',
    fontFamily: FONT,
  };
}
const axisTitle = ({ title }: ChartAxis): object =>
  title === undefined
    ? {}
    : { name: title, nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: GREY, fontSize: px(10) } };

function categoryAxis(data: ChartData, funnel: boolean): object {
  const axis = data.category;
  return {
    type: 'category',
    data: [...data.categories],
    // a funnel begins at the top
    inverse: funnel ? !axis.reversed : axis.reversed,
    show: axis.visible,
    axisLine: { show: !funnel, lineStyle: { color: LINE } },
    axisTick: { show: false },
    axisLabel: { ...axisText(axis), hideOverlap: true },
    splitLine: { show: axis.gridlines, lineStyle: { color: LINE } },
    ...axisTitle(axis),
  };
}

function valueAxis(data: ChartData, funnel: boolean): object {
  const axis = data.value;
  return {
    type: 'value',
    show: axis.visible && !funnel,
    inverse: axis.reversed,
    min: axis.minimum ?? (funnel ? 0 : undefined),
    max: axis.maximum ?? (funnel ? largest(data) : undefined),
    interval: axis.majorUnit,
    axisLine: { show: false },
    axisLabel: { ...axisText(axis), formatter: data.axisText },
    splitLine: { show: axis.gridlines && !funnel, lineStyle: { color: LINE } },
    ...axisTitle(axis),
  };
}

const largest = (data: ChartData): number =>
  Math.max(1, ...data.series.flatMap(({ values }) => values.map((value) => value ?? 0)));

/** Gap between categories as a share of a category's room, from Excel's per cent of a bar. */
function categoryGap(gapWidth: number, bars: number): string {
  return `${((gapWidth / (bars * 100 + gapWidth)) * 100).toFixed(2)}%`;
}

/** Excel's word for a label's place → where it is drawn, at bars that rise or lie */
function labelPlace(position: string | undefined, across: boolean, line: boolean, stacked: boolean): string {
  const places: Readonly<Record<string, string>> = {
    Center: 'inside',
    InsideEnd: across ? 'insideRight' : 'insideTop',
    InsideBase: across ? 'insideLeft' : 'insideBottom',
    OutsideEnd: across ? 'right' : 'top',
    Left: 'left',
    Right: 'right',
    Top: 'top',
    Bottom: 'bottom',
  };
  return places[position ?? ''] ?? (line ? 'right' : stacked ? 'inside' : across ? 'right' : 'top');
}

function oneSeries(data: ChartData, series: DrawnSeries, across: boolean): object {
  const line = data.type === 'Line' || data.type === 'LineMarkers';
  const stacked = data.type.endsWith('Stacked');
  const { font } = series.look;
  const label = {
    position: labelPlace(series.look.position, across, line, stacked),
    color: font?.color ?? (stacked ? '#FFFFFF' : '#404040'),
    fontSize: px(font?.size ?? 9),
    fontWeight: font?.bold ? 'bold' : 'normal',
    fontFamily: FONT,
  };
  const points = series.values.map((value, index) => ({
    value: value ?? '-',
    itemStyle: { color: fillOf(series.fills[index]) },
    label: { ...label, show: series.labels[index] !== '', formatter: () => series.labels[index] ?? '' },
  }));
  const common = { name: series.name, data: points };
  if (line) {
    return {
      ...common,
      type: 'line',
      showSymbol: data.type === 'LineMarkers' || series.labels.some((text) => text !== ''),
      symbol: 'circle',
      symbolSize: data.type === 'LineMarkers' ? 7 : 1,
      lineStyle: { color: series.line, width: 2.5 },
      itemStyle: { color: series.line },
    };
  }
  return {
    ...common,
    type: 'bar',
    itemStyle: { color: fillOf(series.fills[0]) },
    stack: stacked ? 'all' : undefined,
    barCategoryGap: categoryGap(series.gapWidth, stacked ? 1 : data.series.length),
    barGap: `${-series.overlap}%`,
  };
}

const fillOf = (fill: string | undefined): string =>
  fill === undefined || fill === 'none' ? 'transparent' : fill;

/** bars narrower than their label have it beside them */
const CHARACTER = 8;
/** what category names and margins leave of the width, roughly */
const PLOT = 0.68;

/** Bars centred over each other: half of what is missing to the longest stands in front of each, unseen. */
function funnelSeries(data: ChartData, width: number): object[] {
  const [series] = data.series;
  if (!series) return [];
  const most = largest(data);
  const gap = { stack: 'funnel', barCategoryGap: categoryGap(series.gapWidth, 1) };
  const font = series.look.font;
  return [
    {
      type: 'bar',
      ...gap,
      silent: true,
      itemStyle: { color: 'transparent' },
      data: series.values.map((value) => (value === null ? '-' : (most - value) / 2)),
    },
    {
      type: 'bar',
      ...gap,
      name: series.name,
      data: series.values.map((value, index) => {
        const text = series.labels[index] ?? '';
        const inside = value !== null && (value / most) * width * PLOT > text.length * CHARACTER + 8;
        return {
          value: value ?? '-',
          itemStyle: { color: fillOf(series.fills[index]) },
          label: {
            show: text !== '',
            position: inside ? 'inside' : 'right',
            formatter: () => text,
            color: font?.color ?? (inside ? '#FFFFFF' : '#404040'),
            fontSize: px(font?.size ?? 10),
            fontWeight: font?.bold === false ? 'normal' : 'bold',
            fontFamily: FONT,
          },
        };
      }),
    },
  ];
}
