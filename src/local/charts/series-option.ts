import {
  type ChartType,
  isArea,
  isLine,
  isStacked,
  lies,
  type LineStyle,
  type MarkerStyle,
} from '../grid/chart';
import { largest } from './axes-option';
import { type ChartData, type DrawnSeries, shares } from './chart-data';
import { type ChartInk, fillOf, px, textStyle } from './chart-text';

/** The series of a chart as echarts has them. @param width pixels of the whole chart */
export function seriesOption(data: ChartData, width: number, ink: ChartInk): object[] {
  if (data.type === 'Funnel') return funnelSeries(data, width, ink);
  const bars = data.series.filter(({ type }) => !isLine(type) && !isArea(type));
  const columns = bars.some(({ type }) => isStacked(type)) ? 1 : bars.length;
  return data.series.map((series) => oneSeries(data, series, columns, ink));
}

/** Gap between categories as a share of a category's room, from Excel's per cent of a bar. */
function categoryGap(gapWidth: number, bars: number): string {
  return `${((gapWidth / (bars * 100 + gapWidth)) * 100).toFixed(2)}%`;
}

/** Excel's word for a label's place → where it is drawn, at bars that rise or lie */
function labelPlace(position: string | undefined, type: ChartType): string {
  const across = lies(type);
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
  const own = isLine(type) || isArea(type) ? 'top' : isStacked(type) ? 'inside' : across ? 'right' : 'top';
  return places[position ?? ''] ?? own;
}

function oneSeries(data: ChartData, series: DrawnSeries, bars: number, ink: ChartInk): object {
  const { type } = series;
  const place = labelPlace(series.look.position, type);
  const inside = place.startsWith('inside') && !isLine(type);
  const label = { position: place, ...textStyle(series.look.font, inside ? '#FFFFFF' : ink.label, 9) };
  const values = shares(type) ? sharesOf(data, series) : series.values;
  const points = values.map((value, index) => ({
    value: value ?? '-',
    itemStyle: { color: fillOf(series.fills[index]) },
    label: { ...label, show: series.labels[index] !== '', formatter: () => series.labels[index] ?? '' },
  }));
  const axis = series.secondary ? 1 : 0;
  const common = {
    name: series.name,
    labelLayout: { hideOverlap: true },
    ...(lies(type) ? { xAxisIndex: axis } : { yAxisIndex: axis }),
    stack: isStacked(type) ? `${type} ${axis}` : undefined,
  };
  if (isLine(type)) return { ...common, ...lineLook(series), z: 3, data: points.map(withoutFill) };
  if (isArea(type)) {
    return {
      ...common,
      type: 'line',
      data: points.map(withoutFill),
      showSymbol: false,
      lineStyle: { width: 0 },
      areaStyle: { color: fillOf(series.fills[0]), opacity: 1 },
      itemStyle: { color: fillOf(series.fills[0]) },
    };
  }
  const { line } = series.style as { line?: string };
  return {
    ...common,
    type: 'bar',
    data: points,
    itemStyle: {
      color: fillOf(series.fills[0]),
      ...(line !== undefined && line !== 'none' && { borderColor: line, borderWidth: 1 }),
    },
    barCategoryGap: categoryGap(series.gapWidth, bars),
    barGap: `${-series.overlap}%`,
  };
}

/** a point of a line has the line's colour unless it was given one of its own */
function withoutFill<Point extends { itemStyle: object }>({ itemStyle: _fill, ...point }: Point): object {
  return point;
}

const DASHES: Readonly<Record<LineStyle, string | number[]>> = {
  Continuous: 'solid',
  Dash: [7, 4],
  DashDot: [7, 3, 2, 3],
  DashDotDot: [7, 3, 2, 3, 2, 3],
  Dot: [2, 3],
  RoundDot: [2, 3],
  Grey25: [1, 3],
  Grey50: [1, 2],
  Grey75: [2, 1],
};
const MARKS: Readonly<Record<MarkerStyle, string>> = {
  Automatic: 'circle',
  None: 'none',
  Square: 'rect',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'path://M0,0 L8,8 M8,0 L0,8',
  Star: 'path://M4,0 L4,8 M0,4 L8,4 M1,1 L7,7 M7,1 L1,7',
  Dot: 'path://M0,3 L5,3 L5,5 L0,5 Z',
  Dash: 'path://M0,3 L8,3 L8,5 L0,5 Z',
  Circle: 'circle',
  Plus: 'path://M4,0 L4,8 M0,4 L8,4',
};

function lineLook(series: DrawnSeries): object {
  const { lineWeight, lineStyle, marker, smooth } = series.style;
  const marked =
    series.type === 'LineMarkers' ? marker?.style !== 'None' : (marker?.style ?? 'None') !== 'None';
  const labelled = series.labels.some((text) => text !== '');
  return {
    type: 'line',
    smooth: smooth ?? false,
    showSymbol: marked || labelled,
    symbol: marked ? MARKS[marker?.style ?? 'Automatic'] : 'circle',
    symbolSize: marked ? px(marker?.size ?? 5) : 1,
    lineStyle: {
      color: fillOf(series.line),
      width: Math.max(1, ((lineWeight ?? 2.25) * 4) / 3),
      type: DASHES[lineStyle ?? 'Continuous'],
    },
    itemStyle: {
      color: marker?.fill ?? fillOf(series.line),
      ...(marker?.line !== undefined && { borderColor: marker.line, borderWidth: 1 }),
    },
  };
}

/** what a series has of each category's whole */
function sharesOf(data: ChartData, series: DrawnSeries): (number | null)[] {
  return series.values.map((value, index) => {
    const whole = data.series
      .filter(({ type }) => type === series.type)
      .reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
    return value === null || whole === 0 ? null : value / whole;
  });
}

/** bars narrower than their label have it beside them */
const CHARACTER = 8;
/** what category names and margins leave of the width, roughly */
const PLOT = 0.68;

/** Bars centred over each other: half of what is missing to the longest stands in front of each, unseen. */
function funnelSeries(data: ChartData, width: number, ink: ChartInk): object[] {
  const [series] = data.series;
  if (!series) return [];
  const most = largest(data);
  const gap = { stack: 'funnel', barCategoryGap: categoryGap(series.gapWidth, 1) };
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
            ...textStyle(series.look.font, inside ? '#FFFFFF' : ink.label, 10, true),
          },
        };
      }),
    },
  ];
}
