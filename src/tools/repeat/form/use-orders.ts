import { useEffect, useMemo, useState } from 'react';
import { sentenceOf } from '../../../functions/kit/sentences';
import type { Language } from '../../../language/language';
import { PlanningProblem } from '../../../planning/problem';
import type { PlanSheet, TableInfo, WorkbookPort } from '../../../workbook/port';
import { guessList, type Picked } from '../../kit/columns';
import { todayNumber } from '../../kit/today';
import {
  chosen,
  needed,
  repeatAnswer,
  wanted,
  type Days,
  type OrderCells,
  type OrderColumn,
  type RepeatAnswer,
} from '../answer';
import { sourceOf } from '../reopen';

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
  readonly cells?: OrderCells;
  readonly error?: unknown;
}

/** The workbook's lists, the one that looks like orders or that `plan` counts picked first, and what it tells of `days`. */
export function useOrders(
  workbook: WorkbookPort,
  language: Language,
  plan: PlanSheet | undefined,
  days: Days,
): Orders {
  const [today] = useState(todayNumber);
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
        pick(plan ? sourceOf(plan, found) : guessList<OrderColumn>(found, wanted, needed));
      },
      (problem: unknown) => isWanted && setError(problem),
    );
    return () => {
      isWanted = false;
    };
  }, [workbook, plan]);

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
      ([date, customer, amount, order]) =>
        !abort.signal.aborted && setRead({ picked, cells: { date, customer, amount, order } }),
      (problem: unknown) => !abort.signal.aborted && setRead({ picked, error: problem }),
    );
    return () => abort.abort();
  }, [workbook, list, picked]);

  const current = read?.picked === picked ? read : undefined;
  const { from, to } = days;
  const told = useMemo(
    () => current?.cells && answered(current.cells, { from, to }, today, language),
    [current, from, to, today, language],
  );
  const isComplete = picked !== undefined && chosen(picked.columns) !== undefined;
  return {
    lists,
    picked,
    pick,
    ...told,
    error: error ?? current?.error,
    isReading: lists === undefined || (isComplete && current === undefined),
  };
}

function answered(
  cells: OrderCells,
  days: Days,
  today: number,
  language: Language,
): Pick<Orders, 'answer' | 'complaint'> {
  try {
    return { answer: repeatAnswer(cells, days, today) };
  } catch (problem) {
    if (problem instanceof PlanningProblem) return { complaint: sentenceOf(problem.problem, language) };
    throw problem;
  }
}
