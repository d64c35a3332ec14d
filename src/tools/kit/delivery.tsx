import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Action } from '../../pane/components/action';
import { Footer } from '../../pane/components/footer';
import { PageHeader } from '../../pane/components/page-header';
import { ProblemMessage } from '../../pane/components/problem-message';
import { kitTexts } from '../../language/tools/kit';
import { usePaneSettings } from '../../pane/components/pane-settings';
import { Steps } from '../../pane/components/steps';
import { View } from '../../pane/components/view';
import { WorkbookProblem, type WorkbookPort, type WriteOptions } from '../../workbook/port';
import { freeSheetName } from './free-name';
import { Done, type MoreWay } from './done';
import { InProgress, type WritingPhase } from './in-progress';

interface Delivery {
  /** title of the tool, over every view */
  readonly title: string;
  /** names of a wizard's steps, the one that writes last */
  readonly steps?: readonly string[];
  readonly workbook: WorkbookPort;
  /** a sheet that is there is changed, not a new one written */
  readonly editing: boolean;
  /** the cell to go to, and what to do there */
  readonly cell: string;
  readonly follow: string | ((sheet: string) => string);
  /** the way to one more sheet of this kind */
  readonly another: string;
  readonly more?: MoreWay;
  write(sheet: string, options: WriteOptions): Promise<void>;
  /** the sheet is to get another name, as its own is taken */
  readonly onRename?: (sheet: string) => void;
  readonly onHome: () => void;
  readonly onAnother: () => void;
}

type Phase =
  | { readonly at: 'form' }
  | ({ readonly at: 'writing' } & WritingPhase)
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
        view: (
          <InProgress
            header={<Header {...delivery} />}
            editing={delivery.editing}
            phase={phase}
            onStop={delivery.editing ? undefined : () => abort.current?.abort()}
          />
        ),
      };
    case 'done':
      return {
        start,
        view: (
          <Done
            {...delivery}
            header={<Header {...delivery} isDone />}
            sheet={phase.sheet}
            edited={delivery.editing}
          />
        ),
      };
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

/** The tool's title, and the steps that led here; none of them can be gone back to while a sheet is written. */
function Header({ title, steps, onHome, isDone = false }: Delivery & { isDone?: boolean }) {
  return (
    <>
      <PageHeader title={title} onBack={onHome} takesFocus={false} />
      {steps && (
        <Steps
          names={steps}
          current={isDone ? steps.length : steps.length - 1}
          furthest={-1}
          onStep={() => undefined}
        />
      )}
    </>
  );
}

function Failed(
  props: Delivery & { error: unknown; sheet: string; onBack: () => void; onTry: (sheet: string) => void },
) {
  const { workbook, error, sheet, onRename, onBack, onTry } = props;
  const { texts, language } = usePaneSettings();
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
      header={<Header {...props} />}
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
            <Action
              size="small"
              onClick={() => {
                onRename?.(free);
                onTry(free);
              }}
            >
              {kitTexts(language).delivery.suggestName(free)}
            </Action>
          )
        }
      />
    </View>
  );
}
