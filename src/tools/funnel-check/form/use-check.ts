import { useCallback, useEffect, useMemo, useState } from 'react';
import { workdaysBetween } from '../../../planning/workdays/workdays';
import { funnelMarks } from '../../funnel/names';
import { daysOf } from '../../funnel/period';
import { stageTableOf } from '../../funnel/reopen';
import { guessList } from '../../kit/columns';
import { todayNumber } from '../../kit/today';
import type { CellValue, PlanSheet, TableInfo } from '../../../workbook/port';
import type { ToolProps } from '../../tool';
import {
  anyCreated,
  dealColumns,
  foreignStatuses,
  mostNames,
  pickedColumns,
  repsIn,
  selected,
  whoIn,
  type DealCells,
  type PickedDeals,
  type StatusMeaning,
} from '../deals';
import { factsOf, type Facts, type LostFrom } from '../facts';
import { checkMarks } from '../names';
import { referenceOf, type Reference } from '../reference';
import { shareOfPlan, type ShareOfPlan } from '../share';

/** What the workbook has for a check. */
interface Found {
  readonly plans: readonly PlanSheet[];
  readonly tables: readonly TableInfo[];
  readonly lists: readonly TableInfo[];
}

export interface CheckChoices {
  readonly sheet: string | undefined;
  readonly picked: PickedDeals | undefined;
  /** '' for all */
  readonly rep: string;
  readonly inPeriod: boolean;
  /** what the user said a status means; others keep the first guess */
  readonly meanings: Readonly<Record<string, number>>;
  readonly beside: boolean;
}

export interface Check {
  readonly found: Found | undefined;
  readonly choices: CheckChoices;
  readonly choose: (change: Partial<CheckChoices>) => void;
  readonly reference: Reference | 'incomplete' | undefined;
  readonly list: TableInfo | undefined;
  readonly statuses: readonly StatusMeaning[];
  readonly lostFrom: LostFrom;
  readonly reps: readonly string[];
  /** so many names that they are not told apart; 0: not too many */
  readonly tooManyNames: number;
  /** of the plan, that the chosen deals are held against */
  readonly share: ShareOfPlan | undefined;
  /** undefined while they are read; a sentence where they cannot be counted */
  readonly facts: Facts | string | undefined;
  /** deals that the choices leave */
  readonly rows: number;
  readonly canBePeriod: boolean;
  readonly error: unknown;
}

const isFunnel = ({ values }: PlanSheet) => funnelMarks.some((mark) => mark in values);
export const hasCheck = ({ values }: PlanSheet) => checkMarks.some((mark) => mark in values);

