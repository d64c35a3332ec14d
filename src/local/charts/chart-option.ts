import type { EChartsCoreOption } from 'echarts/core';
import { isLine, isRound } from '../grid/chart';
import { axesOption } from './axes-option';
import type { ChartData } from './chart-data';
import { type ChartInk, FONT, px, textStyle } from './chart-text';
import { onPaper } from './paper';
import { roundSeries } from './round-option';
import { seriesOption } from './series-option';

/** A chart as echarts draws it. @param width pixels @param height pixels @param theme colours where nobody has chosen others */
export function chartOption(
  given: ChartData,
  width: number,
  height: number,
  theme: ChartInk,
): EChartsCoreOption {
  const { data, ink } = onPaper(given, theme);
  const round = isRound(data.type);
  const grid = gridOption(data, width);
  return {
    animation: false,
    backgroundColor: data.fill === 'none' ? 'transparent' : (data.fill ?? ink.paper),
    textStyle: { fontFamily: FONT },
    title: {
      show: data.title !== '',
      text: data.title,
      left: 'center',
      top: 6,
      textStyle: {
        ...textStyle(data.titleFont, ink.text, 14),
        width: width - 24,
        overflow: 'truncate',
      },
    },
    legend: legendOption(data, ink),
    ...(!round && { grid, ...axesOption(data, height - grid.top - grid.bottom, ink) }),
    series: round ? roundSeries(data, ink) : seriesOption(data, width, ink),
  };
}

/** pixels that the title takes at the top */
const titleHeight = (data: ChartData): number => (data.title === '' ? 0 : px(data.titleFont.size ?? 14) + 14);
/** pixels that a legend above or below takes */
const LEGEND_HEIGHT = 26;

const hasLegend = (data: ChartData): boolean => data.legend.visible && data.type !== 'Funnel';

function legendOption(data: ChartData, ink: ChartInk): object {
  return {
    show: hasLegend(data),
    type: 'plain',
    itemWidth: 18,
    itemHeight: 9,
    ...legendPlace(data.legend.position, titleHeight(data)),
    textStyle: textStyle(data.legend.font, ink.text, 9),
    // columns and areas are shown as their fill, lines as the line they are
    ...(!isRound(data.type) && {
      data: data.series
        .filter(({ name, fills }) => name !== '' && fills[0] !== 'none')
        .map(({ name, type }) => ({ name, ...(!isLine(type) && { icon: 'rect' }) })),
    }),
  };
}

function legendPlace(position: string, top: number): object {
  if (position === 'Top') return { top: top + 2, left: 'center' };
  if (position === 'Left') return { left: 4, top: 'middle', orient: 'vertical' };
  if (position === 'Bottom') return { bottom: 4, left: 'center' };
  return { right: 6, top: position === 'Corner' ? 8 : 'middle', orient: 'vertical' };
}

function gridOption(
  data: ChartData,
  width: number,
): { top: number; bottom: number; [option: string]: unknown } {
  const beside = Math.min(130, width / 4);
  const at = hasLegend(data) ? data.legend.position : '';
  return {
    left: at === 'Left' ? beside : 12,
    right: at === 'Right' || at === 'Corner' ? beside : 16,
    top: Math.max(12, titleHeight(data) + 4) + (at === 'Top' ? LEGEND_HEIGHT : 0),
    bottom: at === 'Bottom' ? LEGEND_HEIGHT + 8 : 10,
    outerBoundsMode: 'same',
    outerBoundsContain: 'all',
  };
}
