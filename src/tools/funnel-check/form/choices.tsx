import { makeStyles } from '@fluentui/react-components';
import { funnelCheckTexts } from '../../../language/tools/funnel-check';
import { formatNumber } from '../../../language/format';
import { ChoiceList } from '../../../pane/components/choice-list';
import { ChoiceRow } from '../../../pane/components/choice-row';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { periodName } from '../../funnel/period';
import { mostStatuses } from '../deals';
import type { Reference } from '../reference';
import { sayShare } from './say-share';
import type { Check } from './use-check';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', gap: '12px' } });

interface Props {
  readonly check: Check;
  readonly reference: Reference;
  readonly hasRoom: boolean;
}

const all = '';

/** Whose deals, of which days, what their words mean, and where the check goes. */
export function Choices({ check, reference, hasRoom }: Props) {
  const styles = useStyles();
  const { regional, language } = usePaneSettings();
  const words = funnelCheckTexts(language);
  const { choices, choose, reps, share, statuses, lostFrom, canBePeriod } = check;
  const { stages, period } = reference;
  const asked = statuses.length > mostStatuses ? [] : statuses;
  const last = stages.length - 1;
  const meanings = stages.map((stage, place) => ({
    value: String(place),
    label: place === last ? words.wonIs(stage) : words.lostIn(stage),
  }));
  return (
    <div className={styles.part}>
      {reps.length > 0 && (
        <ChoiceList
          label={words.rep}
          choices={[{ value: all, label: words.allReps }, ...reps.map((rep) => ({ value: rep, label: rep }))]}
          value={choices.rep}
          hint={share && sayShare(share, words, regional, language)}
          onChange={(rep) => choose({ rep })}
        />
      )}
      {canBePeriod && period && (
        <ChoiceRow
          label={words.created}
          choices={[
            { value: 'whenever', label: words.whenever },
            { value: 'period', label: words.inPeriod(periodName(period, language)) },
          ]}
          value={choices.inPeriod ? 'period' : 'whenever'}
          onChange={(value) => choose({ inPeriod: value === 'period' })}
        />
      )}
      {asked.map(({ status, deals }) => (
        <ChoiceList
          key={status}
          label={words.notStage(status, formatNumber(deals, regional), deals)}
          placeholder={words.chooseMeaning}
          choices={meanings}
          value={lostFrom[status] === undefined ? undefined : String(lostFrom[status])}
          onChange={(place) => choose({ meanings: { ...choices.meanings, [status]: Number(place) } })}
        />
      ))}
      {hasRoom && (
        <ChoiceRow
          label={words.where}
          choices={[
            { value: 'beside', label: words.places.beside },
            { value: 'sheet', label: words.places.own },
          ]}
          value={choices.beside ? 'beside' : 'sheet'}
          onChange={(value) => choose({ beside: value === 'beside' })}
        />
      )}
    </div>
  );
}
