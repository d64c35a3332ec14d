import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Action, TextAction } from '../../pane/components/action';
import { Footer } from '../../pane/components/footer';
import { Message } from '../../pane/components/message';
import { PageHeader } from '../../pane/components/page-header';
import { ProblemMessage } from '../../pane/components/problem-message';
import { usePaneSettings } from '../../pane/components/pane-settings';
import { View } from '../../pane/components/view';
import { SectionHeading } from '../../pane/components/words';
import { Writing } from '../../pane/components/writing';
import { WorkbookProblem, type WorkbookPort, type WriteOptions } from '../../workbook/port';
import { freeSheetName } from '../funnel/free-name';

const useStyles = makeStyles({
  next: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  link: { padding: 0, fontSize: '14px' },
});

interface Delivery {
  /** title of the tool, over every view */
  readonly title: string;
  readonly workbook: WorkbookPort;
  /** a sheet that is there is changed, not a new one written */
  readonly editing: boolean;
  /** the cell to go to, and what to do there */
  readonly cell: string;
  readonly follow: string;
  /** the way to one more sheet of this kind */
  readonly another: string;
  write(sheet: string, options: WriteOptions): Promise<void>;
  readonly onHome: () => void;
  readonly onAnother: () => void;
}

type Phase =
  | { readonly at: 'form' }
  | {
      readonly at: 'writing';
      readonly step?: number;
      readonly steps?: number;
      readonly what?: 'sheet' | 'formulas' | 'look';
    }
  | { readonly at: 'done'; readonly sheet: string }
  | { readonly at: 'failed'; readonly error: unknown; readonly sheet: string };

/**
 * Writing a sheet and what becomes of it: progress with Cancel, what was made, what went wrong with a way round.
 * `view` takes the place of the form from `start` until the user goes back to it.
 */
export function useDelivery(delivery: Delivery): { readonly view?: ReactNode; start(sheet: string): void } {
  const [phase, setPhase] = useState<Phase>({ at: 'form' });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  async function run(sheet: string) {
    abort.current = new AbortController();
    setPhase({ at: 'writing' });
    try {
      await delivery.write(sheet, {
        signal: abort.current.signal,
        progress: (step, steps, what) => setPhase({ at: 'writing', step, steps, what }),
      });
      setPhase({ at: 'done', sheet });
    } catch (error) {
      const cancelled = error instanceof WorkbookProblem && error.code === 'cancelled';
      setPhase(cancelled ? { at: 'form' } : { at: 'failed', error, sheet });
    }
  }
  const start = (sheet: string) => void run(sheet);
  switch (phase.at) {
    case 'form':
      return { start };
    case 'writing':
      return {
        start,
        view: <InProgress {...delivery} phase={phase} onStop={() => abort.current?.abort()} />,
      };
    case 'done':
      return { start, view: <Done {...delivery} sheet={phase.sheet} /> };
    case 'failed':
      return {
        start,
        view: (
          <Failed
            {...delivery}
            error={phase.error}
            sheet={phase.sheet}
            onBack={() => setPhase({ at: 'form' })}
            onTry={start}
          />
        ),
      };
  }
}

function InProgress({
  title,
  editing,
  onHome,
  phase,
  onStop,
}: Delivery & { phase: Extract<Phase, { at: 'writing' }>; onStop: () => void }) {
  const { state } = usePaneSettings().texts.funnel;
  return (
    <View
      header={<PageHeader title={title} onBack={onHome} takesFocus={false} />}
      footer={
        <Footer>
          <Action onClick={onStop} disabled={editing}>
            {state.stop}
          </Action>
          <Action appearance="primary" fill disabled>
            {state.inserting}
          </Action>
        </Footer>
      }
    >
      <Writing
        title={editing ? state.saving : state.writing}
        step={phase.step}
        steps={phase.steps}
        what={phase.what}
        leaves={editing ? undefined : state.leaves}
      />
    </View>
  );
}

function Done({
  title,
  editing,
  workbook,
  cell,
  follow,
  another,
  sheet,
  onHome,
  onAnother,
}: Delivery & { sheet: string }) {
  const styles = useStyles();
  const { texts } = usePaneSettings();
  const { state } = texts.funnel;
  const go = useRef<HTMLButtonElement>(null);
  const [error, setError] = useState<unknown>();
  useEffect(() => go.current?.focus(), []);
  return (
    <View
      header={<PageHeader title={title} onBack={onHome} takesFocus={false} />}
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
      <Message tone="good" title={editing ? state.saved(sheet) : state.ready(sheet)}>
        {follow}
      </Message>
      {error !== undefined && <ProblemMessage error={error} />}
      <div className={styles.next}>
        <SectionHeading>{state.whatNext}</SectionHeading>
        <TextAction className={styles.link} onClick={onAnother}>
          {another}
        </TextAction>
      </div>
    </View>
  );
}

function Failed({
  title,
  workbook,
  error,
  sheet,
  onHome,
  onBack,
  onTry,
}: Delivery & { error: unknown; sheet: string; onBack: () => void; onTry: (sheet: string) => void }) {
  const { texts } = usePaneSettings();
  const [taken, setTaken] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    workbook.sheetNames().then(
      (names) => wanted && setTaken(names),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [workbook]);
  const exists = error instanceof WorkbookProblem && error.code === 'sheetExists';
  const free = freeSheetName(sheet, [...taken, sheet]);
  return (
    <View
      header={<PageHeader title={title} onBack={onHome} takesFocus={false} />}
      footer={
        <Footer>
          <Action onClick={onBack}>{texts.common.back}</Action>
          <Action appearance="primary" fill onClick={() => onTry(sheet)}>
            {texts.common.tryAgain}
          </Action>
        </Footer>
      }
    >
      <ProblemMessage
        error={error}
        actions={
          exists && (
            <Action size="small" onClick={() => onTry(free)}>
              {texts.funnel.state.suggestName(free)}
            </Action>
          )
        }
      />
    </View>
  );
}
