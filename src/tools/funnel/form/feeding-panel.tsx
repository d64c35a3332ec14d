import { Checkbox, makeStyles } from '@fluentui/react-components';
import { monthYear } from '../../../language/dates';
import { formatNumber } from '../../../language/format';
import { funnelTexts } from '../../../language/tools/funnel';
import { Card } from '../../../pane/components/card';
import { Message } from '../../../pane/components/message';
import { NumberField } from '../../../pane/components/number-field';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption, SectionHeading } from '../../../pane/components/words';
import { dayParts, firstDayOf } from '../../../planning/calendar';
import {
  type Feeding,
  monthlyDeals,
  monthsMiss,
  monthsOf,
  mostDays,
  nothingTyped,
  stageDays,
} from '../feeding/feeding';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  option: { marginLeft: '-8px' },
  panel: { display: 'flex', flexDirection: 'column', gap: '8px' },
  rows: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: { display: 'grid', gridTemplateColumns: '1fr auto 88px', gap: '8px', alignItems: 'center' },
  name: { minWidth: 0, overflowWrap: 'break-word', hyphens: 'auto' },
});

/** The feeding schedule, where it is asked for: days in each stage, and deals by month. */
export function FeedingPanel({ state, dispatch, field, fault }: StepProps) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = funnelTexts(language).feeding;
  const { feeding } = state;
  const change = (next: Feeding | undefined) => dispatch({ type: 'set', values: { feeding: next } });
  const months = monthsOf(state);
  const deals = monthlyDeals(state);
  const days = stageDays(state);
  const miss = monthsMiss(state);
  const number = (value: number) => formatNumber(value, regional, { most: 1 });
  const cycle = state.snapshot?.cycle;

  return (
    <div className={styles.part}>
      <Checkbox
        className={styles.option}
        checked={feeding !== undefined}
        label={words.option}
        onChange={(_event, { checked }) => change(checked ? nothingTyped : undefined)}
      />
      {!feeding && <Caption>{words.purpose}</Caption>}
      {feeding && (
        <Card className={styles.panel}>
          <SectionHeading>{words.days}</SectionHeading>
          <Caption>
            {cycle
              ? words.counted(number(cycle.days), Math.round(cycle.days), number(cycle.deals), cycle.deals)
              : words.typical}
          </Caption>
          <ul className={styles.rows}>
            {state.stages.slice(0, -1).map(({ id, name }, index) => (
              <li key={id} className={styles.row}>
                <span className={styles.name}>{name}</span>
                <span />
                <NumberField
                  ariaLabel={words.daysOf(name)}
                  unit={funnelTexts(language).team.daysUnit}
                  value={days[index]}
                  least={0}
                  most={mostDays}
                  digits={{ most: 1 }}
                  error={fault(`days:${id}`)}
                  inputRef={field(`days:${id}`)}
                  onChange={(typed, blank) =>
                    change({ ...feeding, days: changed(feeding.days, id, typed, blank) })
                  }
                />
              </li>
            ))}
          </ul>
          {months.length > 1 && (
            <>
              <SectionHeading>{words.months}</SectionHeading>
              <Caption>{words.even}</Caption>
              <ul className={styles.rows}>
                {months.map((month, index) => {
                  const parts = dayParts(firstDayOf(month));
                  const name = monthYear(parts.year, parts.month, language);
                  const share = deals[index];
                  const isTyped = Object.hasOwn(feeding.deals, index);
                  return (
                    <li key={month} className={styles.row}>
                      <span className={styles.name}>{name}</span>
                      <Caption>{isTyped || share === undefined ? '' : number(share)}</Caption>
                      <NumberField
                        ariaLabel={words.dealsIn(name)}
                        value={feeding.deals[index]}
                        least={0}
                        digits={{ most: 1 }}
                        error={fault(`month:${index}`)}
                        inputRef={field(`month:${index}`)}
                        onChange={(typed, blank) =>
                          change({ ...feeding, deals: changed(feeding.deals, index, typed, blank) })
                        }
                      />
                    </li>
                  );
                })}
              </ul>
              {miss !== 0 && (
                <Message tone="warning">{words.misses(number(Math.abs(miss)), miss > 0)}</Message>
              )}
            </>
          )}
        </Card>
      )}
    </div>
  );
}

/** With what was typed; a field left blank goes back to what is usual. */
function changed(
  all: Readonly<Record<number, number | undefined>>,
  key: number,
  typed: number | undefined,
  blank: boolean,
): Readonly<Record<number, number | undefined>> {
  if (!blank) return { ...all, [key]: typed };
  return Object.fromEntries(
    Object.entries(all)
      .map(([each, value]) => [Number(each), value] as const)
      .filter(([each]) => each !== key),
  );
}
