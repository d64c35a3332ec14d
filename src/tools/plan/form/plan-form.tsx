import { planTexts } from '../../../language/tools/plan';
import { Caption } from '../../../pane/components/words';
import { PageHeader } from '../../../pane/components/page-header';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import type { ToolProps } from '../../tool';
import { useBeginning } from './use-beginning';
import { Wizard } from './wizard';

/** The wizard for a plan per rep: afresh, or on the sheet it wrote before. */
export default function PlanForm(props: ToolProps) {
  const { texts, language } = usePaneSettings();
  const { begun, error } = useBeginning(props);
  if (begun) return <Wizard {...props} begun={begun} />;
  return (
    <View header={<PageHeader title={planTexts(language).title} onBack={props.onHome} />}>
      {error === undefined ? <Caption>{texts.common.reading}</Caption> : <ProblemMessage error={error} />}
    </View>
  );
}
