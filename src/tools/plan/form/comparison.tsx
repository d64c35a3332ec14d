import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatMoneyShort, formatPercent } from '../../../language/format';
import { Card } from '../../../pane/components/card';
import { usePaneSettings } from '../../../pane/components/pane-settings';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { flexGrow: 1 },
  share: { color: tokens.colorNeutralForeground3 },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  bar: {
    height: '6px',
    borderRadius: '3px',
    marginTop: '2px',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  past: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  grown: { backgroundColor: tokens.colorBrandBackground },
  goal: { backgroundColor: tokens.colorBrandBackgroundPressed },
});

interface Line {
  readonly label: string;
  readonly amount: number;
  /** above last year, as a share */
  readonly growth?: number;
  readonly look: 'past' | 'grown' | 'goal';
}

/** Last year, plan and target as bars under one another, all from zero. */
export function Comparison({ lines }: { lines: readonly Line[] }) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const most = Math.max(...lines.map(({ amount }) => amount), 0);
  return (
    <Card className={styles.card}>
      {lines.map(({ label, amount, growth, look }) => (
        <div key={label}>
          <div className={styles.line}>
            <span className={styles.label}>{label}</span>
            {growth !== undefined && (
              <span className={styles.share}>
                {(growth >= 0 ? '+' : '') + formatPercent(growth, regional, language)}
              </span>
            )}
            <span className={styles.figure}>{formatMoneyShort(amount, regional, language)}</span>
          </div>
          <div
            className={mergeClasses(styles.bar, styles[look])}
            style={{ width: `${most > 0 ? Math.max(0, amount / most) * 100 : 0}%` }}
          />
        </div>
      ))}
    </Card>
  );
}
