import { useEffect, useState } from 'react';
import { monthOf } from '../../../planning/calendar';
import { WorkbookProblem, type TableInfo } from '../../../workbook/port';
import { todayNumber } from '../../kit/today';
import { guessList } from '../../kit/columns';
import type { ToolProps } from '../../tool';
import type { PlanTable } from '../names';
import { planTablesOf, readTables, reopened, sourceOf, type ReadTable } from '../reopen';
import type { Rows } from '../content';
import { firstState, type PlanState } from '../state';
import { salesMeanings } from './meanings';

export interface Begun {
  readonly today: number;
  readonly lists: readonly TableInfo[];
  readonly state: PlanState;
  /** of the sheet that is edited */
  readonly tables: Partial<Record<PlanTable, TableInfo>>;
  readonly rows: Partial<Record<ReadTable, Rows>>;
}

/** What the wizard begins with: the workbook's lists and the likeliest of them, or the answers of a sheet. */
export function useBeginning({ workbook, plan }: ToolProps): { begun?: Begun; error?: unknown } {
  const [today] = useState(todayNumber);
  const [found, setFound] = useState<{ begun?: Begun; error?: unknown }>({});

  useEffect(() => {
    let wanted = true;
    const begin = async (): Promise<Begun> => {
      const [all, plans] = await Promise.all([workbook.lists(), workbook.plans()]);
      // tables of the product's own sheets hold no sales
      const lists = all.filter(({ sheet }) => !plans.some((each) => each.sheet === sheet));
      if (!plan) {
        const picked = guessList(lists, salesMeanings, ['date', 'rep', 'amount']);
        const state = firstState(monthOf(today) + 1);
        return { today, lists, state: picked ? { ...state, picked } : state, tables: {}, rows: {} };
      }
      const tables = planTablesOf(plan, all);
      const rows: Partial<Record<ReadTable, Rows>> = Object.fromEntries(
        await Promise.all(
          readTables.flatMap((table) => {
            const info = tables[table];
            return info ? [workbook.rows(info.name).then((read) => [table, read] as const)] : [];
          }),
        ),
      );
      const state = reopened(plan, tables, rows, sourceOf(plan, lists));
      if (!state) throw new WorkbookProblem('notFound', plan.sheet);
      return { today, lists, state, tables, rows };
    };
    begin().then(
      (begun) => wanted && setFound({ begun }),
      (error: unknown) => wanted && setFound({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, plan, today]);

  return found;
}
