import { Field, Input, makeStyles } from '@fluentui/react-components';
import { planTexts } from '../../../language/tools/plan';
import { formatNumber, percentOf, percentSign } from '../../../language/format';
import { ChoiceList } from '../../../pane/components/choice-list';
import { PercentField } from '../../../pane/components/number-field';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { EntryList } from './entry-list';
import { optional, shown } from './optional';
import { monthChoices } from './rep-choices';
import type { StepProps } from './step-props';

const useStyles = makeStyles({ wide: { gridColumnEnd: 'span 2' }, input: { minWidth: 0, width: '100%' } });

/** Reps without a past: a share of what the team plans, with a ramp. */
export function NewRepList({ state, dispatch, field, fault }: StepProps) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = planTexts(language).growth;
  const months = monthChoices(state.start, language);
  const ramp =
    state.ramp.map((share) => formatNumber(percentOf(share), regional, { most: 1 })).join(', ') +
    percentSign(language);
  return (
    <EntryList
      title={words.newReps}
      add={words.addNew}
      remove={words.remove}
      note={words.ramp(ramp)}
      onAdd={() => dispatch({ type: 'addNewRep' })}
      onRemove={(id) => dispatch({ type: 'remove', id })}
      entries={state.newReps.map(({ id, name, share, from }) => ({
        id,
        name,
        fields: (
          <>
            <Field
              className={styles.wide}
              label={words.name}
              validationMessage={fault(`name:${id}`)}
              validationState={fault(`name:${id}`) ? 'error' : 'none'}
            >
              <Input
                className={styles.input}
                input={{ className: styles.input, ref: field(`name:${id}`) }}
                value={name}
                maxLength={60}
                onChange={(_event, data) =>
                  dispatch({ type: 'changeNewRep', id, values: { name: data.value } })
                }
              />
            </Field>
            <PercentField
              label={words.share}
              value={shown(share)}
              least={0}
              most={1}
              onChange={(value, blank) =>
                dispatch({ type: 'changeNewRep', id, values: { share: optional(value, blank) } })
              }
              error={fault(`share:${id}`)}
              inputRef={field(`share:${id}`)}
            />
            <ChoiceList
              label={words.from}
              choices={
                months.some(({ value }) => value === String(from))
                  ? months
                  : [{ value: String(from), label: '…' }, ...months]
              }
              value={String(from)}
              onChange={(next) => dispatch({ type: 'changeNewRep', id, values: { from: Number(next) } })}
            />
          </>
        ),
      }))}
    />
  );
}
