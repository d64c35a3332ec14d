import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { profitTexts } from '../../../language/tools/profit';
import { formatMoney, formatNumber } from '../../../language/format';
import { Card } from '../../../pane/components/card';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { chartTokens } from '../../../pane/components/theme';
import { bars, type Bar } from '../bars';
import type { Outcome } from '../state';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontVariantNumeric: 'tabular-nums',
  },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', padding: '4px 0' },
  head: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold, padding: '0 0 2px 14px' },
  cell: { textAlign: 'right', padding: '4px 0 4px 14px', verticalAlign: 'bottom' },
  figure: { fontSize: '11px', color: tokens.colorNeutralForeground2 },
  total: { borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  answer: {
    fontSize: '15px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'nowrap',
  },
  track: {
    position: 'relative',
    height: '7px',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  bar: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    borderRadius: '2px',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  revenue: { backgroundColor: chartTokens.chartBar2 },
  cost: { backgroundColor: '#8a8a8a' },
  profit: { backgroundColor: chartTokens.chartBar4 },
  loss: { backgroundColor: tokens.colorStatusDangerForeground3 },
});

/** A new and a repeat deal from revenue to profit, in figures and as floating bars on one scale. */
export function WaterfallCard({ answer }: { answer: Outcome }) {
  const styles = useStyles();
  const { regional, language } = usePaneSettings();
  const profit = profitTexts(language);
  const rows = bars(answer);
  const shown = ({ value }: Bar, isProfit: boolean) =>
    isProfit ? formatMoney(value, regional, {}) : formatNumber(value, regional);
  return (
    <Card>
      <table className={styles.table} aria-label={profit.chart}>
        <colgroup>
          <col style={{ width: '32%' }} />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.head}>
              {profit.fresh}
            </th>
            <th scope="col" className={styles.head}>
              {profit.repeat}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, fresh, repeat }) => {
            const isProfit = line === 'profit';
            return (
              <tr key={line} className={mergeClasses(isProfit && styles.total)}>
                <th scope="row" className={mergeClasses(styles.name, isProfit && styles.strong)}>
                  {profit.lines[line]}
                </th>
                {[fresh, repeat].map((bar, side) => (
                  <td key={side} className={styles.cell}>
                    <div
                      className={mergeClasses(
                        styles.figure,
                        isProfit && styles.answer,
                        isProfit && styles.strong,
                      )}
                    >
                      {shown(bar, isProfit)}
                    </div>
                    <div className={styles.track} aria-hidden="true">
                      <span
                        className={mergeClasses(
                          styles.bar,
                          line === 'revenue' ? styles.revenue : isProfit ? styles.profit : styles.cost,
                          isProfit && bar.value < 0 && styles.loss,
                        )}
                        style={{ left: `${bar.from}%`, width: `${bar.width}%` }}
                      />
                    </div>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
