/** A plan sheet back into the wizard, and the wizard's answers back into the sheet. */
import { noRepKeys } from '../../functions/kit/reps';
import { firstDayOf, lastDay, monthOf } from '../../planning/calendar';
import { nameKey } from '../../planning/names';
import { WorkbookProblem, type CellValue, type PlanSheet, type TableInfo } from '../../workbook/port';
import type { Picked } from '../kit/columns';
import { contentOf, type Content, type Rows } from './content';
import { namesOf, numberIn, type PlanNames, type PlanTable } from './names';
import type { Outcome } from './outcome';
import { monthsPlanned } from './places';
import {
  firstState,
  type Correction,
  type LeavingRep,
  type NewRep,
  type PlanState,
  type SalesKey,
} from './state';

/** Tables the wizard reads and changes; calendar and ramp are the sheet's own business, the ramp is read. */
export const readTables = ['team', 'corrections', 'months', 'ramp'] as const;
export type ReadTable = (typeof readTables)[number];

/** The tables of a plan sheet, told from their headers. */
export function planTablesOf(
  plan: PlanSheet,
  tables: readonly TableInfo[],
): Partial<Record<PlanTable, TableInfo>> {
  const names = namesOf(plan)?.names;
  const here = tables.filter(({ sheet }) => sheet === plan.sheet);
  const found = (Object.keys(names?.columns ?? {}) as PlanTable[]).map((table) => [
    table,
    here.find(({ headers }) => names?.columns[table].every((column) => headers.includes(column))),
  ]);
  return Object.fromEntries(found) as Partial<Record<PlanTable, TableInfo>>;
}

/** The list a plan sheet reads; one of plain cells may have grown since. */
export function sourceOf(plan: PlanSheet, lists: readonly TableInfo[]): Picked<SalesKey> {
  const names = namesOf(plan)?.names;
  const text = (name: string | undefined) => String((name !== undefined && plan.values[name]) || '');
  const source = text(names?.source);
  const sheet = source.slice(0, Math.max(0, source.lastIndexOf('!')));
  const list =
    lists.find(({ name }) => name === source) ??
    lists.find((each) => each.range !== undefined && each.sheet === sheet);
  if (!list) throw new WorkbookProblem('noTable', source);
  const { date, rep, amount } = names?.sourceColumns ?? { date: '', rep: '', amount: '' };
  return { table: list.name, columns: { date: text(date), rep: text(rep), amount: text(amount) } };
}

/** Key of a rep as a sheet names him; '' is the line of orders without one. */
function keyOf(name: CellValue | undefined): string {
  const key = nameKey(String(name ?? ''));
  return noRepKeys.includes(key) ? '' : key;
}

const isDay = (cell: CellValue | undefined): cell is number =>
  typeof cell === 'number' && cell >= 1 && cell < lastDay + 1;

/** Rows as records of their columns, whatever columns the user has added or moved; blank rows are left out. */
function records(
  table: TableInfo | undefined,
  rows: Rows | undefined,
  columns: readonly string[],
): CellValue[][] {
  const places = columns.map((column) => table?.headers.indexOf(column) ?? -1);
  return (rows ?? [])
    .map((row) => places.map((place) => row[place] ?? ''))
    .filter((row) => row.some((cell) => String(cell).trim() !== ''));
}

