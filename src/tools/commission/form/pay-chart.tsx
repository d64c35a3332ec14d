import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { formatMoneyShort, formatPercent } from '../../../language/format';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { chartTokens } from '../../../pane/components/theme';
import { chartHeight, mostAttainment, payGeometry } from '../pay-geometry';

const useStyles = makeStyles({
  svg: { display: 'block' },
  axis: { fontSize: '10px', fill: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
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
/** px that a label under the axis takes */
const labelWidth = 30;

interface Props {
  readonly pay: (attainment: number) => number;
  /** attainments at which rates change */
  readonly tiers: readonly number[];
  readonly attainment: number;
  /** the drawing in words, with its figure */
  readonly label: string;
}

/** Pay against attainment, with the attainment that is looked at as a filled point. */
export function PayChart({ pay, tiers, attainment, label }: Props) {
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
  const percent = (share: number): string => formatPercent(share, regional, language, { most: 0 });
  const labels: number[] = [];
  // ends first, then tiers, then round figures, where there is room
  for (const at of [0, mostAttainment, ...drawn.edges.map((edge) => edge.at), 1, 0.5])
    if (labels.every((other) => Math.abs(drawn.x(other) - drawn.x(at)) >= labelWidth)) labels.push(at);
  return (
    <div ref={root}>
      <svg className={styles.svg} width={drawn.width} height={chartHeight} role="img" aria-label={label}>
        <polygon className={styles.area} points={drawn.area} />
        {drawn.grid.map(({ y, pay: amount }) => (
          <g key={y}>
            <line className={styles.grid} x1={drawn.left} x2={drawn.right} y1={y} y2={y} />
            <text className={styles.axis} x={drawn.left - 6} y={y + 4} textAnchor="end">
              {formatMoneyShort(amount, regional, language)}
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
            {percent(at)}
          </text>
        ))}
      </svg>
    </div>
  );
}
