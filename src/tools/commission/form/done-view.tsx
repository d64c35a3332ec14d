import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Action, TextAction } from '../../../pane/components/action';
import { Footer } from '../../../pane/components/footer';
import { Message } from '../../../pane/components/message';
import { PageHeader } from '../../../pane/components/page-header';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import type { WorkbookPort } from '../../../workbook/port';

/** What was done, and the sheet to look at. */
export interface Told {
  readonly title: string;
  readonly body: string;
  readonly sheet: string;
  /** what else can be done with it */
  readonly next?: { readonly label: string; readonly onGo: () => void };
}

interface Props {
  readonly title: string;
  readonly workbook: WorkbookPort;
  readonly told: Told;
  readonly onBack: () => void;
  readonly onHome: () => void;
}

const useStyles = makeStyles({ link: { alignSelf: 'flex-start', padding: 0, fontSize: '14px' } });

export function DoneView({ title, workbook, told, onBack, onHome }: Props) {
  const styles = useStyles();
  const { texts } = usePaneSettings();
  const go = useRef<HTMLButtonElement>(null);
  const [error, setError] = useState<unknown>();
  useEffect(() => go.current?.focus(), []);
  return (
    <View
      header={<PageHeader title={title} onBack={onBack} takesFocus={false} />}
      footer={
        <Footer>
          <Action onClick={onHome}>{texts.common.home}</Action>
          <Action
            appearance="primary"
            fill
            ref={go}
            onClick={() => workbook.goTo(told.sheet).catch(setError)}
          >
            {texts.common.goToSheet}
          </Action>
        </Footer>
      }
    >
      <Message tone="good" title={told.title}>
        {told.body}
      </Message>
      {error !== undefined && <ProblemMessage error={error} />}
      {told.next && (
        <TextAction className={styles.link} onClick={told.next.onGo}>
          {told.next.label}
        </TextAction>
      )}
    </View>
  );
}
