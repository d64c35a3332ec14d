import type { ChartData } from './chart-data';
import { type ChartInk, fillOf, textStyle } from './chart-text';

/** A pie or a ring of the first series, which is all that Excel draws of it. */
export function roundSeries(data: ChartData, ink: ChartInk): object[] {
  const [series] = data.series;
  if (!series) return [];
  const inside = series.look.position === undefined || series.look.position.startsWith('Inside');
  const centred = inside || series.look.position === 'Center';
  return [
    {
      type: 'pie',
      radius: data.type === 'Doughnut' ? ['38%', '62%'] : '64%',
      center: ['50%', data.title === '' ? '50%' : '54%'],
      // Excel draws from the top, clockwise, in the order of the cells
      startAngle: 90,
      itemStyle: { borderColor: ink.paper, borderWidth: 1 },
      labelLine: { show: !centred, lineStyle: { color: ink.line } },
      data: series.values.map((value, index) => ({
        name: data.categories[index] ?? '',
        value: Math.max(0, value ?? 0),
        itemStyle: { color: fillOf(series.fills[index]) },
        label: {
          show: series.labels[index] !== '',
          position: centred ? 'inside' : 'outside',
          formatter: () => series.labels[index] ?? '',
          ...textStyle(series.look.font, centred ? '#FFFFFF' : ink.label, 9),
        },
      })),
    },
  ];
}
