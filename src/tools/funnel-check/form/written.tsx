import { useState } from 'react';
import { funnelCheckTexts } from '../../../language/tools/funnel-check';
import { TextAction } from '../../../pane/components/action';
import { Message } from '../../../pane/components/message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { ProblemMessage } from '../../../pane/components/problem-message';
import type { PlanSheet, WorkbookPort } from '../../../workbook/port';
import { checkNames } from '../names';

/** A check that stands in the workbook already: its sentence of the moment, and the way there. */
export function Written({ plan, workbook }: { readonly plan: PlanSheet; readonly workbook: WorkbookPort }) {
  const { texts, language } = usePaneSettings();
  const [error, setError] = useState<unknown>();
  const name = Object.values(checkNames).find(({ sentence }) => sentence in plan.values)?.sentence ?? '';
  const go = () => workbook.goTo(plan.sheet, plan.addresses?.[name]).catch(setError);
  return (
    <>
      <Message
        tone="hint"
        title={funnelCheckTexts(language).stands(plan.sheet)}
        actions={<TextAction onClick={() => void go()}>{texts.common.goToSheet}</TextAction>}
      >
        {String(plan.values[name] ?? '')}
      </Message>
      {error !== undefined && <ProblemMessage error={error} />}
    </>
  );
}
