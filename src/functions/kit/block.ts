import { sumOf } from '../../planning/sum';
import { monthOf, type MonthNumber } from '../../planning/calendar';
import { isHeading, numberIn } from '../../planning/cell-readers';
import { isBlankOrZero, type Cells } from '../../planning/cells';
import type { Limits } from '../../planning/limits';
import { nameKey } from '../../planning/names';
import type { Rep } from '../../planning/plan/monthly-sales';
import type { PlanTable } from '../../planning/plan/track';
import { fail, cellAt } from '../../planning/problem';
import { figuresIn } from './figures';
import { refined, type Parameter } from './parameter';
import { rangeOf } from './range';
import { eachOnce, isDay } from './rep-months';
import { repIn } from './reps';

/** Plans by rep and month: with reps and months around them, or the figures alone. */
export type Block =
  | ({ readonly kind: 'headed' } & PlanTable)
  | { readonly kind: 'bare'; readonly figures: readonly (readonly number[])[] };

/** Amounts so large that cents would be lost are refused. */
const plans: Limits = { unit: 'money', min: 0, max: 1e13 };

/** A plan: reps in the first column and months in the header, or figures alone. */
export function block(): Parameter<Block> {
  return { ...base, read: (argument, parameter) => blockIn(rangeOf(argument, parameter), parameter) };
}

/** A plan whose months must be known: reps in the first column, months in the header. */
export function headedBlock(): Parameter<PlanTable> {
  return refined(block(), (read, parameter) =>
    read.kind === 'headed' ? read : fail('blockShape', parameter),
  );
}

const base = { kind: 'block', unit: 'money', limits: plans, optional: false, shape: 'matrix' } as const;

function blockIn(range: Cells, parameter: string): Block {
  if (isHeaded(range)) {
    const { months, rows } = headedCells(range, parameter);
    if (rows.length === 0) fail('missing', parameter);
    const named = rows.map(({ cells, row }) => ({
      rep: repIn(cells[0], cellAt(parameter, row, 1)),
      row,
      figures: months.map(({ column }) => numberIn(cells[column - 1], plans, cellAt(parameter, row, column))),
    }));
    return {
      kind: 'headed',
      months: months.map(({ month }) => month),
      rows: eachOnce(named, parameter).map(({ rep, figures }) => ({ rep, figures })),
    };
  }
  if (
    range.some((cells, row) => cells.some((cell, column) => (row === 0 || column === 0) && isHeading(cell)))
  )
    fail('blockShape', parameter);
  return { kind: 'bare', figures: figuresIn(range, plans, parameter) };
}

/**
 * Whether the first row holds months. A text in its corner, or a name below it, says so; without either only months that
 * follow one another do, as figures may well look like dates.
 */
export function isHeaded(range: Cells): boolean {
  const [corner, ...header] = range[0];
  const days = header.filter(isDay);
  const others = header.filter((cell) => !isBlankOrZero(cell) && typeof cell !== 'string');
  if (days.length === 0 || others.length > days.length) return false;
  if (typeof corner === 'string' && !isBlankOrZero(corner)) return true;
  if (!isBlankOrZero(corner)) return false;
  if (range.slice(1).some(([name]) => isHeading(name))) return true;
  const months = days.map(monthOf);
  return months.length > 1 && areConsecutive(months);
}

/**
 * Whether a range that may be a list rep | month | value is a table of reps by months after all: values of a list, and plans
 * below a header, may look like dates. Months that follow one another are a header, and two columns are no list.
 */
export function isTable(range: Cells): boolean {
  const rows = range.filter((row) => !row.every(isBlankOrZero));
  if (!isHeaded(range) || rows.length < 2) return false;
  const header = range[0];
  const months = header.slice(1).filter(isDay).map(monthOf);
  return (
    header.length === 2 ||
    (months.length > 1 && areConsecutive(months)) ||
    !rows.every((row) => isDay(row[1]))
  );
}

function areConsecutive(months: readonly MonthNumber[]): boolean {
  return months.every((month, index) => index === 0 || month === months[index - 1] + 1);
}

