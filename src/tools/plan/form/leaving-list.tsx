import { makeStyles } from '@fluentui/react-components';
import { planTexts } from '../../../language/tools/plan';
import { ChoiceList } from '../../../pane/components/choice-list';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { EntryList } from './entry-list';
import { monthChoices, repChoices, repOf, repValue } from './rep-choices';
import type { StepProps } from './step-props';

const useStyles = makeStyles({ wide: { gridColumnEnd: 'span 2' } });

/** Reps who leave, and who takes their plan over. */
export function LeavingList({ state, dispatch, outcome, field, fault }: StepProps) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  const words = planTexts(language).growth;
  const reps = repChoices(outcome, language);
  const months = monthChoices(state.start, language);
  const [first, second] = outcome?.reps ?? [];
  return (
    <EntryList
      title={words.leaving}
      add={words.addLeaving}
      remove={words.remove}
      disabled={reps.length < 2}
      onAdd={() => dispatch({ type: 'addLeaving', rep: first?.key ?? '', to: second?.key ?? '' })}
      onRemove={(id) => dispatch({ type: 'remove', id })}
      entries={state.leaving.map(({ id, rep, to, from }) => ({
        id,
        name: reps.find((choice) => repOf(choice.value) === rep)?.label ?? '',
        fields: (
          <>
            <ChoiceList
              label={words.who}
              choices={reps}
              value={repValue(rep)}
              onChange={(next) => dispatch({ type: 'changeLeaving', id, values: { rep: repOf(next) } })}
            />
            <ChoiceList
              label={words.from}
              choices={
                months.some(({ value }) => value === String(from))
                  ? months
                  : [{ value: String(from), label: '…' }, ...months]
              }
              value={String(from)}
              onChange={(next) => dispatch({ type: 'changeLeaving', id, values: { from: Number(next) } })}
            />
            <ChoiceList
              className={styles.wide}
              label={words.to}
              choices={reps}
              value={repValue(to)}
              error={fault(`to:${id}`)}
              buttonRef={field(`to:${id}`)}
              onChange={(next) => dispatch({ type: 'changeLeaving', id, values: { to: repOf(next) } })}
            />
          </>
        ),
      }))}
    />
  );
}
