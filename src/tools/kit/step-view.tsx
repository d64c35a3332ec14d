import type { ReactNode } from 'react';
import { Action } from '../../pane/components/action';
import { Footer, type Answer } from '../../pane/components/footer';
import { usePaneSettings } from '../../pane/components/pane-settings';
import { View } from '../../pane/components/view';

interface Props {
  readonly header: ReactNode;
  readonly spacing?: 'tight';
  /** what the answers come to so far */
  readonly answer: Answer;
  /** place of the step, from 0: the first has Cancel in place of Back */
  readonly place: number;
  /** the next step, as its button names it */
  readonly next: string;
  readonly go: (place: number) => void;
  readonly onHome: () => void;
  readonly children: ReactNode;
}

/** A step of a wizard that asks: its fields over the answer so far and the way back and on. */
export function StepView({ header, spacing, answer, place, next, go, onHome, children }: Props) {
  const { common } = usePaneSettings().texts;
  return (
    <View
      header={header}
      spacing={spacing}
      onEnter={() => go(place + 1)}
      footer={
        <Footer answer={answer} apart>
          {place === 0 ? (
            <Action appearance="subtle" onClick={onHome}>
              {common.cancel}
            </Action>
          ) : (
            <Action onClick={() => go(place - 1)}>{common.back}</Action>
          )}
          <Action appearance="primary" onClick={() => go(place + 1)}>
            {common.next(next)}
          </Action>
        </Footer>
      }
    >
      {children}
    </View>
  );
}
