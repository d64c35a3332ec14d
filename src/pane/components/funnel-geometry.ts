/** Where the parts of the pane's funnel chart stand, in px. Pure, so that the drawing can be tested without a screen. */

export interface FunnelBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 1 (first stage) to 5 (the goal): which chart colour */
  readonly shade: 1 | 2 | 3 | 4 | 5;
  /** width left of the bar that the stage's name may take */
  readonly nameWidth: number;
}
export interface FunnelGeometry {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly bars: readonly FunnelBar[];
  /** SVG paths of the necks that join bar to bar */
  readonly necks: readonly string[];
}

const LEAST_BAR = 6;
const BETWEEN_NAME_AND_BAR = 6;

/**
 * Bars are proportional to their counts: the widest is 124 px in a chart of 294 px and 96 px in one of 264 px,
 * centred at x = 160 and 144; other widths follow the same line.
 */
export function funnelGeometry(counts: readonly number[], width: number): FunnelGeometry {
  const center = 160 + ((width - 294) * 16) / 30;
  const widest = Math.max(60, 124 + ((width - 294) * 28) / 30);
  const many = counts.length > 8;
  const height = many ? 22 : 30;
  const gap = many ? 20 : 28;
  const most = Math.max(...counts, 0);
  const bars = counts.map((count, index): FunnelBar => {
    const barWidth = Math.max(LEAST_BAR, most > 0 ? (widest * Math.max(0, count)) / most : 0);
    const x = center - barWidth / 2;
    return {
      x,
      y: index * (height + gap),
      width: barWidth,
      height,
      shade: shadeOf(index, counts.length),
      nameWidth: Math.max(0, x - BETWEEN_NAME_AND_BAR),
    };
  });
  return {
    width,
    height: counts.length * (height + gap) - (counts.length > 0 ? gap : 0),
    gap,
    bars,
    necks: bars.slice(1).map((below, index) => neck(bars[index], below)),
  };
}

/** The first bar is the lightest, the goal always the deepest. */
function shadeOf(index: number, bars: number): FunnelBar['shade'] {
  return bars < 2 ? 5 : ((Math.round((index * 4) / (bars - 1)) + 1) as FunnelBar['shade']);
}

/** From inside the rounded corners of one bar to those of the next. */
function neck(above: FunnelBar, below: FunnelBar): string {
  const [a, b] = [Math.min(3, above.width / 4), Math.min(1, below.width / 4)];
  const top = above.y + above.height;
  return `M${above.x + a} ${top}H${above.x + above.width - a}L${below.x + below.width - b} ${below.y}H${below.x + b}Z`;
}
