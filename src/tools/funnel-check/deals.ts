/** The deals that a check counts: which of them, and what their words for lost and won mean. */
import { nameKey, tidyName } from '../../planning/names';
import type { CellValue } from '../../workbook/port';
import { dealMeanings, lostWords, wonWords } from '../funnel/deals';
import { meanings, type Columns, type Picked, type Wanted } from '../kit/columns';

export type DealKey = 'stage' | 'lostFrom' | 'amount' | 'rep' | 'created';
export type PickedDeals = Picked<DealKey>;

/** In the order in which columns are guessed: where a deal was lost before anything that a stage might be. */
export const dealColumns: Wanted<DealKey> = {
  stage: dealMeanings.stage,
  lostFrom: dealMeanings.lostFrom,
  amount: dealMeanings.amount,
  rep: meanings.rep,
  created: dealMeanings.created,
};

export type DealCells = Readonly<Partial<Record<DealKey, readonly CellValue[]>>>;

/** The columns that are picked, with their keys, in the order in which they are read. */
export function pickedColumns(columns: Columns<DealKey>): { key: DealKey; column: string }[] {
  return (Object.keys(dealColumns) as DealKey[]).flatMap((key) => {
    const column = columns[key];
    return column === undefined ? [] : [{ key, column }];
  });
}

export interface Selection {
  /** key of the rep's name; undefined: all */
  readonly rep: string | undefined;
  /** first and last day on which the deals were created; undefined: whenever */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The rows that a selection takes, as the sheet's FILTER takes them. */
export function selected(cells: DealCells, { rep, from, to }: Selection): DealCells {
  const rows = cells.stage?.map((_, row) => row) ?? [];
  const kept = rows.filter((row) => {
    const created = cells.created?.[row];
    const isDay = typeof created === 'number';
    return (
      (rep === undefined || String(cells.rep?.[row] ?? '').toLowerCase() === rep.toLowerCase()) &&
      (cells.created === undefined || from === undefined || (isDay && created >= from)) &&
      (cells.created === undefined || to === undefined || (isDay && created < to + 1))
    );
  });
  return Object.fromEntries(
    Object.entries(cells).map(([key, column]) => [key, kept.map((row) => column[row] ?? '')]),
  );
}

/** Names of the reps in the deals, by alphabet. */
export function repsIn(cells: DealCells, language: string): string[] {
  const seen = new Map<string, string>();
  for (const cell of cells.rep ?? []) {
    const name = String(cell);
    if (name.trim() !== '' && !seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  }
  return [...seen.values()].sort((left, right) => left.localeCompare(right, language));
}

/** Whether a deal was created in these days. */
export function anyCreated(cells: DealCells, from: number, to: number): boolean {
  return (cells.created ?? []).some((cell) => typeof cell === 'number' && cell >= from && cell < to + 1);
}

export interface StatusMeaning {
  /** the status as the deals write it */
  readonly status: string;
  readonly deals: number;
  readonly means: 'lost' | 'won' | 'unknown';
}

/** Statuses that are no stage of the funnel and whose deals do not say where they were lost. */
export function foreignStatuses(cells: DealCells, stages: readonly string[]): StatusMeaning[] {
  const known = new Set(stages.map(nameKey));
  const counts = new Map<string, { status: string; deals: number; placed: number }>();
  (cells.stage ?? []).forEach((cell, row) => {
    const status = tidyName(String(cell));
    const key = nameKey(status);
    if (key === '' || cell === 0 || known.has(key)) return;
    const seen = counts.get(key) ?? { status, deals: 0, placed: 0 };
    const from = nameKey(String(cells.lostFrom?.[row] ?? ''));
    counts.set(key, {
      ...seen,
      deals: seen.deals + 1,
      placed: seen.placed + (from !== '' && from !== key ? 1 : 0),
    });
  });
  const last = nameKey(stages[stages.length - 1] ?? '');
  const hasWon = (cells.stage ?? []).some((cell) => nameKey(String(cell)) === last);
  return [...counts.values()]
    .filter(({ placed }) => placed === 0)
    .map(({ status, deals }) => ({
      status,
      deals,
      means: lostWords.test(status) ? 'lost' : !hasWon && wonWords.test(status) ? 'won' : 'unknown',
    }));
}
