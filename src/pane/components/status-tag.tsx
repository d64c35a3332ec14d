import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneSettings } from './pane-settings';

const useStyles = makeStyles({
  tag: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    height: '20px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  neutral: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  brand: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
});

export type Tone = 'good' | 'warning' | 'error' | 'neutral' | 'brand';

/** A verdict in a word; the colour never says it alone. */
export function StatusTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.tag, styles[tone])}>{children}</span>;
}

/** How sure a counted conversion is: its 95 % interval is at most ±5 points, at most ±8, or wider. */
export type Certainty = 'reliable' | 'roughly' | 'few';

const tones: Readonly<Record<Certainty, Tone>> = { reliable: 'good', roughly: 'neutral', few: 'warning' };

export function CertaintyTag({ certainty }: { certainty: Certainty }) {
  const { texts } = usePaneSettings();
  return <StatusTag tone={tones[certainty]}>{texts.common.certainty[certainty]}</StatusTag>;
}
