/** Where the chart of pay against attainment has its lines: plain figures, drawn by `form/pay-chart.tsx`. */

/** attainment at the right edge */
export const mostAttainment = 1.6;
const left = 62;
const right = 6;
const top = 14;
const bottom = 112;
export const chartHeight = 132;

export interface PayGeometry {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** heights of the lines at nothing, half and all of `most` */
  readonly grid: readonly { readonly y: number; readonly pay: number }[];
  /** the curve as x,y pairs */
  readonly line: string;
  readonly area: string;
  /** where tiers begin */
  readonly edges: readonly { readonly x: number; readonly at: number }[];
  x(attainment: number): number;
  y(pay: number): number;
}

/** The smallest of 1, 1.2, 1.6, 2, 3, 4, 5, 6, 8 or 10 times a power of ten that is not below `value`. */
export function roundAbove(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value * (1 - 1e-12)) ?? 10;
  return step * power;
}

/** `tiers`: the attainments at which rates change. */
export function payGeometry(
  pay: (attainment: number) => number,
  tiers: readonly number[],
  width: number,
): PayGeometry {
  const edges = [...new Set(tiers)].filter((at) => at > 0 && at < mostAttainment).sort((a, b) => a - b);
  const places = [
    ...Array.from({ length: 81 }, (_, index) => (index * mostAttainment) / 80),
    // a leap is drawn upright
    ...edges.flatMap((at) => [at - 1e-6, at]),
  ].sort((a, b) => a - b);
  const points = places.map((at) => ({ at, pay: pay(at) }));
  const most = roundAbove(Math.max(...points.map((point) => point.pay)));
  const end = width - right;
  const x = (attainment: number): number => left + ((end - left) * attainment) / mostAttainment;
  const y = (amount: number): number => bottom - ((bottom - top) * amount) / most;
  const line = points.map((point) => `${x(point.at).toFixed(1)},${y(point.pay).toFixed(1)}`).join(' ');
  return {
    width,
    left,
    right: end,
    bottom,
    top,
    grid: [0, most / 2, most].map((amount) => ({ y: y(amount), pay: amount })),
    line,
    area: `${left},${bottom} ${line} ${end},${bottom}`,
    edges: edges.map((at) => ({ x: x(at), at })),
    x,
    y,
  };
}
