import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from './chart-data';
import { chartOption } from './chart-option';
import { type ChartInk, LIGHT_INK } from './chart-text';

use([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  LabelLayout,
  SVGRenderer,
]);

/** A chart as SVG text; needs no document. @param width pixels @param height pixels */
export function drawChart(data: ChartData, width: number, height: number, ink: ChartInk = LIGHT_INK): string {
  const chart = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: Math.max(40, width),
    height: Math.max(40, height),
  });
  try {
    chart.setOption(chartOption(data, width, height, ink));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
