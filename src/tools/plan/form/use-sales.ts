import { useEffect, useState } from 'react';
import type { Dispatch } from 'react';
import { WorkbookProblem, type TableInfo, type WorkbookPort } from '../../../workbook/port';
import { likelyStart, salesOf } from '../sales';
import type { Action, PlanState } from '../state';

/** How far the reading of the sales is. */
export interface Reading {
  /** rows read so far, of how many; undefined while nothing is read */
  readonly done?: number;
  readonly rows?: number;
  readonly stopped: boolean;
  readonly error?: unknown;
  readonly stop: () => void;
  readonly again: () => void;
}

type Phase = Pick<Reading, 'done' | 'rows' | 'error'> & { readonly stopped: boolean };

/** Reads the picked columns whenever they change, in pieces, so that the pane stays alive and the reading can be stopped. */
export function useSales(
  { picked, sales }: PlanState,
  dispatch: Dispatch<Action>,
  workbook: WorkbookPort,
  lists: readonly TableInfo[],
  today: number,
): Reading {
  const [phase, setPhase] = useState<Phase>({ stopped: false });
  const [attempt, setAttempt] = useState(0);
  const [controller, setController] = useState<AbortController>();
  const list = lists.find(({ name }) => name === picked?.table);
  const { date, rep, amount } = picked?.columns ?? {};
  const isRead = sales !== undefined;

  useEffect(() => {
    if (isRead || !list || date === undefined || rep === undefined || amount === undefined) return;
    if (new Set([date, rep, amount]).size < 3) return;
    const abort = new AbortController();
    const source = { date, rep, amount };
    setController(abort);
    setPhase({ done: 0, rows: list.rows, stopped: false });
    workbook
      .columns(list, [date, rep, amount], {
        signal: abort.signal,
        progress: (done, rows) => !abort.signal.aborted && setPhase({ done, rows, stopped: false }),
      })
      .then(
        (columns) => {
          if (abort.signal.aborted) return;
          const read = salesOf(list, source, columns);
          setPhase({ stopped: false });
          dispatch({ type: 'read', sales: read, start: likelyStart(read.facts, today) });
        },
        (error: unknown) => {
          const stopped = error instanceof WorkbookProblem && error.code === 'cancelled';
          if (!stopped && !abort.signal.aborted) setPhase({ stopped: false, error });
        },
      );
    return () => abort.abort();
  }, [isRead, list, date, rep, amount, attempt, workbook, dispatch, today]);

  return {
    ...phase,
    stop: () => {
      controller?.abort();
      setPhase({ stopped: true });
    },
    again: () => {
      setPhase({ stopped: false });
      if (isRead && picked) dispatch({ type: 'pick', picked });
      setAttempt(attempt + 1);
    },
  };
}
