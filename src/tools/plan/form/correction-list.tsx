import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { planTexts } from '../../../language/tools/plan';
import { ChoiceList } from '../../../pane/components/choice-list';
import { MoneyField } from '../../../pane/components/number-field';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption } from '../../../pane/components/words';
import { EntryList } from './entry-list';
import { optional, shown } from './optional';
import { monthChoices, repChoices, repOf, repValue } from './rep-choices';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  why: { minWidth: 0, width: '100%' },
  keeps: { alignSelf: 'center', color: tokens.colorNeutralForeground3 },
});

/** Months that are set by hand, and reps whose calculated plan stays: neither is scaled to the target. */
export function CorrectionList({ state, dispatch, outcome, field, fault }: StepProps) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  const words = planTexts(language).growth;
  const reps = repChoices(outcome, language);
  const months = [...monthChoices(state.start, language), { value: 'all', label: words.allMonths }];
  return (
    <EntryList
      title={words.byHand}
      add={words.addByHand}
      remove={words.remove}
      disabled={reps.length === 0}
      onAdd={() => dispatch({ type: 'addCorrection', rep: outcome?.reps[0]?.key ?? '', month: state.start })}
      onRemove={(id) => dispatch({ type: 'remove', id })}
      entries={state.corrections.map(({ id, rep, name, month, value, why }) => {
        const who = reps.find((choice) => repOf(choice.value) === rep)?.label ?? name ?? '';
        const change = (values: Parameters<typeof changeOf>[1]) => dispatch(changeOf(id, values));
        // a rep of the sheet who has left the data stays a choice
        const choices = reps.some((choice) => repOf(choice.value) === rep)
          ? reps
          : [...reps, { value: repValue(rep), label: who }];
        return {
          id,
          name: who,
          fields: (
            <>
              <ChoiceList
                ariaLabel={words.rep}
                choices={choices}
                value={repValue(rep)}
                onChange={(next) => change({ rep: repOf(next), name: undefined })}
              />
              <ChoiceList
                ariaLabel={words.monthOf}
                choices={months}
                value={String(month)}
                onChange={(next) => change({ month: next === 'all' ? 'all' : Number(next) })}
              />
              {month === 'all' ? (
                <Caption className={styles.keeps}>{fault(`value:${id}`) ?? words.keeps}</Caption>
              ) : (
                <MoneyField
                  ariaLabel={words.value(who)}
                  value={shown(value)}
                  least={0}
                  onChange={(amount, blank) => change({ value: optional(amount, blank) })}
                  error={fault(`value:${id}`)}
                  inputRef={field(`value:${id}`)}
                />
              )}
              {month !== 'all' && (
                <Input
                  className={styles.why}
                  input={{ className: styles.why, 'aria-label': words.why }}
                  placeholder={words.why}
                  value={why}
                  maxLength={100}
                  onChange={(_event, data) => change({ why: data.value })}
                />
              )}
            </>
          ),
        };
      })}
    />
  );
}

type Values = Extract<Parameters<StepProps['dispatch']>[0], { type: 'changeCorrection' }>['values'];

function changeOf(id: number, values: Values) {
  return { type: 'changeCorrection', id, values } as const;
}
