import { funnelTexts } from '../../../language/tools/funnel';
import { Caption } from '../../../pane/components/words';
import { PageHeader } from '../../../pane/components/page-header';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import type { ToolProps } from '../../tool';
import { useBeginning } from './use-beginning';
import { Wizard } from './wizard';

/** The wizard for a reference funnel: afresh, or on the sheet it wrote before. */
export default function FunnelForm(props: ToolProps) {
  const { texts, language } = usePaneSettings();
  const beginning = useBeginning(props);
  if (beginning.state && beginning.tables) {
    return (
      <Wizard
        {...props}
        first={beginning.state}
        tables={beginning.tables}
        planTable={beginning.planTable}
        today={beginning.today}
      />
    );
  }
  return (
    <View header={<PageHeader title={funnelTexts(language).title} onBack={props.onHome} />}>
      {beginning.error === undefined ? (
        <Caption>{texts.common.reading}</Caption>
      ) : (
        <ProblemMessage error={beginning.error} />
      )}
    </View>
  );
}
