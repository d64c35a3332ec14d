import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { funnelCheckTexts } from '../../../language/tools/funnel-check';
import { Action, TextAction } from '../../../pane/components/action';
import { Footer } from '../../../pane/components/footer';
import { Message } from '../../../pane/components/message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { View } from '../../../pane/components/view';
import type { WorkbookPort } from '../../../workbook/port';
import type { Who } from '../deals';
import { landmarks } from '../layout';
import type { Reference } from '../reference';

const useStyles = makeStyles({ link: { padding: 0, fontSize: '14px', alignSelf: 'flex-start' } });

interface Props {
  readonly header: ReactNode;
  readonly sheet: string;
  /** the reference that it stands beside; undefined: it has a sheet of its own */
  readonly beside: Reference | undefined;
  /** what the cell to change holds; undefined: there is none to choose */
  readonly who: Who | undefined;
  readonly workbook: WorkbookPort;
  readonly onHome: () => void;
  readonly onAnother: () => void;
  /** what the deals say */
  readonly children: ReactNode;
}

/** Where the check stands, the cell to change, and what it says. */
export function CheckDone({ header, sheet, beside, who, workbook, onHome, onAnother, children }: Props) {
  const styles = useStyles();
  const { texts, language } = usePaneSettings();
  const words = funnelCheckTexts(language);
  const go = useRef<HTMLButtonElement>(null);
  const [error, setError] = useState<unknown>();
  useEffect(() => go.current?.focus(), []);
  const { cell, label, corner } = landmarks(beside);
  /** by way of its far corner, so that the whole check comes into sight, and of the label, so that it stays there */
  async function goThere() {
    await workbook.goTo(sheet, corner);
    await workbook.goTo(sheet, label);
    await workbook.goTo(sheet, cell);
  }
  return (
    <View
      header={header}
      underBar
      footer={
        <Footer>
          <Action onClick={onHome}>{texts.common.home}</Action>
          <Action appearance="primary" fill ref={go} onClick={() => goThere().catch(setError)}>
            {texts.common.goToSheet}
          </Action>
        </Footer>
      }
    >
      <Message tone="good" title={words.stands(sheet)}>
        {who ? words.follow(cell, who !== 'reps') : words.followAll}
      </Message>
      {error !== undefined && <ProblemMessage error={error} />}
      {children}
      <TextAction className={styles.link} onClick={onAnother}>
        {words.another}
      </TextAction>
    </View>
  );
}