/** What the sheet says, as answers. */
export function reopened(
  plan: PlanSheet,
  tables: Partial<Record<PlanTable, TableInfo>>,
  rows: Partial<Record<ReadTable, Rows>>,
  picked: Picked<SalesKey>,
): PlanState | undefined {
  const known = namesOf(plan);
  const startDay = known && numberIn(plan.values[known.names.start]);
  if (!known || startDay === undefined || !isDay(startDay)) return undefined;
  const { names } = known;
  const start = monthOf(startDay);
  const of = (table: ReadTable) => records(tables[table], rows[table], names.columns[table]);
  let id = 0;
  const nextId = () => (id += 1);
  const newReps: NewRep[] = [];
  const leaving: LeavingRep[] = [];
  const fixed: Correction[] = [];
  const growthOfRep: Record<string, number> = {};
  const roster: string[] = [];
  const month = (cell: CellValue | undefined) => (isDay(cell) ? monthOf(cell) : start);
  for (const [name = '', growth, share, starts, leaves, goesTo = '', keeps] of of('team')) {
    const key = keyOf(name);
    const shown = String(name).trim();
    if (shown === '') continue;
    if (typeof growth === 'number') growthOfRep[key] = growth;
    if (typeof share === 'number' && share > 0)
      newReps.push({ id: nextId(), name: shown, share, from: month(starts) });
    else roster.push(shown);
    if (String(goesTo).trim() !== '')
      leaving.push({ id: nextId(), rep: key, to: keyOf(goesTo), from: month(leaves) });
    if (keeps !== '' && keeps !== 0 && keeps !== undefined)
      fixed.push({ id: nextId(), rep: key, name: shown, month: 'all', value: undefined, why: '' });
  }
  const { used, others } = correctionsIn(of('corrections'), start, nextId);
  const growthOfMonth = Array.from({ length: monthsPlanned }, (): number | undefined => undefined);
  for (const [day, growth] of of('months'))
    if (isDay(day) && typeof growth === 'number') growthOfMonth[monthOf(day) % 12] = growth;
  const ramp = of('ramp').flatMap(([, share]) => (typeof share === 'number' ? [share] : []));
  const first = firstState(start);
  return {
    ...first,
    picked,
    startChosen: true,
    growthKind:
      Object.keys(growthOfRep).length > 0
        ? 'rep'
        : growthOfMonth.some((growth) => growth !== undefined)
          ? 'month'
          : 'all',
    growth: numberIn(plan.values[names.growth]) ?? 0,
    growthOfRep,
    growthOfMonth,
    roundTo: numberIn(plan.values[names.round]) ?? 0,
    target: numberIn(plan.values[names.target]) || undefined,
    corrections: [...fixed, ...used],
    otherCorrections: others,
    newReps,
    leaving,
    ramp: ramp.length > 0 ? ramp : first.ramp,
    roster,
    nextId: id + 1,
  };
}

const dash = /^\s*[-–—−]\s*$/;

/** Rows that this plan uses; those of other months, or that cannot be read, stay as they are. */
function correctionsIn(
  rows: readonly CellValue[][],
  start: number,
  nextId: () => number,
): { used: Correction[]; others: CellValue[][] } {
  const used: Correction[] = [];
  const others: CellValue[][] = [];
  for (const row of rows) {
    const [name = '', day, amount = '', why = ''] = row;
    const month = isDay(day) ? monthOf(day) : undefined;
    const value =
      typeof amount === 'number' && amount > 0 ? amount : dash.test(String(amount)) ? 0 : undefined;
    const isHere = month !== undefined && month >= start && month < start + monthsPlanned;
    if (String(name).trim() === '' || !isHere || value === undefined) others.push(row);
    else
      used.push({
        id: nextId(),
        rep: keyOf(name),
        name: String(name).trim(),
        month,
        value,
        why: String(why),
      });
  }
  return { used, others };
}

export interface SheetChanges {
  readonly values: Readonly<Record<string, CellValue>>;
  readonly tables: Readonly<Record<string, Rows>>;
}

/** What to write so that the sheet says what the wizard was told. */
export function changesTo(
  plan: PlanSheet,
  tables: Partial<Record<PlanTable, TableInfo>>,
  rows: Partial<Record<ReadTable, Rows>>,
  state: PlanState,
  outcome: Outcome,
): SheetChanges | undefined {
  const known = namesOf(plan);
  if (!known) return undefined;
  const { names, language } = known;
  const content = contentOf(state, outcome, language);
  const changed = (['team', 'corrections', 'months'] as const).flatMap((table) => {
    const info = tables[table];
    return info ? [[info.name, inOrder(info, names, table, content, rows[table] ?? [])] as const] : [];
  });
  return {
    values: {
      [names.start]: firstDayOf(state.start),
      [names.growth]: content.growth,
      [names.round]: content.round,
      [names.target]: content.target,
    },
    tables: Object.fromEntries(changed),
  };
}

/** Rows in the order of the table's columns; what stands in a column of the user's own stays with its rep. */
function inOrder(
  table: TableInfo,
  names: PlanNames,
  of: 'team' | 'corrections' | 'months',
  content: Content,
  before: Rows,
): Rows {
  const own = names.columns[of] as readonly string[];
  const first = table.headers.indexOf(own[0] ?? '');
  const rowsBefore = new Map(before.map((row) => [nameKey(String(row[first] ?? '')), row]));
  return content.tables[of].map((row) => {
    const was = rowsBefore.get(nameKey(String(row[0] ?? '')));
    return table.headers.map((header, place) => {
      const index = own.indexOf(header);
      return index < 0 ? (was?.[place] ?? '') : (row[index] ?? '');
    });
  });
}
