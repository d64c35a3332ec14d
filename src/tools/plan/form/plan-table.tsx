import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosed12Regular } from '@fluentui/react-icons';
import type { CSSProperties } from 'react';
import { planTexts } from '../../../language/tools/plan';
import { formatNumber } from '../../../language/format';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Card } from '../../../pane/components/card';
import { focusRingInside } from '../../../pane/components/focus-ring';
import { monthTotals } from '../../../planning/plan/rep-months';
import { shownName } from '../content';
import type { Outcome } from '../outcome';
import { monthsPlanned } from '../places';

/** pixels: of the column of names, and of a letter there, roughly */
const [narrowest, widest, letter] = [96, 140, 7.7];
const beside = 20;

const useStyles = makeStyles({
  card: { position: 'relative', overflow: 'hidden' },
  scroll: { overflowX: 'auto', borderRadius: tokens.borderRadiusXLarge, ...focusRingInside },
  // more months stand to the right
  fade: {
    position: 'absolute',
    top: 0,
    right: 0,
    bottom: 0,
    width: '28px',
    pointerEvents: 'none',
    backgroundImage: `linear-gradient(to right, transparent, ${tokens.colorNeutralBackground1})`,
    '@media (forced-colors: active)': { display: 'none' },
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: '5px 8px',
    textAlign: 'right',
    verticalAlign: 'baseline',
    whiteSpace: 'nowrap',
    minWidth: '40px',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { color: tokens.colorNeutralForeground3 },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    width: 'var(--names)',
    minWidth: 'var(--names)',
    maxWidth: 'var(--names)',
    boxSizing: 'border-box',
    paddingLeft: '12px',
    textAlign: 'left',
    // names and surnames under one another; no name is cut
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  year: {
    position: 'sticky',
    left: 'var(--names)',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: '12px',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  total: {
    borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderBottom: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  last: { borderBottom: 0 },
  locked: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  lock: { marginRight: '3px', verticalAlign: '-1px' },
  none: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly outcome: Outcome;
  readonly start: number;
  /** figures are shown in this unit: 1, 1,000 or 1,000,000 */
  readonly unit: number;
}

/** Reps by month: rep and year stay while the months scroll; months set by hand carry a lock. */
export function PlanTable({ outcome, start, unit }: Props) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const { preview, months: monthNames } = planTexts(language);
  const shown = outcome.reps.map(({ name, key }) => shownName(name, key, language));
  const figure = (amount: number) => formatNumber(amount / unit, regional);
  const totals = monthTotals(
    outcome.reps.map(({ key, name, months }) => ({ rep: { key, name }, months })),
    monthsPlanned,
  );
  const names = Array.from({ length: monthsPlanned }, (_, index) => monthNames[(start + index) % 12] ?? '');
  return (
    <Card padded={false} className={styles.card}>
      <div className={styles.scroll} role="region" aria-label={preview.table} tabIndex={0}>
        <table className={styles.table} style={{ '--names': `${widthOf(shown)}px` } as CSSProperties}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.name)}>
                {preview.rep}
              </th>
              <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.year)}>
                {preview.year}
              </th>
              {names.map((name) => (
                <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {capital(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outcome.reps.map(({ key, months, year, byHand }, place) => (
              <tr key={key}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  {shown[place]}
                </th>
                <td className={mergeClasses(styles.cell, styles.year, styles.strong)}>
                  {year === 0 ? '–' : figure(year)}
                </td>
                {months.map((amount, month) => (
                  <td key={month} className={mergeClasses(styles.cell, byHand[month] && styles.locked)}>
                    {byHand[month] && (
                      <LockClosed12Regular className={styles.lock} aria-label={preview.lockedByHand} />
                    )}
                    {amount === 0 && !byHand[month] ? <span className={styles.none}>–</span> : figure(amount)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.total)}>
                {preview.total}
              </th>
              <td className={mergeClasses(styles.cell, styles.year, styles.total)}>
                {figure(outcome.total)}
              </td>
              {totals.map((amount, month) => (
                <td key={month} className={mergeClasses(styles.cell, styles.total)}>
                  {figure(amount)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <span className={styles.fade} aria-hidden="true" />
    </Card>
  );
}

/** As wide as the longest word, so that names break between words. */
function widthOf(names: readonly string[]): number {
  const words = names.flatMap((name) => name.split(/[\s-]+/));
  const longest = Math.max(0, ...words.map(({ length }) => length));
  return Math.min(widest, Math.max(narrowest, Math.ceil(longest * letter) + beside));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
