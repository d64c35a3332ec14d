/** What the sales hold: which rows count, from when to when, whose, and what is left out and why. */
import { dayParts, firstDayOf, lastDay, monthOf, type MonthNumber } from '../../planning/calendar';
import { isBlank, isBlankOrZero, type Cells } from '../../planning/cells';
import { nameKey } from '../../planning/names';
import { salesOfReps } from '../../planning/plan/rep-months';
import type { Orders, Rep } from '../../planning/plan/monthly-sales';
import type { CellValue, TableInfo } from '../../workbook/port';
import type { SourceColumns } from './formulas';
import { monthsOfHistory, monthsPlanned } from './places';

/** The columns as they were read. */
export interface Sales {
  readonly list: TableInfo;
  readonly source: SourceColumns;
  readonly orders: Orders;
  readonly facts: SalesFacts;
}

/** A row that no function can count. */
export interface FaultyRow {
  /** row of the list, from 1, its header not counted */
  readonly row: number;
  readonly what: 'date' | 'noDate' | 'amount';
  readonly text: string;
}

export interface SalesFacts {
  /** rows that count */
  readonly orders: number;
  readonly faulty: readonly FaultyRow[];
  readonly faultyRows: number;
  readonly blankRows: number;
  readonly withoutRep: number;
  readonly refunds: number;
  /** named reps */
  readonly reps: number;
  /** first and last day with an order, as serials; undefined without orders */
  readonly from?: number;
  readonly to?: number;
  /** months between them in which nothing was sold */
  readonly emptyMonths: readonly MonthNumber[];
}

const faultsShown = 3;

/** Reads the columns once, without a copy of their cells. */
export function salesOf(
  list: TableInfo,
  source: SourceColumns,
  [dates = [], reps = [], amounts = []]: readonly (readonly CellValue[])[],
): Sales {
  const cells = (column: readonly CellValue[]): Cells => column.map((value) => [value]);
  return {
    list,
    source,
    orders: { dates: cells(dates), reps: cells(reps), amounts: cells(amounts) },
    facts: factsOf(dates, reps, amounts),
  };
}

function factsOf(
  dates: readonly CellValue[],
  reps: readonly CellValue[],
  amounts: readonly CellValue[],
): SalesFacts {
  const faulty: FaultyRow[] = [];
  const names = new Map<CellValue, string>();
  const keys = new Set<string>();
  const months = new Set<MonthNumber>();
  let [orders, faultyRows, blankRows, withoutRep, refunds] = [0, 0, 0, 0, 0];
  let [from, to] = [Infinity, -Infinity];
  const fault = (row: number, what: FaultyRow['what'], value: CellValue) => {
    faultyRows += 1;
    if (faulty.length < faultsShown) faulty.push({ row: row + 1, what, text: String(value) });
  };
  dates.forEach((day, row) => {
    const rep = reps[row] ?? '';
    const amount = amounts[row] ?? '';
    if (typeof day !== 'number' || !(day >= 1 && day < lastDay + 1)) {
      if (!isBlankOrZero(day)) fault(row, 'date', day);
      else if (!isBlankOrZero(amount) || !isBlankOrZero(rep))
        fault(row, 'noDate', isBlankOrZero(rep) ? amount : rep);
      else blankRows += 1;
      return;
    }
    if (typeof amount !== 'number' && !isBlank(amount)) {
      fault(row, 'amount', amount);
      return;
    }
    orders += 1;
    if (typeof amount === 'number' && amount < 0) refunds += 1;
    if (day < from) from = day;
    if (day > to) to = day;
    months.add(monthOf(day));
    let key = names.get(rep);
    if (key === undefined) {
      key = isBlankOrZero(rep) ? '' : nameKey(String(rep));
      names.set(rep, key);
    }
    if (key === '') withoutRep += 1;
    else keys.add(key);
  });
  const found = { orders, faulty, faultyRows, blankRows, withoutRep, refunds, reps: keys.size };
  if (orders === 0) return { ...found, emptyMonths: [] };
  const first = monthOf(from);
  const emptyMonths = Array.from({ length: monthOf(to) - first }, (_, index) => first + index).filter(
    (month) => !months.has(month),
  );
  return { ...found, from: Math.floor(from), to: Math.floor(to), emptyMonths };
}

/** What a plan from `start` rests on. */
export interface Base {
  /** reps in the order of the plan, key '' for orders without a rep */
  readonly reps: readonly Rep[];
  /** sales of every rep, last year's months first, then those of the plan */
  readonly history: readonly (readonly number[])[];
  readonly lastYear: number;
  /** months of last year that begin after the last order: their plans are 0 until the orders are in */
  readonly notYet: readonly MonthNumber[];
  /** the month of last year that the last order falls into, where it is not over by then */
  readonly unfinished?: MonthNumber;
}

/** Undefined where nobody sold anything in the year before the plan or since. */
export function baseOf(
  { orders, facts }: Sales,
  start: MonthNumber,
  roster: readonly Rep[],
): Base | undefined {
  if (facts.faultyRows > 0) return undefined;
  try {
    const sales = salesOfReps(orders, { first: start - monthsPlanned, months: monthsOfHistory }, roster);
    const history = sales.reps.map((rep) =>
      Array.from({ length: monthsOfHistory }, (_, month) => sales.of(rep, month)),
    );
    const last = facts.to === undefined ? start : monthOf(facts.to);
    const baseMonths = Array.from({ length: monthsPlanned }, (_, month) => start - monthsPlanned + month);
    const unfinished =
      facts.to !== undefined && baseMonths.includes(last) && facts.to < firstDayOf(last + 1) - 5;
    return {
      reps: sales.reps,
      history,
      lastYear: history.reduce(
        (sum, months) => sum + months.slice(0, monthsPlanned).reduce((all, amount) => all + amount, 0),
        0,
      ),
      notYet: baseMonths.filter((month) => month > last),
      ...(unfinished && { unfinished: last }),
    };
  } catch {
    return undefined;
  }
}

/** The first month a plan is most likely for: the January after the last order. */
export function likelyStart(facts: SalesFacts, today: number): MonthNumber {
  const { year } = dayParts(facts.to ?? today);
  return (year + 1) * 12;
}

/** Months without any sale: between the orders, and after the last one as far as the plan reaches and is over by today. */
export function emptyMonthsOf(
  { emptyMonths, to }: SalesFacts,
  start: MonthNumber,
  today: number,
): MonthNumber[] {
  if (to === undefined) return [];
  const last = monthOf(to);
  // a plan that nothing was sold in yet has no empty months, it has not begun
  const end = last >= start ? start + monthsPlanned - 1 : start - 1;
  const until = Math.min(monthOf(today) - 1, end);
  return [
    ...emptyMonths,
    ...Array.from({ length: Math.max(0, until - last) }, (_, index) => last + 1 + index),
  ];
}
