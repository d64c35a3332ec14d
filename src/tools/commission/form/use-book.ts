import { useCallback, useEffect, useState } from 'react';
import { sentenceOf } from '../../../functions/kit/sentences';
import type { Language } from '../../../language/language';
import { PlanningProblem, type Problem } from '../../../planning/problem';
import type { RepPayout } from '../../../planning/commission/payout/model';
import type { PlanSheet, WorkbookPort } from '../../../workbook/port';
import { keptPeriod } from '../closed';
import { readFilled, type FilledBook } from '../filled';
import { paidNow } from '../operations';
import { wrongIn } from '../wrong';
import { pastOf, type KeptPeriod, type Past } from '../past';

/** A commission workbook, read and calculated. */
export interface OpenBook {
  readonly filled: FilledBook;
  readonly kept: readonly KeptPeriod[];
  /** undefined where a table cannot be read; `wrong` says why */
  readonly paid?: readonly RepPayout[];
  readonly past?: Past;
  readonly wrong?: string;
}

export async function openBook(
  workbook: WorkbookPort,
  plan: PlanSheet,
  language: Language,
): Promise<OpenBook> {
  const [filled, tables] = await Promise.all([readFilled(workbook, plan), workbook.tables()]);
  const kept = await Promise.all(filled.book.closed.map((period) => keptPeriod(workbook, tables, period)));
  const wrong = (error: unknown, told: (problem: Problem) => string): OpenBook => {
    if (!(error instanceof PlanningProblem)) throw error;
    return { filled, kept, wrong: told(error.problem) };
  };
  let paid: readonly RepPayout[];
  try {
    paid = paidNow(filled);
  } catch (error) {
    return wrong(error, (problem) => wrongIn(problem, filled.book, language));
  }
  try {
    return { filled, kept, paid, past: pastOf(filled.cells, kept) };
  } catch (error) {
    return wrong(error, (problem) => sentenceOf(problem, language));
  }
}

interface Found {
  readonly open?: OpenBook;
  readonly error?: unknown;
}

/** The workbook behind a sheet of payouts; `again` reads it anew. */
export function useBook(
  workbook: WorkbookPort,
  plan: PlanSheet,
  language: Language,
): Found & { readonly again: () => void } {
  const [visit, setVisit] = useState(0);
  const [found, setFound] = useState<Found>({});
  useEffect(() => {
    let wanted = true;
    openBook(workbook, plan, language).then(
      (open) => wanted && setFound({ open }),
      (error: unknown) => wanted && setFound({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, plan, language, visit]);
  const again = useCallback(() => setVisit((before) => before + 1), []);
  return { ...found, again };
}
