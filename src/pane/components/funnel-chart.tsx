import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { funnelGeometry } from './funnel-geometry';
import { usePaneSettings } from './pane-settings';
import { chartTokens } from './theme';

const useStyles = makeStyles({
  root: { position: 'relative', width: '100%' },
  drawing: { position: 'relative' },
  svg: { display: 'block' },
  bar: { '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  neck: {
    fill: chartTokens.chartNeck,
    '@media (forced-colors: active)': { fill: 'none' },
  },
  text: { position: 'absolute', whiteSpace: 'nowrap' },
  // two lines are as high as a bar
  name: {
    left: 0,
    transform: 'translateY(-50%)',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    fontSize: '13px',
    lineHeight: '15px',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    overflow: 'hidden',
  },
  // «Квалификация» beside the narrower chart's first bars
  narrow: { fontSize: '12px' },
  conversion: { left: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorBrandForeground2 },
  figures: { right: 0, textAlign: 'right' },
  count: { fontSize: '14px', lineHeight: '16px', fontWeight: tokens.fontWeightSemibold },
  amount: { fontSize: '11px', lineHeight: '15px', color: tokens.colorNeutralForeground3 },
  // for screen readers only
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const shades = {
  1: chartTokens.chartBar1,
  2: chartTokens.chartBar2,
  3: chartTokens.chartBar3,
  4: chartTokens.chartBar4,
  5: chartTokens.chartBar5,
} as const;

export interface FunnelStage {
  readonly name: string;
  readonly count: number;
  /** the figures as they are shown */
  readonly countText: string;
  readonly amountText?: string;
  /** conversion to the next stage; none at the last */
  readonly conversionText?: string;
}
interface Props {
  /** what the drawing shows, said before the figures: "Funnel" */
  readonly label: string;
  readonly stages: readonly FunnelStage[];
  /** px; measured where it is left out */
  readonly width?: number;
}

/** The funnel in three columns: stage and conversion, bars joined by necks, count and amount. The same figures stand in a table for screen readers. */
export function FunnelChart({ label, stages, width }: Props) {
  const styles = useStyles();
  const { texts } = usePaneSettings();
  const root = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState(294);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || width !== undefined || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => setMeasured(Math.round(entry.contentRect.width) || 294));
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);

  const drawn = funnelGeometry(
    stages.map((stage) => stage.count),
    width ?? measured,
  );
  const figures = stages.map((stage) => `${stage.name} ${stage.countText}`).join(', ');
  return (
    <div className={styles.root} ref={root}>
      <div
        className={styles.drawing}
        role="img"
        aria-label={`${label}: ${figures}`}
        style={{ height: drawn.height }}
      >
        <svg className={styles.svg} width={drawn.width} height={drawn.height} aria-hidden="true">
          {drawn.necks.map((path, index) => (
            <path key={index} d={path} className={styles.neck} />
          ))}
          {drawn.bars.map((bar, index) => (
            <rect
              key={index}
              className={styles.bar}
              x={bar.x}
              y={bar.y}
              width={bar.width}
              height={bar.height}
              rx={Math.min(4, bar.width / 2)}
              fill={shades[bar.shade]}
            />
          ))}
        </svg>
        {drawn.bars.map((bar, index) => {
          const { name, countText, amountText, conversionText } = stages[index];
          return (
            <div key={index}>
              <span
                className={mergeClasses(styles.text, styles.name, drawn.width < 280 && styles.narrow)}
                style={{ top: bar.y + bar.height / 2, maxWidth: bar.nameWidth }}
                title={name}
              >
                {name}
              </span>
              {conversionText && index + 1 < stages.length && (
                <span
                  className={mergeClasses(styles.text, styles.conversion)}
                  style={{ top: bar.y + bar.height + drawn.gap / 2 - 8 }}
                >
                  {`↓ ${conversionText}`}
                </span>
              )}
              <span
                className={mergeClasses(styles.text, styles.figures, styles.count)}
                style={{ top: bar.y + bar.height / 2 - (amountText ? 15 : 8) }}
              >
                {countText}
              </span>
              {amountText && (
                <span
                  className={mergeClasses(styles.text, styles.figures, styles.amount)}
                  style={{ top: bar.y + bar.height / 2 + 1 }}
                >
                  {amountText}
                </span>
              )}
            </div>
          );
        })}
      </div>
      <div className={styles.unseen}>
        <table>
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.common.chart.stage}</th>
              <th scope="col">{texts.common.chart.conversion}</th>
              <th scope="col">{texts.common.chart.count}</th>
              <th scope="col">{texts.common.chart.amount}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage, index) => (
              <tr key={index}>
                <th scope="row">{stage.name}</th>
                <td>{stage.conversionText}</td>
                <td>{stage.countText}</td>
                <td>{stage.amountText}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
