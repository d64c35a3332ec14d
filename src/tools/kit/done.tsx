import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { kitTexts } from '../../language/tools/kit';
import { Action, TextAction } from '../../pane/components/action';
import { Footer } from '../../pane/components/footer';
import { Message } from '../../pane/components/message';
import { ProblemMessage } from '../../pane/components/problem-message';
import { usePaneSettings } from '../../pane/components/pane-settings';
import { View } from '../../pane/components/view';
import { SectionHeading } from '../../pane/components/words';
import type { WorkbookPort } from '../../workbook/port';

const useStyles = makeStyles({
  next: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  link: { padding: 0, fontSize: '14px' },
});

/** A way on from a sheet that was just written. */
export interface MoreWay {
  readonly label: string;
  readonly onGo: (sheet: string) => void;
}

interface Props {
  readonly header: ReactNode;
  readonly sheet: string;
  readonly edited: boolean;
  readonly workbook: WorkbookPort;
  /** the cell that is changed first */
  readonly cell: string;
  /** what follows from changing it, or how that is said of the sheet */
  readonly follow: string | ((sheet: string) => string);
  /** "Another funnel: product, region" */
  readonly another: string;
  readonly onHome: () => void;
  readonly onAnother: () => void;
  /** one more way on, before the other */
  readonly more?: MoreWay;
}

/** What was made, the cell to change, and where to go from here. */
export function Done({
  header,
  sheet,
  edited,
  workbook,
  cell,
  follow,
  another,
  onHome,
  onAnother,
  more,
}: Props) {
  const styles = useStyles();
  const { texts, language } = usePaneSettings();
  const { delivery: words } = kitTexts(language);
  const go = useRef<HTMLButtonElement>(null);
  const [error, setError] = useState<unknown>();
  useEffect(() => go.current?.focus(), []);
  return (
    <View
      header={header}
      footer={
        <Footer>
          <Action onClick={onHome}>{texts.common.home}</Action>
          <Action
            appearance="primary"
            fill
            ref={go}
            onClick={() => workbook.goTo(sheet, cell).catch(setError)}
          >
            {texts.common.goToSheet}
          </Action>
        </Footer>
      }
    >
      <Message tone="good" title={edited ? words.saved(sheet) : words.ready(sheet)}>
        {typeof follow === 'string' ? follow : follow(sheet)}
      </Message>
      {error !== undefined && <ProblemMessage error={error} />}
      <div className={styles.next}>
        <SectionHeading>{words.whatNext}</SectionHeading>
        {more && (
          <TextAction className={styles.link} onClick={() => more.onGo(sheet)}>
            {more.label}
          </TextAction>
        )}
        <TextAction className={styles.link} onClick={onAnother}>
          {another}
        </TextAction>
      </div>
    </View>
  );
}
