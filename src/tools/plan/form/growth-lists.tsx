import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { planTexts } from '../../../language/tools/plan';
import { formatMoneyShort, formatNumber, formatPercent } from '../../../language/format';
import { monthName } from '../../../language/dates';
import { Card } from '../../../pane/components/card';
import { TextAction } from '../../../pane/components/action';
import { PercentField } from '../../../pane/components/number-field';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption } from '../../../pane/components/words';
import { shownName } from '../content';
import { known } from '../outcome';
import { growthBounds } from './growth-bounds';
import { optional, shown } from './optional';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 96px',
    gap: '8px',
    alignItems: 'center',
    padding: '5px 12px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  money: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  months: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px 12px' },
  more: { padding: 0, alignSelf: 'flex-start' },
});

/** Fields on show before the rest is asked for: two hundred at once are slow to draw and slower to read. */
const repsShown = 30;

/** One growth per rep, beside what he sold last year. */
export function GrowthByRep({ state, dispatch, outcome, field, fault }: StepProps) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = planTexts(language).growth;
  const [all, setAll] = useState(false);
  const reps = outcome?.reps ?? [];
  const wrong = reps.findIndex(({ key }) => fault(`rep:${key}`) !== undefined);
  const shownReps = all || wrong >= repsShown ? reps : reps.slice(0, repsShown);
  return (
    <>
      <Card padded={false}>
        <ul className={styles.list} aria-label={words.kinds.rep}>
          {shownReps.map(({ key, name, lastYear }) => (
            <li key={key} className={styles.row}>
              <span className={styles.name} title={name}>
                {shownName(name, key, language)}
              </span>
              <span className={styles.money}>{formatMoneyShort(lastYear, regional, language)}</span>
              <PercentField
                ariaLabel={words.ofRep(shownName(name, key, language))}
                value={shown(state.growthOfRep[key])}
                {...growthBounds}
                onChange={(value, blank) =>
                  dispatch({ type: 'growthOfRep', rep: key, growth: optional(value, blank) })
                }
                error={fault(`rep:${key}`)}
                inputRef={field(`rep:${key}`)}
              />
            </li>
          ))}
        </ul>
      </Card>
      {shownReps.length < reps.length && (
        <TextAction className={styles.more} onClick={() => setAll(true)}>
          {words.more(formatNumber(reps.length - shownReps.length, regional))}
        </TextAction>
      )}
      <Caption>{`${words.others} (${formatPercent(known(state.growth) ?? 0, regional, language)})`}</Caption>
    </>
  );
}

/** One growth per month of the year. */
export function GrowthByMonth({ state, dispatch, field, fault }: StepProps) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = planTexts(language).growth;
  return (
    <>
      <div className={styles.months}>
        {state.growthOfMonth.map((_, place) => {
          // in the order of the plan
          const month = (state.start + place) % 12;
          return (
            <PercentField
              key={month}
              label={monthName(month + 1, language)}
              value={shown(state.growthOfMonth[month])}
              {...growthBounds}
              onChange={(value, blank) =>
                dispatch({ type: 'growthOfMonth', month, growth: optional(value, blank) })
              }
              error={fault(`month:${month}`)}
              inputRef={field(`month:${month}`)}
            />
          );
        })}
      </div>
      <Caption>{`${words.others} (${formatPercent(known(state.growth) ?? 0, regional, language)})`}</Caption>
    </>
  );
}
