/** Draws a chart; a funnel as Excel's own where it can, as plain bars where it cannot. */
import type { ChartDescription, SeriesDescription } from '../sheet';

const types = {
  column: 'ColumnClustered',
  stacked: 'ColumnStacked',
  bar: 'BarClustered',
  line: 'Line',
  funnel: 'Funnel',
} as const;
const gap = 30;
const columnGap = 50;

export async function drawChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  description: ChartDescription,
): Promise<void> {
  if (description.series) {
    drawSeries(sheet, description, description.series);
    await context.sync();
  } else if (description.kind !== 'funnel') {
    add(sheet, types[description.kind], description);
    await context.sync();
  } else if (!(await drawFunnel(context, sheet, description))) {
    drawBars(sheet, description);
    await context.sync();
  }
  await paintPoints(context, sheet, description);
}

/** Columns side by side and lines over them, with a legend; the names stand before the figures of each. */
function drawSeries(
  sheet: Excel.Worksheet,
  description: ChartDescription,
  series: readonly SeriesDescription[],
): void {
  const { source, labels, format, kind, across } = description;
  const stacked = kind === 'stacked';
  const chart = sheet.charts.add(
    stacked ? types.stacked : types.column,
    sheet.getRange(source),
    across ? 'Rows' : 'Columns',
  );
  place(chart, description);
  chart.legend.visible = !stacked;
  if (stacked) {
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    // the figures stand in the labels: none may be left out
    chart.axes.categoryAxis.tickLabelSpacing = 1;
  } else {
    chart.legend.position = 'Top';
    chart.axes.valueAxis.majorGridlines.format.line.color = '#E0E0E0';
  }
  if (format !== undefined) chart.axes.valueAxis.numberFormat = format;
  series.forEach(({ as, color, dashed }, index) => {
    const one = chart.series.getItemAt(index);
    if (labels !== undefined) one.setXAxisValues(sheet.getRange(labels));
    if (as === 'column') {
      one.gapWidth = stacked ? gap : columnGap;
      if (color === 'none') one.format.fill.clear();
      else one.format.fill.setSolidColor(color);
      return;
    }
    one.chartType = types.line;
    one.format.line.color = color;
    one.format.line.weight = 1.75;
    if (dashed) one.format.line.lineStyle = 'Dash';
  });
}

/** Excel's funnel chart is missing or half there in some versions: whether it stands is known only by trying. */
async function drawFunnel(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  description: ChartDescription,
): Promise<boolean> {
  try {
    add(sheet, types.funnel, description);
    await context.sync();
    return true;
  } catch {
    const half = sheet.charts.getItemOrNullObject(description.name).load('name');
    await context.sync();
    if (!half.isNullObject) {
      half.delete();
      await context.sync();
    }
    return false;
  }
}

/** Bars that begin at the top and shrink towards the goal. */
function drawBars(sheet: Excel.Worksheet, description: ChartDescription): void {
  const chart = add(sheet, types.bar, description);
  const bars = chart.series.getItemAt(0);
  bars.gapWidth = gap;
  bars.hasDataLabels = true;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
}

function add(
  sheet: Excel.Worksheet,
  type: (typeof types)[keyof typeof types],
  description: ChartDescription,
): Excel.Chart {
  const chart = sheet.charts.add(type, sheet.getRange(description.source), 'Columns');
  if (description.labels !== undefined)
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange(description.labels));
  place(chart, description);
  return chart;
}

function place(chart: Excel.Chart, { name, from, to, title }: ChartDescription): void {
  chart.name = name;
  chart.setPosition(from, to);
  if (title === undefined) chart.title.visible = false;
  else chart.title.text = title;
  chart.legend.visible = false;
}

/** The colours are a finish: where a version of Excel does not take them, the chart keeps the theme's. */
async function paintPoints(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, kind, pointColors = [] }: ChartDescription,
): Promise<void> {
  if (pointColors.length === 0) return;
  try {
    const series = sheet.charts.getItem(name).series.load('items/name');
    await context.sync();
    const bars = series.getItemAt(series.items.length - 1);
    if (kind === 'funnel') bars.gapWidth = gap;
    // points that come later have the last colour
    bars.format.fill.setSolidColor(pointColors[pointColors.length - 1] ?? '');
    const { points } = bars;
    pointColors.forEach((color, index) => points.getItemAt(index).format.fill.setSolidColor(color));
    await context.sync();
  } catch {
    return;
  }
}
