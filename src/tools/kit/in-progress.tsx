import type { ReactNode } from 'react';
import { kitTexts } from '../../language/tools/kit';
import { Action } from '../../pane/components/action';
import { Footer } from '../../pane/components/footer';
import { usePaneSettings } from '../../pane/components/pane-settings';
import { View } from '../../pane/components/view';
import { Writing } from '../../pane/components/writing';
import type { ProgressPart } from '../../workbook/port';

/** How far a writing is; nothing is known before its first step. */
export interface WritingPhase {
  readonly step?: number;
  readonly steps?: number;
  readonly what?: ProgressPart;
}

interface Props {
  readonly header: ReactNode;
  /** what is written, where it is no sheet */
  readonly title?: string;
  /** a sheet that is there is changed, not a new one written */
  readonly editing: boolean;
  readonly phase: WritingPhase;
  /** undefined where it cannot be stopped */
  readonly onStop: (() => void) | undefined;
}

/** The view while something is written: a bar, the step in words, Cancel. */
export function InProgress({ header, title, editing, phase, onStop }: Props) {
  const { delivery } = kitTexts(usePaneSettings().language);
  const usual = editing ? delivery.saving : delivery.writing;
  return (
    <View
      header={header}
      footer={
        <Footer>
          <Action onClick={onStop} disabled={!onStop}>
            {delivery.stop}
          </Action>
          <Action appearance="primary" fill disabled>
            {editing ? delivery.changing : delivery.inserting}
          </Action>
        </Footer>
      }
    >
      <Writing
        title={title ?? usual}
        step={phase.step}
        steps={phase.steps}
        what={phase.what}
        leaves={onStop && delivery.leaves}
      />
    </View>
  );
}
