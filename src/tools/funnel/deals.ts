/** What a table of deals tells the wizard: which columns to look at, the stages, the counts, the average won deal. */
import { nameKey, tidyName } from '../../planning/names';
import { countStages, type StageCounts } from '../../planning/funnel/snapshot';
import { wilsonInterval } from '../../planning/statistics/wilson';
import type { CellValue, TableInfo } from '../../workbook/port';
import { fits, guessColumn, meanings, type ColumnReference, type Meaning } from '../kit/columns';

/** What a column of a table of deals may hold. */
export const dealMeanings = {
  stage: meanings.stage,
  lostFrom: [
    /lost.*(from|at|stage)/i,
    /stage.*lost/i,
    /(потер|отказ|проигр).*(этап|стади|на$)/i,
    /(этап|стади).*(отказ|потер|проигр)/i,
  ],
  amount: meanings.amount,
  closed: [
    /^(closed|clos(e|ed|ing) date|date closed|won date|дата закрытия|закрыта)$/i,
    /(clos|won|paid).*(date|day)|(date|day).*(clos|won|paid)/i,
    /дата.*(закрыт|оплат|выигр)/i,
  ],
  created: [
    /^(created|дата создания|создана?)$/i,
    /(creat|opened|engage|start|созда|открыт)/i,
    /(date|дата)/i,
  ],
} as const satisfies Readonly<Record<string, Meaning>>;

/** Words for won and lost, in both languages. */
export const wonWords =
  /^(closed[ -])?won$|^(paid|success|deal done)$|оплачен|^оплата$|выигран|успешно|^продано$/i;