/** The answers of the form and what they come to. */
export function useCheck({ workbook, language, plan }: ToolProps): Check {
  const [found, setFound] = useState<Found>();
  const [error, setError] = useState<unknown>();
  const [rows, setRows] = useState<{ sheet: string; cells: readonly (readonly CellValue[])[] }>();
  const [read, setRead] = useState<{ picked: PickedDeals; cells: DealCells }>();
  const [choices, setChoices] = useState<CheckChoices>({
    sheet: undefined,
    picked: undefined,
    rep: '',
    inPeriod: false,
    meanings: {},
    beside: true,
  });
  const choose = useCallback(
    (change: Partial<CheckChoices>) => setChoices((before) => ({ ...before, ...change })),
    [],
  );

  useEffect(() => {
    let wanted = true;
    Promise.all([workbook.plans(), workbook.tables(), workbook.lists()]).then(
      ([all, tables, lists]) => {
        if (!wanted) return;
        const plans = all.filter(isFunnel);
        const stageTables = plans.map((each) => stageTableOf(each, tables)?.name);
        const deals = lists.filter(({ name, rows: count }) => count > 0 && !stageTables.includes(name));
        setFound({ plans, tables, lists: deals });
        const own = plans.find(({ sheet }) => sheet === plan?.sheet);
        const chosen = own ?? (plan || plans.length === 1 ? plans[0] : undefined);
        choose({
          sheet: chosen?.sheet,
          picked: guessList(deals, dealColumns, ['stage']),
        });
      },
      (problem: unknown) => wanted && setError(problem),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, plan, choose]);

  const sheet = found?.plans.find((each) => each.sheet === choices.sheet);
  const table = sheet && stageTableOf(sheet, found?.tables ?? []);
  useEffect(() => {
    if (!sheet || !table) return;
    let wanted = true;
    workbook.rows(table.name).then(
      (cells) => wanted && setRows({ sheet: sheet.sheet, cells }),
      (problem: unknown) => wanted && setError(problem),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, sheet, table]);

  const { picked } = choices;
  const list = found?.lists.find(({ name }) => name === picked?.table);
  useEffect(() => {
    if (!picked || !list || picked.columns.stage === undefined) return;
    const reading = new AbortController();
    const wantedColumns = pickedColumns(picked.columns);
    workbook
      .columns(
        list,
        wantedColumns.map(({ column }) => column),
        { signal: reading.signal },
      )
      .then(
        (columns) => {
          if (reading.signal.aborted) return;
          const cells = Object.fromEntries(
            wantedColumns.map(({ key }, index) => [key, columns[index] ?? []]),
          ) as DealCells;
          setError(undefined);
          setRead({ picked, cells });
        },
        (problem: unknown) => !reading.signal.aborted && setError(problem),
      );
    return () => reading.abort();
  }, [workbook, picked, list]);

  const reference = useMemo(() => {
    if (!sheet || !table || rows?.sheet !== sheet.sheet) return undefined;
    return referenceOf(sheet, table, rows.cells) ?? ('incomplete' as const);
  }, [sheet, table, rows]);
  const cells = read && read.picked === picked ? read.cells : undefined;
  const judged = useMemo(() => {
    if (!reference || reference === 'incomplete' || !cells) return undefined;
    const statuses = foreignStatuses(cells, reference.stages);
    const lostFrom = meaningsOf(statuses, choices.meanings, reference.stages.length);
    const days = reference.period && daysOf(reference.period);
    const canBePeriod = days !== undefined && anyCreated(cells, days.first, days.last);
    const inPeriod = choices.inPeriod && canBePeriod;
    const rep = choices.rep === '' ? undefined : choices.rep;
    const share = shareOfPlan(cells, rep, whoIn(picked?.columns ?? {}), reference.repsPresent);
    const chosen = selected(cells, {
      rep,
      from: inPeriod ? days.first : undefined,
      to: inPeriod ? days.last : undefined,
    });
    const facts = factsOf(
      chosen,
      reference,
      {
        lostFrom,
        share: share.share,
        elapsed: inPeriod ? shareGone(days) : 1,
      },
      language,
    );
    const count = (chosen.stage ?? []).filter((cell) => String(cell).trim() !== '').length;
    return { statuses, lostFrom, canBePeriod, facts, share, rows: count };
  }, [reference, cells, picked, choices.meanings, choices.inPeriod, choices.rep, language]);
  const names = useMemo(() => (cells ? repsIn(cells, language) : []), [cells, language]);
  const tooManyNames = names.length > mostNames ? names.length : 0;

  return {
    found,
    choices,
    choose,
    reference,
    list,
    statuses: judged?.statuses ?? [],
    lostFrom: judged?.lostFrom ?? {},
    reps: tooManyNames > 0 ? [] : names,
    tooManyNames,
    share: judged?.share,
    facts: judged?.facts,
    rows: judged?.rows ?? 0,
    canBePeriod: judged?.canBePeriod ?? false,
    error,
  };
}

/** Lost deals that say nothing are counted as lost from the first stage until the user says otherwise. */
function meaningsOf(
  statuses: readonly StatusMeaning[],
  said: CheckChoices['meanings'],
  stages: number,
): LostFrom {
  return Object.fromEntries(
    statuses.flatMap(({ status, means }) => {
      const guess = means === 'lost' ? 0 : means === 'won' ? stages - 1 : undefined;
      const place = said[status] ?? guess;
      return place === undefined || place >= stages ? [] : [[status, place]];
    }),
  );
}

function shareGone({ first, last }: { first: number; last: number }): number {
  const today = todayNumber();
  if (today < first) return 0;
  const all = workdaysBetween(first, last);
  return all === 0 ? 1 : Math.min(1, workdaysBetween(first, Math.min(today, last)) / all);
}
