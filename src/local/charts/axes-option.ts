import { type ChartAxis, isArea, isLine, lies } from '../grid/chart';
import { type ChartData, shares } from './chart-data';
import { type ChartInk, fillOf, textStyle, px } from './chart-text';

/** what the words of an axis need beside the plot, pixels: echarts moves a title away from long labels by itself */
const TITLE_GAP = 22;

/** pixels between the lines of a value axis that stands, so that their figures do not touch */
const LINE_ROOM = 30;
/** about so many lines where there is room for more */
const MOST_LINES = 5;

/**
 * The axes of a chart as echarts has them: the categories', and one or two for values.
 * @param height pixels of the plot with the words of its axes
 */
export function axesOption(data: ChartData, height: number, ink: ChartInk): object {
  const category = categoryAxis(data, ink);
  const lines = lies(data.type) ? MOST_LINES : Math.floor(height / LINE_ROOM);
  const common = { splitNumber: Math.max(1, Math.min(MOST_LINES, lines)) };
  const first = { ...valueAxis(data, data.value, data.axisText, ink), ...common };
  const values = data.secondary
    ? [first, { ...valueAxis(data, data.secondary, data.secondaryText, ink), ...common, position: 'right' }]
    : first;
  return lies(data.type) ? { xAxis: values, yAxis: category } : { xAxis: category, yAxis: values };
}

/** The largest number of a chart; at least 1. */
export const largest = (data: ChartData): number =>
  Math.max(1, ...data.series.flatMap(({ values }) => values.map((value) => value ?? 0)));

const axisTitle = (axis: ChartAxis, ink: ChartInk): object =>
  axis.title === undefined
    ? {}
    : {
        name: axis.title,
        nameLocation: 'middle',
        nameGap: TITLE_GAP,
        nameTextStyle: textStyle(axis.titleFont, ink.text, 10),
      };

function categoryAxis(data: ChartData, ink: ChartInk): object {
  const axis = data.category;
  const funnel = data.type === 'Funnel';
  return {
    type: 'category',
    data: [...data.categories],
    // lines and areas alone begin in the middle of a category too, as in Excel
    boundaryGap: !data.series.every(({ type }) => isArea(type)),
    // a funnel begins at the top
    inverse: funnel ? !axis.reversed : axis.reversed,
    show: axis.visible,
    axisLine: {
      show: !funnel && axis.line !== 'none',
      lineStyle: { color: axis.line ?? ink.line },
      // below negative bars, or in front of them
      onZero: axis.tickLabels !== 'Low',
    },
    axisTick: { show: false },
    axisLabel: {
      ...textStyle(axis.font, ink.text, 9),
      show: axis.tickLabels !== 'None',
      hideOverlap: true,
      // a label may have two lines
      lineHeight: px((axis.font?.size ?? 9) * 1.25),
      ...(axis.labelSpacing !== undefined && { interval: axis.labelSpacing - 1 }),
    },
    ...gridlines(axis, ink),
    ...axisTitle(axis, ink),
  };
}

function valueAxis(
  data: ChartData,
  axis: ChartAxis,
  formatter: (value: number) => string,
  ink: ChartInk,
): object {
  const funnel = data.type === 'Funnel';
  const whole = shares(data.type);
  // lines need not begin at zero: an axis from 0 would make them flat
  const scale = data.series.every(({ type }) => isLine(type)) && farFromZero(data);
  return {
    type: 'value',
    show: axis.visible && !funnel,
    inverse: axis.reversed,
    scale,
    min: axis.minimum ?? (funnel ? 0 : undefined),
    max: axis.maximum ?? (funnel ? largest(data) : whole ? 1 : undefined),
    interval: axis.majorUnit,
    axisLine: {
      show: axis.line !== undefined && axis.line !== 'none',
      lineStyle: { color: fillOf(axis.line) },
    },
    axisLabel: { ...textStyle(axis.font, ink.text, 9), show: axis.tickLabels !== 'None', formatter },
    ...(funnel ? { splitLine: { show: false } } : gridlines(axis, ink)),
    ...axisTitle(axis, ink),
  };
}

function gridlines(axis: ChartAxis, ink: ChartInk): object {
  const shown = axis.gridlines && axis.gridline !== 'none';
  return { splitLine: { show: shown, lineStyle: { color: axis.gridline ?? ink.line } } };
}

/** Excel begins a value axis above zero where the numbers differ by less than a sixth of the largest. */
function farFromZero(data: ChartData): boolean {
  const numbers = data.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return numbers.length > 0 && least > 0 && most - least < most / 6;
}
