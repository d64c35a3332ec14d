import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { periodTexts } from '../../../language/tools/commission-periods';
import { Action } from '../../../pane/components/action';
import { Message } from '../../../pane/components/message';
import { PageHeader } from '../../../pane/components/page-header';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { WorkbookProblem, type WorkbookPort } from '../../../workbook/port';
import { InProgress, type WritingPhase } from '../../kit/in-progress';
import { isAsItWas, readFilled, type FilledBook } from '../filled';
import type { Change, Moment } from '../operations';
import { momentOf } from './moment';

/** What the change is made from is no longer what stands in the workbook. */
export class Outdated extends Error {}

interface Given {
  readonly workbook: WorkbookPort;
  /** what the change is made from */
  readonly filled: FilledBook;
  /** over the progress */
  readonly title: string;
  /** reads the workbook anew */
  readonly onAgain: () => void;
}
interface Changing {
  /** takes the place of the form while the change is written, with its progress and Cancel */
  readonly view: ReactNode;
  /** why nothing was written, as a message */
  readonly problem: ReactNode;
  readonly error: unknown;
  run<C extends Change>(make: (moment: Moment) => C | Promise<C>, onDone: (change: C) => void): Promise<void>;
}

/**
 * Writes a change, all of it or nothing; one that is cancelled leaves the form as it was. Nothing is written where somebody
 * has changed meanwhile what it is made from.
 */
export function useChange({ workbook, filled, title, onAgain }: Given): Changing {
  const { language, regional } = usePaneSettings();
  const [phase, setPhase] = useState<WritingPhase & { readonly editing: boolean }>();
  const [error, setError] = useState<unknown>();
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);
  async function run<C extends Change>(
    make: (moment: Moment) => C | Promise<C>,
    onDone: (change: C) => void,
  ) {
    const stop = new AbortController();
    abort.current = stop;
    setError(undefined);
    setPhase({ editing: true });
    try {
      const { book } = filled;
      if (!isAsItWas(filled, await readFilled(workbook, book.plan))) throw new Outdated();
      const change = await make(await momentOf(workbook, book.language, regional));
      const editing = change.sheets.length === 0;
      await workbook.change(change.sheets, change.edits, {
        signal: stop.signal,
        progress: (step, steps, what) => setPhase({ editing, step, steps, what }),
      });
      onDone(change);
    } catch (problem) {
      if (!(problem instanceof WorkbookProblem && problem.code === 'cancelled')) setError(problem);
    } finally {
      setPhase(undefined);
    }
  }
  const { outdated, again } = periodTexts(language);
  return {
    run,
    error,
    view: phase && (
      <InProgress
        header={<PageHeader title={title} takesFocus={false} />}
        editing={phase.editing}
        phase={phase}
        onStop={() => abort.current?.abort()}
      />
    ),
    problem:
      error instanceof Outdated ? (
        <Message
          tone="warning"
          title={outdated.title}
          actions={
            <Action
              size="small"
              onClick={() => {
                setError(undefined);
                onAgain();
              }}
            >
              {again}
            </Action>
          }
        >
          {outdated.body}
        </Message>
      ) : (
        error !== undefined && <ProblemMessage error={error} />
      ),
  };
}
