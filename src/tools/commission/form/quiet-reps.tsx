import { Checkbox } from '@fluentui/react-components';
import { commissionTexts } from '../../../language/tools/commission';
import { Card } from '../../../pane/components/card';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption, SectionHeading } from '../../../pane/components/words';
import type { MonthNumber } from '../../../planning/calendar';
import { monthText } from './moment';

interface Props {
  readonly reps: readonly { readonly name: string; readonly last: MonthNumber }[];
  /** those of them who are paid all the same */
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

/** Who has sold nothing for long, each to be ticked before anything is paid. */
export function QuietReps({ reps, ticked, onChange }: Props) {
  const { language } = usePaneSettings();
  const words = commissionTexts(language).quiet;
  return (
    <>
      <SectionHeading figure={reps.length}>{words.title}</SectionHeading>
      <Card>
        <Caption>{words.note}</Caption>
        {reps.map(({ name, last }) => (
          <Checkbox
            key={name}
            label={words.rep(name, monthText(last, language))}
            checked={ticked.includes(name)}
            onChange={(_event, { checked }) =>
              onChange(checked === true ? [...ticked, name] : ticked.filter((each) => each !== name))
            }
          />
        ))}
      </Card>
    </>
  );
}
