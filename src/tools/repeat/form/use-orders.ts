import { useEffect, useMemo, useState } from 'react';
import { sentenceOf } from '../../../functions/kit/sentences';
import type { Language } from '../../../language/language';
import { PlanningProblem } from '../../../planning/problem';
import type { TableInfo, WorkbookPort } from '../../../workbook/port';
import { guessList, type Picked } from '../../kit/columns';
import { chosen, needed, repeatAnswer, wanted, type OrderColumn, type RepeatAnswer } from '../answer';

export interface Orders {
  /** undefined while the workbook is read */
  readonly lists?: readonly TableInfo[];
  readonly picked?: Picked<OrderColumn>;
  readonly pick: (picked: Picked<OrderColumn>) => void;
  readonly answer?: RepeatAnswer;
  /** why these columns give no answer */
  readonly complaint?: string;
  /** what the host refused */
  readonly error?: unknown;
  readonly isReading: boolean;
}

interface Read {
  readonly picked: Picked<OrderColumn>;
  readonly answer?: RepeatAnswer;
  readonly complaint?: string;
  readonly error?: unknown;
}

/** The workbook's lists, the one that looks like orders picked first, and what it tells. */
export function useOrders(workbook: WorkbookPort, language: Language): Orders {
  const [lists, setLists] = useState<readonly TableInfo[]>();
  const [picked, pick] = useState<Picked<OrderColumn>>();
  const [read, setRead] = useState<Read>();
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    let isWanted = true;
    workbook.lists().then(
      (found) => {
        if (!isWanted) return;
        setLists(found);
        pick(guessList<OrderColumn>(found, wanted, needed));
      },
      (problem: unknown) => isWanted && setError(problem),
    );
    return () => {
      isWanted = false;
    };
  }, [workbook]);

  const list = useMemo(() => lists?.find(({ name }) => name === picked?.table), [lists, picked]);
  useEffect(() => {
    const columns = picked && chosen(picked.columns);
    if (!list || !columns) return;
    const abort = new AbortController();
    const names = [
      columns.date,
      columns.customer,
      columns.amount,
      ...(columns.order === undefined ? [] : [columns.order]),
    ];
    workbook.columns(list, names, { signal: abort.signal }).then(
      ([date, customer, amount, order]) => {
        if (!abort.signal.aborted)
          setRead({ picked, ...answered({ date, customer, amount, order }, language) });
      },
      (problem: unknown) => !abort.signal.aborted && setRead({ picked, error: problem }),
    );
    return () => abort.abort();
  }, [workbook, language, list, picked]);

  const current = read?.picked === picked ? read : undefined;
  const isComplete = picked !== undefined && chosen(picked.columns) !== undefined;
  return {
    lists,
    picked,
    pick,
    answer: current?.answer,
    complaint: current?.complaint,
    error: error ?? current?.error,
    isReading: lists === undefined || (isComplete && current === undefined),
  };
}

function answered(
  columns: Parameters<typeof repeatAnswer>[0],
  language: Language,
): Pick<Read, 'answer' | 'complaint'> {
  try {
    return { answer: repeatAnswer(columns) };
  } catch (problem) {
    if (problem instanceof PlanningProblem) return { complaint: sentenceOf(problem.problem, language) };
    throw problem;
  }
}