interface BlockRow {
  /** place in the range, from 1 */
  readonly row: number;
  readonly cells: readonly unknown[];
}
interface HeadedCells {
  readonly months: readonly { readonly month: MonthNumber; readonly column: number }[];
  readonly rows: readonly BlockRow[];
}

/** What a row of totals may be called in tables that people make. */
const totalName = /^(grand )?total|^итог|^всего|^sum$|^сумма$/;

/**
 * The months and rep rows of a headed range, its totals left out. A column without a date is one of totals where it is the
 * sum of the months in every row. The last row, or the first, is one of totals where it is the sum of the others and has a
 * total's name or none; the last also by its sum alone, where there are totals of rows and at least two reps.
 */
function headedCells(range: Cells, parameter: string): HeadedCells {
  const header = range[0];
  const body = range
    .map((cells, index): BlockRow => ({ row: index + 1, cells }))
    .slice(1)
    .filter(({ cells }) => !cells.every(isBlankOrZero));
  const used = header
    .map((cell, index) => ({ cell, column: index + 1 }))
    .slice(1)
    .filter(
      ({ cell, column }) =>
        !isBlankOrZero(cell) || body.some(({ cells }) => !isBlankOrZero(cells[column - 1])),
    );
  const seen = new Set<MonthNumber>();
  const months = used.flatMap(({ cell, column }) => {
    if (!isDay(cell)) return [];
    const month = monthOf(cell);
    if (seen.has(month)) fail('monthTwice', cellAt(parameter, 1, column), { month: cell });
    seen.add(month);
    return [{ month, column }];
  });
  const monthsSum = ({ cells }: BlockRow): number =>
    sumOf(months.map(({ column }) => figure(cells[column - 1])));
  const others = used.filter(({ cell }) => !isDay(cell));
  for (const { cell, column } of others)
    if (
      typeof cell === 'number' ||
      !body.every((row) => isSame(figure(row.cells[column - 1]), monthsSum(row)))
    )
      fail('headerNotMonth', cellAt(parameter, 1, column), { value: cell });

  const isSumOfOthers = (candidate: BlockRow): boolean =>
    months.every(({ column }) =>
      isSame(
        figure(candidate.cells[column - 1]),
        sumOf(body.map((row) => (row === candidate ? 0 : figure(row.cells[column - 1])))),
      ),
    );
  const last = body[body.length - 1];
  const isTotal = (row: BlockRow): boolean => {
    if (row !== last && row !== body[0]) return false;
    const named = hasTotalName(row) || isBlankOrZero(row.cells[0]);
    const bySum = row === last && others.length > 0 && body.length > 2 && monthsSum(row) !== 0;
    return (named || bySum) && body.length > 1 && isSumOfOthers(row);
  };
  const total = body.find(isTotal);
  const rows = body.filter((row) => row !== total);
  const faulty = rows.find(hasTotalName);
  if (faulty !== undefined)
    fail('totalsDiffer', cellAt(parameter, faulty.row), { value: String(faulty.cells[0]) });
  const nameless = rows.find(({ cells }) => isBlankOrZero(cells[0]));
  if (nameless !== undefined)
    fail('rowIncomplete', cellAt(parameter, nameless.row, 1), { filled: parameter });
  return { months, rows };
}

/** A cell of a table of reps by months. */
export interface RepMonthCell {
  readonly rep: Rep;
  readonly month: MonthNumber;
  readonly cell: unknown;
  /** place in the range, from 1 */
  readonly row: number;
  readonly column: number;
}

/** The cells of a headed range row by row, its totals left out. */
export function repMonthCells(range: Cells, parameter: string): RepMonthCell[] {
  const { months, rows } = headedCells(range, parameter);
  return rows.flatMap(({ row, cells }) => {
    const rep = repIn(cells[0], cellAt(parameter, row, 1));
    return months.map(({ month, column }) => ({ rep, month, row, column, cell: cells[column - 1] }));
  });
}

function hasTotalName({ cells: [name] }: BlockRow): boolean {
  return typeof name === 'string' && totalName.test(nameKey(name));
}

/** What a cell adds to a sum; texts such as the dash of a lock add nothing. */
function figure(cell: unknown): number {
  return typeof cell === 'number' ? cell : 0;
}

/** Equal but for floating point. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
