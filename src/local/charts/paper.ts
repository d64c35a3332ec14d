import { type ChartAxis, type ChartFont, isRound, isStacked } from '../grid/chart';
import type { ChartData, DrawnSeries } from './chart-data';
import { type ChartInk, DARK_INK, LIGHT_INK } from './chart-text';
import { isDark, lightened, mirrored, SHAPES, WORDS } from './contrast';

/**
 * A chart in colours that can be told from its paper. Words that nobody has coloured follow a fill that somebody has chosen. Colours
 * that were chosen for white paper are lightened on the dark paper of the theme, as its cells are.
 */
export function onPaper(
  data: ChartData,
  ink: ChartInk,
): { readonly data: ChartData; readonly ink: ChartInk } {
  const { fill } = data;
  if (fill !== undefined && fill !== 'none')
    return { data, ink: { ...(isDark(fill) ? DARK_INK : LIGHT_INK), paper: fill } };
  return { data: isDark(ink.paper) ? onDark(data, ink.paper) : data, ink };
}

function onDark(data: ChartData, paper: string): ChartData {
  const shape = (color: string): string => lightened(color, paper, SHAPES);
  const font = (of: ChartFont): ChartFont =>
    of.color === undefined ? of : { ...of, color: lightened(of.color, paper, WORDS) };
  const axis = (of: ChartAxis): ChartAxis => ({
    ...of,
    ...(of.font && { font: font(of.font) }),
    ...(of.titleFont && { titleFont: font(of.titleFont) }),
    ...(of.line !== undefined && { line: mirrored(of.line, paper) }),
    ...(of.gridline !== undefined && { gridline: mirrored(of.gridline, paper) }),
  });
  const series = (of: DrawnSeries): DrawnSeries => {
    const { marker } = of.style;
    return {
      ...of,
      fills: of.fills.map(shape),
      line: shape(of.line),
      style: {
        ...of.style,
        ...(marker && {
          marker: {
            ...marker,
            ...(marker.fill !== undefined && { fill: shape(marker.fill) }),
            ...(marker.line !== undefined && { line: shape(marker.line) }),
          },
        }),
      },
      look: of.look.font && !isInside(of) ? { ...of.look, font: font(of.look.font) } : of.look,
    };
  };
  return {
    ...data,
    titleFont: font(data.titleFont),
    legend: data.legend.font ? { ...data.legend, font: font(data.legend.font) } : data.legend,
    category: axis(data.category),
    value: axis(data.value),
    ...(data.secondary && { secondary: axis(data.secondary) }),
    series: data.series.map(series),
  };
}

/** Labels that lie on their bar, not on the paper. */
function isInside({ look: { position }, type }: DrawnSeries): boolean {
  if (position !== undefined) return /^(Inside|Center)/.test(position);
  return isStacked(type) || isRound(type) || type === 'Funnel';
}
