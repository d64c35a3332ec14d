import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { formatMoney, formatMoneyShort, formatNumber, formatPercent } from '../../../language/format';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { chartTokens } from '../../../pane/components/theme';
import type { RateBand } from '../role';
import { chartHeight, mostAttainment, payGeometry } from '../pay-geometry';

const useStyles = makeStyles({
  svg: { display: 'block' },
  axis: { fontSize: '10px', fill: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  rate: {
    fontSize: '11px',
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorBrandForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  grid: { stroke: tokens.colorNeutralStroke2 },
  edge: { stroke: tokens.colorNeutralStrokeAccessible },
  area: { fill: tokens.colorBrandBackground2 },
  line: { stroke: chartTokens.chartBar2, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  point: {
    fill: chartTokens.chartBar3,
    stroke: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

const widest = 294;
/** px that a label under the axis takes, one beside the last label, and a rate in its band */
const labelWidth = 24;
const lastWidth = 42;
const bandWidth = 26;
/** amounts from here on are written in thousands */
const shortened = 9_999.5;

interface Props {
  readonly pay: (attainment: number) => number;
  /** attainments at which rates change */
  readonly tiers: readonly number[];
  readonly attainment: number;
  /** rates that are written into the chart where there is room */
  readonly bands: readonly RateBand[];
  /** the drawing in words, with its figure */
  readonly label: string;
}

/** Pay against attainment, with the attainment that is looked at as a filled point. */
export function PayChart({ pay, tiers, attainment, bands, label }: Props) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const root = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(widest);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry.contentRect.width) || widest));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const drawn = payGeometry(pay, tiers, width);
  const percent = (share: number, most = 0): string => formatPercent(share, regional, language, { most });
  const labels: number[] = [];
  // ends first, then tiers, then round figures, where there is room; the last label ends at its place and has the sign
  for (const at of [0, mostAttainment, ...drawn.edges.map((edge) => edge.at), 1, 0.5])
    if (
      labels.every(
        (other) =>
          Math.abs(drawn.x(other) - drawn.x(at)) >= (other === mostAttainment ? lastWidth : labelWidth),
      )
    )
      labels.push(at);
  // one scale for the axis: what is below 10,000 is not shortened
  const isSmall = drawn.grid.some(({ pay: amount }) => amount > 0 && amount < shortened);
  const inBands = bands.flatMap(({ from, to, rate }) => {
    const [start, end] = [drawn.x(Math.min(from, mostAttainment)), drawn.x(Math.min(to, mostAttainment))];
    return end - start >= bandWidth ? [{ x: (start + end) / 2, rate }] : [];
  });
  return (
    <div ref={root}>
      <svg className={styles.svg} width={drawn.width} height={chartHeight} role="img" aria-label={label}>
        <polygon className={styles.area} points={drawn.area} />
        {drawn.grid.map(({ y, pay: amount }) => (
          <g key={y}>
            <line className={styles.grid} x1={drawn.left} x2={drawn.right} y1={y} y2={y} />
            <text className={styles.axis} x={drawn.left - 6} y={y + 4} textAnchor="end">
              {isSmall ? formatMoney(amount, regional) : formatMoneyShort(amount, regional, language)}
            </text>
          </g>
        ))}
        {drawn.edges.map(({ x }) => (
          <line
            key={x}
            className={styles.edge}
            x1={x}
            x2={x}
            y1={drawn.top - 4}
            y2={drawn.bottom}
            strokeDasharray="2 3"
          />
        ))}
        {inBands.map(({ x, rate }) => (
          <text key={x} className={styles.rate} x={x} y={drawn.bottom - 8} textAnchor="middle">
            {percent(rate, 1)}
          </text>
        ))}
        <polyline
          className={styles.line}
          points={drawn.line}
          fill="none"
          strokeWidth={2.5}
          strokeLinejoin="round"
        />
        <circle
          className={styles.point}
          cx={drawn.x(attainment)}
          cy={drawn.y(pay(attainment))}
          r={5.5}
          strokeWidth={2}
        />
        {labels.map((at) => (
          <text
            key={at}
            className={styles.axis}
            x={drawn.x(at)}
            y={drawn.bottom + 15}
            textAnchor={at === mostAttainment ? 'end' : 'middle'}
          >
            {at === mostAttainment ? percent(at) : formatNumber(at * 100, regional, { most: 0 })}
          </text>
        ))}
      </svg>
    </div>
  );
}