/** What programs write where there is nothing. */
const nothing = /^(null|none|nan|n\/a|#n\/a|undefined|[-–—])$/i;
const textIn = (cell: CellValue | undefined): string => {
  const text = tidyName(String(cell ?? ''));
  return nothing.test(text) ? '' : text;
};
export const lostWords =
  /\blost\b|^(refused|rejected|cancel+ed|dead)$|проигр|^отказ|потерян|не реализовано|отменен|отменён/i;

/** The first table with a stage column, taken for the table of deals. */
export function guessDeals(tables: readonly TableInfo[]): ColumnReference | undefined {
  for (const table of tables) {
    if (isOwnTable(table)) continue;
    const column = guessColumn(table.headers, dealMeanings.stage);
    if (column !== undefined) return { table: table.name, column };
  }
  return undefined;
}

/** The column an average deal is most likely taken from: the amounts of the table of deals. */
export function guessAmounts(tables: readonly TableInfo[]): ColumnReference | undefined {
  const deals = guessDeals(tables);
  const table = tables.find((each) => each.name === deals?.table);
  const column = table && guessColumn(table.headers, dealMeanings.amount);
  return table && column !== undefined ? { table: table.name, column } : undefined;
}

/** The stage tables that this wizard writes are no source of deals. */
function isOwnTable(table: TableInfo): boolean {
  return /^(Funnel_Stages|Воронка_Этапы)\d*$/i.test(table.name);
}

/** Every column that may hold amounts, the table of deals first. */
export function amountColumns(tables: readonly TableInfo[]): ColumnReference[] {
  const deals = guessDeals(tables)?.table;
  return [...tables]
    .filter((table) => !isOwnTable(table) && table.rows > 0)
    .sort((left, right) => Number(right.name === deals) - Number(left.name === deals))
    .flatMap((table) => table.headers.map((column) => ({ table: table.name, column })))
    .filter(({ column }) => fits(column, dealMeanings.amount));
}

export interface AverageDeal {
  readonly average: number;
  readonly median: number;
  /** amounts that went in */
  readonly count: number;
  /** only won deals went in, told by the stage column */
  readonly won: boolean;
  /** cells of those rows that hold no number above 0 */
  readonly leftOut: number;
}

/** Mean and median of the won deals; of all rows where the table does not tell which are won. */
export function averageDeal(
  amounts: readonly CellValue[],
  stages?: readonly CellValue[],
): AverageDeal | undefined {
  const won = stages && wonStage(stages);
  const rows = amounts.filter((_, row) => won === undefined || nameKey(String(stages?.[row] ?? '')) === won);
  const numbers = rows
    .filter((cell): cell is number => typeof cell === 'number' && cell > 0)
    .sort((a, b) => a - b);
  if (numbers.length === 0) return undefined;
  const middle = numbers.length / 2;
  const median = ((numbers[Math.ceil(middle) - 1] ?? 0) + (numbers[Math.floor(middle)] ?? 0)) / 2;
  const average = numbers.reduce((sum, amount) => sum + amount, 0) / numbers.length;
  return {
    average,
    median,
    count: numbers.length,
    won: won !== undefined,
    leftOut: rows.length - numbers.length,
  };
}

function wonStage(stages: readonly CellValue[]): string | undefined {
  const found = stages.find((stage) => typeof stage === 'string' && wonWords.test(tidyName(stage)));
  return found === undefined ? undefined : nameKey(String(found));
}

/** Deals by stage, as one table shows them. Stages are known by the key of their name. */
export interface DealsSnapshot extends ColumnReference {
  readonly rows: number;
  /** rows without a stage */
  readonly blank: number;
  /** names of the stages in the order found, won last, lost ones not among them */
  readonly stages: readonly string[];
  readonly standing: ReadonlyMap<string, number>;
  readonly lost: ReadonlyMap<string, number>;
  readonly lostUnknown: number;
  /** dates that are kept as texts: they tell nothing */
  readonly textDates?: number;
  /** first and last day of the deals' dates, as Excel day numbers */
  readonly from?: number;
  readonly to?: number;
  /** calendar days from created to closed of the won deals that have both, on average */
  readonly cycle?: { readonly days: number; readonly deals: number };
}

export interface DealsColumns {
  readonly stages: readonly CellValue[];
  readonly lostFrom?: readonly CellValue[];
  readonly created?: readonly CellValue[];
  readonly closed?: readonly CellValue[];
}

/** Counts a table of deals. `known` are lists of stages in their order, the most likely first: they put the found ones in order. */
export function snapshot(
  reference: ColumnReference,
  columns: DealsColumns,
  known: readonly (readonly string[])[],
): DealsSnapshot {
  const standing = new Map<string, number>();
  const lost = new Map<string, number>();
  const shown = new Map<string, string>();
  let blank = 0;
  let lostUnknown = 0;
  const see = (name: string) => {
    const key = nameKey(name);
    if (!shown.has(key)) shown.set(key, tidyName(name));
    return key;
  };
  const rows = withoutTrailingBlanks(columns.stages);
  rows.forEach((cell, row) => {
    const name = textIn(cell);
    if (name === '') {
      blank += 1;
    } else if (!lostWords.test(name)) {
      const key = see(name);
      standing.set(key, (standing.get(key) ?? 0) + 1);
    } else {
      const from = textIn(columns.lostFrom?.[row]);
      if (from === '' || lostWords.test(from)) {
        lostUnknown += 1;
      } else {
        const key = see(from);
        lost.set(key, (lost.get(key) ?? 0) + 1);
      }
    }
  });
  const dates = (columns.created ?? []).filter(
    (cell): cell is number => typeof cell === 'number' && cell > 0,
  );
  const textDates = [...(columns.created ?? []), ...(columns.closed ?? [])].filter(
    (cell) => typeof cell !== 'number' && textIn(cell) !== '',
  ).length;
  const span =
    dates.length === 0
      ? {}
      : { from: Math.floor(least(dates)), to: Math.floor(-least(dates.map((day) => -day))) };
  return {
    ...reference,
    rows: rows.length,
    blank,
    stages: inOrder([...shown.values()], known),
    standing,
    lost,
    lostUnknown,
    ...(textDates > 0 && { textDates }),
    ...span,
    ...cycleOf(columns),
  };
}

/** How long won deals took, where created and closed are dates in this order. */
function cycleOf({ stages, created, closed }: DealsColumns): Pick<DealsSnapshot, 'cycle'> {
  const won = wonStage(stages);
  if (won === undefined || !created || !closed) return {};
  const taken = stages.flatMap((stage, row) => {
    const from = created[row];
    const to = closed[row];
    const isWon = nameKey(String(stage)) === won;
    return isWon && typeof from === 'number' && typeof to === 'number' && from > 0 && to >= from
      ? [Math.floor(to) - Math.floor(from)]
      : [];
  });
  if (taken.length === 0) return {};
  return {
    cycle: { days: taken.reduce((sum, days) => sum + days, 0) / taken.length, deals: taken.length },
  };
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

function withoutTrailingBlanks(cells: readonly CellValue[]): readonly CellValue[] {
  let end = cells.length;
  while (end > 0 && textIn(cells[end - 1]) === '') end -= 1;
  return cells.slice(0, end);
}

/** In the order of the known list that names most of them; the others before the won stage, in the order found. */
function inOrder(found: readonly string[], known: readonly (readonly string[])[]): string[] {
  const keys = new Set(found.map(nameKey));
  const best = known
    .map((list) => ({ list: list.map(nameKey), hits: list.filter((name) => keys.has(nameKey(name))).length }))
    .reduce((most, each) => (each.hits > most.hits ? each : most), { list: [] as string[], hits: 0 });
  const rank = (name: string) => {
    const place = best.list.indexOf(nameKey(name));
    if (wonWords.test(name) && place < 0) return best.list.length + 1;
    return place < 0 ? best.list.length - 1.5 : place;
  };
  return [...found].sort((left, right) => rank(left) - rank(right));
}

/** How sure a counted conversion is: half the width of its 95 % interval, in points. */
export type Certainty = 'reliable' | 'roughly' | 'few';

export interface CountedConversion {
  /** deals that ever got to the stage */
  readonly reached: number;
  readonly passed: number;
  readonly left: number;
  /** passed / left; undefined where nothing has left the stage */
  readonly share?: number;
  readonly low?: number;
  readonly high?: number;
  readonly certainty?: Certainty;
}

/**
 * Counts of the stages in the order given; a stage that the table does not know counts no deals of its own. Lost deals that
 * do not say from where are lost from the stage at `lostAt`.
 */
export function countedStages(
  deals: DealsSnapshot,
  stages: readonly (string | undefined)[],
  lostAt = 0,
): StageCounts[] {
  return countStages(
    stages.map((name, index) => {
      const key = nameKey(name ?? '');
      const unknown = index === lostAt ? deals.lostUnknown : 0;
      return { standing: deals.standing.get(key) ?? 0, lost: (deals.lost.get(key) ?? 0) + unknown };
    }),
  );
}

/** Conversions of the stages, from `countedStages`. */
export function countedConversions(
  deals: DealsSnapshot,
  stages: readonly (string | undefined)[],
  lostAt = 0,
): CountedConversion[] {
  return countedStages(deals, stages, lostAt).slice(0, -1).map(conversionOf);
}

function conversionOf({ reached, passed, left }: StageCounts): CountedConversion {
  if (left === 0) return { reached, passed, left };
  const { low, high } = wilsonInterval(passed, left);
  const half = (high - low) / 2;
  return {
    reached,
    passed,
    left,
    share: passed / left,
    low,
    high,
    certainty: half <= 0.05 ? 'reliable' : half <= 0.08 ? 'roughly' : 'few',
  };
}
