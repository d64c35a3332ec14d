import { makeStyles } from '@fluentui/react-components';
import { planTexts } from '../../../language/tools/plan';
import { formatMoneyShort, formatNumber } from '../../../language/format';
import { ChoiceList } from '../../../pane/components/choice-list';
import { ChoiceRow } from '../../../pane/components/choice-row';
import { MoneyField, PercentField } from '../../../pane/components/number-field';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption, Lead } from '../../../pane/components/words';
import { growthKinds, roundings } from '../state';
import { CorrectionList } from './correction-list';
import { growthBounds } from './growth-bounds';
import { GrowthByMonth, GrowthByRep } from './growth-lists';
import { LeavingList } from './leaving-list';
import { NewRepList } from './new-rep-list';
import { optional, shown } from './optional';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', alignItems: 'start' },
});

/** How much more than last year? */
export function GrowthStep(props: StepProps) {
  const { state, dispatch, outcome, field, fault } = props;
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = planTexts(language).growth;
  const kinds = growthKinds.map((value) => ({ value, label: words.kinds[value] }));
  const set = (values: Partial<Pick<typeof state, 'growth' | 'roundTo' | 'target' | 'growthKind'>>) =>
    dispatch({ type: 'set', values });
  return (
    <>
      <Lead takesFocus step="growth">
        {words.heading}
      </Lead>
      <div className={styles.part}>
        <ChoiceRow
          label={words.kind}
          choices={kinds}
          value={state.growthKind}
          onChange={(growthKind) => set({ growthKind })}
        />
        <PercentField
          label={words.all}
          value={shown(state.growth)}
          {...growthBounds}
          onChange={(value, blank) => set({ growth: optional(value, blank) })}
          error={fault('growth')}
          inputRef={field('growth')}
        />
        {state.growthKind === 'rep' && <GrowthByRep {...props} />}
        {state.growthKind === 'month' && <GrowthByMonth {...props} />}
        <Others {...props} />
      </div>
      <div className={styles.row}>
        <ChoiceList
          label={words.roundTo}
          choices={roundingChoices()}
          value={String(state.roundTo)}
          onChange={(unit) => set({ roundTo: Number(unit) })}
        />
        <MoneyField
          label={words.target}
          value={shown(state.target)}
          least={0}
          onChange={(value, blank) => set({ target: optional(value, blank) || undefined })}
          error={fault('target')}
          inputRef={field('target')}
        />
      </div>
      {outcome && state.target === undefined && (
        <Caption>{words.targetHint(formatMoneyShort(outcome.total, regional, language))}</Caption>
      )}
      <CorrectionList {...props} />
      <NewRepList {...props} />
      <LeavingList {...props} />
    </>
  );

  /** what a sheet says beside the usual units stays a choice */
  function roundingChoices() {
    const units = new Set<number>([...roundings, state.roundTo]);
    return [...units]
      .sort((a, b) => a - b)
      .map((unit) => ({
        value: String(unit),
        label: unit === 0 ? words.notRounded : formatNumber(unit, regional, { most: 2 }),
      }));
  }
}

/** Growth that is set on the lists that are not on show. */
function Others({ state }: StepProps) {
  const { regional, language } = usePaneSettings();
  const words = planTexts(language).growth;
  const set = (values: readonly (number | undefined)[]) =>
    values.filter((value) => value !== undefined).length;
  const reps = state.growthKind === 'rep' ? 0 : set(Object.values(state.growthOfRep));
  const months = state.growthKind === 'month' ? 0 : set(state.growthOfMonth);
  return (
    <>
      {reps > 0 && <Caption>{words.alsoByRep(formatNumber(reps, regional), reps)}</Caption>}
      {months > 0 && <Caption>{words.alsoByMonth(formatNumber(months, regional), months)}</Caption>}
    </>
  );
}
