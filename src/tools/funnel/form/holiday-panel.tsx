import { Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { funnelTexts } from '../../../language/tools/funnel';
import { kitTexts } from '../../../language/tools/kit';
import { dayMonthYear } from '../../../language/dates';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption } from '../../../pane/components/words';
import { dayParts } from '../../../planning/calendar';
import { holidayCountries } from '../../../planning/workdays/holidays';
import { dayNumber, isWeekend } from '../../../planning/workdays/workdays';
import { holidays } from '../free-days';
import { daysOf } from '../period';
import { ChoiceList } from '../../../pane/components/choice-list';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px' },
  days: { display: 'flex', flexDirection: 'column', margin: '0 0 0 -8px', padding: 0, listStyleType: 'none' },
  // in a narrow pane the button goes below: a date needs its width
  add: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'end',
    '& > .fui-Field': { flex: '1 1 128px' },
  },
  date: { minWidth: 0, width: '100%' },
});

/** Which free days of the period fall on working days: the country's, and the team's own. */
export function HolidayPanel({ state, dispatch }: Pick<StepProps, 'state' | 'dispatch'>) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  const words = funnelTexts(language).team;
  const [date, setDate] = useState('');
  const { first, last } = daysOf(state.period);
  const found = holidays(state);
  const day = serialOfInput(date);
  const fits = day !== undefined && day >= first && day <= last && !isWeekend(day);

  return (
    <Card className={styles.panel}>
      <ChoiceList
        label={words.holidaysOf}
        choices={[...holidayCountries, 'none' as const].map((country) => ({
          value: country,
          label: words.countries[country],
        }))}
        value={state.country}
        onChange={(country) => dispatch({ type: 'set', values: { country, workdays: 'computed' } })}
      />
      {state.country === 'RU' && <Caption>{words.transferred}</Caption>}
      {found.length === 0 ? (
        <Caption>{words.noHolidays}</Caption>
      ) : (
        <ul className={styles.days}>
          {found.map((holiday) => {
            const { year, month, day: date } = dayParts(holiday.day);
            return (
              <li key={holiday.day}>
                <Checkbox
                  checked={!holiday.worked}
                  label={`${dayMonthYear(year, month, date, language)}: ${kitTexts(language).holidays[holiday.key]}`}
                  onChange={() => toggle(holiday.day)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles.add}>
        <Field label={words.day}>
          <Input
            type="date"
            className={styles.date}
            input={{ className: styles.date, min: inputOf(first), max: inputOf(last) }}
            value={date}
            onChange={(_event, { value }) => setDate(value)}
          />
        </Field>
        <Action
          disabled={!fits || found.some((holiday) => holiday.day === day)}
          onClick={() => {
            if (day !== undefined) toggle(day);
            setDate('');
          }}
        >
          {words.addHoliday}
        </Action>
      </div>
    </Card>
  );

  /** The count follows the calendar again: a typed number would hide the change. */
  function toggle(changed: number) {
    dispatch({ type: 'toggleHoliday', day: changed });
    dispatch({ type: 'set', values: { workdays: 'computed' } });
  }
}

/** A date field speaks ISO: 2026-09-07. */
function serialOfInput(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function inputOf(serial: number): string {
  const { year, month, day } = dayParts(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
