/** The deals that a check counts: which of them, and what their words for lost and won mean. */
import { nameKey, tidyName } from '../../planning/names';
import type { CellValue } from '../../workbook/port';
import { dealMeanings, lostWords, wonWords } from '../funnel/deals';
import {
  fits,
  guessColumn,
  meanings,
  type Columns,
  type Meaning,
  type Picked,
  type Wanted,
} from '../kit/columns';

/** `rep`: whose a deal is, a rep's or a team's; `member`: the rep, where that is a team's. */
export type DealKey = 'stage' | 'lostFrom' | 'amount' | 'rep' | 'member' | 'created';
export type PickedDeals = Picked<DealKey>;

const team: Meaning = [
  /^((sales|deal) )?(team|department|group)( name)?$/i,
  /^(отдел|команда|группа)( продаж)?$/i,
  /(?<!\p{L})(team|department|division|office|branch|region)(?!\p{L})/iu,
  /отдел|команда|подразделение|филиал|офис|регион/i,
];

/** In the order in which columns are guessed: where a deal was lost before anything that a stage might be. */
export const dealColumns: Wanted<DealKey> = {
  stage: dealMeanings.stage,
  lostFrom: dealMeanings.lostFrom,
  amount: dealMeanings.amount,
  rep: [...meanings.rep, ...team],
  // asked for only where the other one holds teams
  member: [],
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

/** What the column of `rep` holds: reps; teams of the reps in `member`; teams, and nobody knows of which reps. */
export type Who = 'reps' | 'teamsOfReps' | 'teams';

export function whoIn({ rep, member }: Columns<DealKey>): Who {
  if (rep === undefined || rep === member) return 'reps';
  if (member !== undefined) return 'teamsOfReps';
  return fits(rep, team) && !fits(rep, meanings.rep) ? 'teams' : 'reps';
}

/** A column of teams that was just chosen brings that of the reps, where one is free; a column of reps needs no other. */
export function withMembers(
  picked: PickedDeals,
  before: PickedDeals | undefined,
  headers: readonly string[],
): PickedDeals {
  const { columns } = picked;
  if (picked.table === before?.table && columns.rep === before.columns.rep) return picked;
  const { member: _, ...others } = columns;
  const taken = Object.values(others);
  const member =
    whoIn(others) === 'teams'
      ? guessColumn(
          headers.filter((header) => !taken.includes(header)),
          meanings.rep,
        )
      : undefined;
  return { ...picked, columns: member === undefined ? others : { ...others, member } };
}

/** More names than these are no reps, and more foreign words no statuses: another column was meant. */
export const mostNames = 200;
export const mostStatuses = 20;

/** The columns without those that tell whose a deal is. */
export function ofAll({ table, columns: { rep: _, member: __, ...columns } }: PickedDeals): PickedDeals {
  return { table, columns };
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
