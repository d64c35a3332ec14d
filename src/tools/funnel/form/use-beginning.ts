import { useEffect, useState } from 'react';
import { holidayCountries, type HolidayCountry } from '../../../planning/workdays/holidays';
import { funnelTexts } from '../../../language/tools/funnel';
import { WorkbookProblem, type TableInfo } from '../../../workbook/port';
import { todayNumber } from '../../kit/today';
import type { ToolProps } from '../../tool';
import { guessAmounts, guessDeals } from '../deals';
import { reopened, stageTableOf } from '../reopen';
import { firstState, reduce, type FunnelState } from '../state';
import { readAverage, readSnapshot } from './read-deals';

export interface Beginning {
  readonly today: number;
  readonly tables?: readonly TableInfo[];
  /** the stage table of the sheet that is edited */
  readonly planTable?: TableInfo;
  readonly state?: FunnelState;
  readonly error?: unknown;
}

/** A plan counted from data may have at most so many stages: more are no stages. */
const mostStages = 15;

/** What the wizard begins with: the workbook's tables, and the sheet's answers or, for a new plan, what a table of deals tells. */
export function useBeginning({ workbook, language, regional, plan }: ToolProps): Beginning {
  const [today] = useState(todayNumber);
  const [found, setFound] = useState<Omit<Beginning, 'today'>>({});

  useEffect(() => {
    let wanted = true;
    const begin = async (): Promise<Omit<Beginning, 'today'>> => {
      const tables = await workbook.tables();
      const country = holidayCountries.find((each) => each === regional.country) ?? 'none';
      if (!plan) return { tables, state: await fromData(tables, country) };
      const planTable = stageTableOf(plan, tables);
      if (!planTable) throw new WorkbookProblem('noTable', plan.sheet);
      const state = reopened(plan, planTable, await workbook.rows(planTable.name), today, country);
      return { tables, planTable, state };
    };
    const fromData = async (
      tables: readonly TableInfo[],
      country: HolidayCountry | 'none',
    ): Promise<FunnelState> => {
      const { templates } = funnelTexts(language).sheet;
      let state = firstState({ today, country, stageNames: (template) => templates[template] });
      const amounts = guessAmounts(tables);
      const averageFound = amounts && (await readAverage(workbook, tables, amounts).catch(() => undefined));
      if (averageFound)
        state = reduce(state, {
          type: 'set',
          values: { averageBy: 'data', averageColumn: amounts, averageFound },
        });
      const deals = guessDeals(tables);
      const counted =
        deals &&
        (await readSnapshot(workbook, tables, deals, Object.values(templates)).catch(() => undefined));
      const plausible = counted && counted.stages.length >= 2 && counted.stages.length <= mostStages;
      return plausible ? reduce(state, { type: 'counted', snapshot: counted }) : state;
    };
    begin().then(
      (beginning) => wanted && setFound(beginning),
      (error: unknown) => wanted && setFound({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, language, regional, plan, today]);

  return { today, ...found };
}
