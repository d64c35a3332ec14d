import { makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { funnelTexts } from '../../../language/tools/funnel';
import { kitTexts } from '../../../language/tools/kit';
import { formatNumber } from '../../../language/format';
import { Action, TextAction } from '../../../pane/components/action';
import { Message } from '../../../pane/components/message';
import { NumberField } from '../../../pane/components/number-field';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption, Lead, SectionHeading } from '../../../pane/components/words';
import { freeDays } from '../free-days';
import { absentDays, outcome, workdaysOf } from '../outcome';
import { periodName } from '../period';
import { AbsenceList } from './absence-list';
import { FeedingPanel } from './feeding-panel';
import { HolidayPanel } from './holiday-panel';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  days: { display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', alignItems: 'start' },
  link: { padding: 0, height: '20px', alignSelf: 'flex-start' },
  links: { display: 'flex', gap: '16px' },
  absences: { display: 'flex', flexDirection: 'column', gap: '8px' },
  add: { alignSelf: 'flex-start', padding: '0 4px' },
});

/** Names of holidays in a sentence up to so many; beyond, their number. */
const namedHolidays = 2;

/** Who works, and how long? */
export function TeamStep(props: StepProps) {
  const { state, dispatch, field, fault } = props;
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = funnelTexts(language).team;
  const [holidaysOpen, setHolidaysOpen] = useState(false);
  const [added, setAdded] = useState<number>();
  const add = useRef<HTMLButtonElement>(null);
  const absent = absentDays(state);
  const fraction = Number.isInteger(absent) ? 0 : 1;
  return (
    <>
      <Lead takesFocus step="team">
        {words.heading}
      </Lead>
      <div className={styles.days}>
        <div className={styles.row}>
          <NumberField
            label={words.reps}
            value={state.reps}
            onChange={(reps) => dispatch({ type: 'set', values: { reps } })}
            whole
            least={1}
            error={fault('reps')}
            inputRef={field('reps')}
          />
          <NumberField
            label={words.workdays}
            value={workdaysOf(state)}
            onChange={(workdays) => dispatch({ type: 'set', values: { workdays } })}
            whole
            least={1}
            most={366}
            error={fault('workdays')}
            inputRef={field('workdays')}
          />
        </div>
        <Caption>{workdaySentence()}</Caption>
        <span className={styles.links}>
          <TextAction
            className={styles.link}
            aria-expanded={holidaysOpen}
            onClick={() => setHolidaysOpen(!holidaysOpen)}
          >
            {words.holidays}
          </TextAction>
          {state.workdays !== 'computed' && (
            <TextAction
              className={styles.link}
              onClick={() => dispatch({ type: 'set', values: { workdays: 'computed' } })}
            >
              {words.recount}
            </TextAction>
          )}
        </span>
      </div>
      {holidaysOpen && <HolidayPanel state={state} dispatch={dispatch} />}
      <div className={styles.absences}>
        <SectionHeading
          figure={funnelTexts(language).days(
            formatNumber(absent, regional, { most: fraction }),
            absent,
            fraction,
          )}
        >
          {words.absences}
        </SectionHeading>
        {state.absences.length > 0 && (
          <AbsenceList {...{ state, dispatch, field, fault, added }} onRemoved={() => add.current?.focus()} />
        )}
        <Action
          appearance="transparent"
          className={styles.add}
          icon={<AddRegular />}
          ref={add}
          onClick={() => {
            setAdded(state.nextId);
            dispatch({ type: 'addAbsence', name: '' });
          }}
        >
          {words.addAbsence}
        </Action>
      </div>
      <Insight state={state} />
      <FeedingPanel {...props} />
    </>
  );

  function workdaySentence(): string {
    const period = periodName(state.period, language);
    if (state.workdays !== 'computed') return words.typedDays(period);
    const free = freeDays(state);
    const names = [...new Set(free.map(({ key }) => kitTexts(language).holidays[key]))];
    return names.length <= namedHolidays
      ? words.without(period, names)
      : words.withoutMany(period, formatNumber(free.length, regional), free.length);
  }
}

/** What absences do to the norm: the same plan, fewer hands. */
function Insight({ state }: Pick<StepProps, 'state'>) {
  const { regional, language } = usePaneSettings();
  const result = outcome(state);
  if (!result || result.norm === undefined || result.normWithoutAbsences === undefined) return null;
  const figure = (value: number) => formatNumber(value, regional, { least: 1 });
  if (figure(result.norm) === figure(result.normWithoutAbsences)) return null;
  const { before, after } = funnelTexts(language).team.insight(figure(result.normWithoutAbsences));
  return (
    <Message tone="hint">
      {before}
      <b>{funnelTexts(language).count(figure(result.norm), result.norm, state.stages[0]?.name ?? '', 1)}</b>
      {after}
    </Message>
  );
}
