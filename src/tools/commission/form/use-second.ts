import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../../language/language';
import { PlanningProblem } from '../../../planning/problem';
import type { WorkbookPort } from '../../../workbook/port';
import type { Comparison } from '../book';
import { cellsOf, type Cells } from '../cells';
import { wrongIn } from '../wrong';
import { compared, type Compared } from '../what-if';
import type { OpenBook } from './use-book';

interface Second {
  /** cells of the second scheme, once they are read */
  readonly second?: Cells;
  readonly answer?: Compared;
  /** why nobody can be paid by it */
  readonly wrong?: string;
  readonly error?: unknown;
}

/** The second scheme of a comparison, and what it comes to. */
export function useSecond(
  workbook: WorkbookPort,
  { filled, paid = [] }: OpenBook,
  comparison: Comparison | undefined,
  language: Language,
): Second {
  const [found, setFound] = useState<{ of?: Comparison; second?: Cells; error?: unknown }>({});
  useEffect(() => {
    if (!comparison) return;
    let wanted = true;
    cellsOf(workbook, comparison.scheme).then(
      (second) => wanted && setFound({ of: comparison, second }),
      (error: unknown) => wanted && setFound({ of: comparison, error }),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, comparison]);
  const { second, error } = found.of === comparison ? found : {};
  return useMemo(() => {
    if (!second) return { error };
    try {
      return { second, answer: compared(filled, paid, second) };
    } catch (problem) {
      if (!(problem instanceof PlanningProblem)) return { second, error: problem };
      return { second, wrong: wrongIn(problem.problem, filled.book, language, comparison?.scheme) };
    }
  }, [second, error, filled, paid, language, comparison]);
}
