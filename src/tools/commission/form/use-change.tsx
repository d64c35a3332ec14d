import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { PageHeader } from '../../../pane/components/page-header';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { WorkbookProblem, type WorkbookPort } from '../../../workbook/port';
import { InProgress, type WritingPhase } from '../../kit/in-progress';
import type { CommissionBook } from '../book';
import type { Change, Moment } from '../operations';
import { momentOf } from './moment';

interface Changing {
  /** takes the place of the form while the change is written, with its progress and Cancel */
  readonly view: ReactNode;
  /** why the workbook refused */
  readonly error: unknown;
  run<C extends Change>(make: (moment: Moment) => C, onDone: (change: C) => void): Promise<void>;
}

/** Writes a change, all of it or nothing; one that is cancelled leaves the form as it was. */
export function useChange(workbook: WorkbookPort, { language }: CommissionBook, title: string): Changing {
  const { regional } = usePaneSettings();
  const [phase, setPhase] = useState<WritingPhase & { readonly editing: boolean }>();
  const [error, setError] = useState<unknown>();
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);
  async function run<C extends Change>(make: (moment: Moment) => C, onDone: (change: C) => void) {
    const stop = new AbortController();
    abort.current = stop;
    setError(undefined);
    setPhase({ editing: true });
    try {
      const change = make(await momentOf(workbook, language, regional));
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
  const view = phase && (
    <InProgress
      header={<PageHeader title={title} takesFocus={false} />}
      editing={phase.editing}
      phase={phase}
      onStop={() => abort.current?.abort()}
    />
  );
  return { view, error, run };
}
