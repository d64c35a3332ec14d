import { firstDayOf, lastDay, type MonthNumber } from '../calendar';
import { failNotDate, failNotNumber, isHeading, nameIn } from '../cell-readers';
import { isBlank, isBlankOrZero, type Cells } from '../cells';
import { nameKey, type NameCell } from '../names';
import { fail } from '../problem';

/** Orders as three columns of cells, one order a row: date, rep, amount. Refunds are negative. */
export interface Orders {
  readonly dates: Cells;
  readonly reps: Cells;
  readonly amounts: Cells;
}

/** A rep by the key that compares and the name that is shown; key '' stands for orders without a rep. */
export interface Rep {
  readonly key: string;
  readonly name: NameCell;
}

export interface MonthlySales {
  /** reps with an order in these months, in the order in which they were met */
  readonly reps: readonly Rep[];
  /** sales of the rep at this place in `reps`, in the month at `month` from 0 */
  at(rep: number, month: number): number;
}

/**
 * Sums orders by rep and month over `months` months from `first`, in one pass that looks at every row once.
 * Orders of other months are not part of the answer; blank rows hold no order; anything unreadable ends with a problem
 * that names its row.
 */
export function monthlySales(orders: Orders, first: MonthNumber, months: number): MonthlySales {
  const { dates, reps, amounts } = orders;
  checkHeights(orders);
  const firstDay = firstDayOf(first);
  const monthOfDay = monthsByDay(first, months);
  const days = monthOfDay.length;
  const found: Rep[] = [];
  const placeOfKey = new Map<string, number>();
  const placeOfCell = new Map<unknown, number>();
  let sums = new Float64Array(months * 64);

  const meet = (cell: unknown, row: number): number => {
    const name = nameIn(cell, { parameter: 'reps', row: row + 1 });
    const key = nameKey(name);
    let place = placeOfKey.get(key);
    if (place === undefined) {
      place = found.push({ key, name }) - 1;
      placeOfKey.set(key, place);
      if (found.length * months > sums.length) {
        const larger = new Float64Array(sums.length * 2);
        larger.set(sums);
        sums = larger;
      }
    }
    placeOfCell.set(cell, place);
    return place;
  };
  const add = (day: number, amount: number, row: number): void => {
    const offset = Math.floor(day) - firstDay;
    if (offset < 0 || offset >= days) return;
    const rep = reps[row]?.[0];
    const place = placeOfCell.get(rep) ?? meet(rep, row);
    const at = place * months + (monthOfDay[offset] ?? 0);
    sums[at] = (sums[at] ?? 0) + amount;
  };

  const height = dates.length;
  for (let row = hasHeadings(orders) ? 1 : 0; row < height; row++) {
    const day = dates[row]?.[0];
    const amount = amounts[row]?.[0];
    if (
      typeof day === 'number' &&
      day >= 1 &&
      day < 2958466 &&
      typeof amount === 'number' &&
      amount - amount === 0
    ) {
      add(day, amount, row);
    } else {
      const readable = readSlowly(orders, row);
      if (readable) add(readable.day, readable.amount, row);
    }
  }
  return { reps: found, at: (rep, month) => sums[rep * months + month] ?? 0 };
}

/** Month from 0 of every day of the window. */
function monthsByDay(first: MonthNumber, months: number): Int16Array {
  const firstDay = firstDayOf(first);
  const table = new Int16Array(firstDayOf(first + months) - firstDay);
  for (let month = 0; month < months; month++) {
    table.fill(month, firstDayOf(first + month) - firstDay, firstDayOf(first + month + 1) - firstDay);
  }
  return table;
}

/** People pass whole columns of a table, headings included. */
function hasHeadings({ dates, amounts }: Orders): boolean {
  return isHeading(dates[0]?.[0]) && isHeading(amounts[0]?.[0]);
}

/** A row that is not plainly a date and an amount: blank, without an amount, or unreadable. */
function readSlowly(
  { dates, reps, amounts }: Orders,
  row: number,
): { day: number; amount: number } | undefined {
  const day = dates[row]?.[0];
  const amount = amounts[row]?.[0];
  if (isBlankOrZero(day)) {
    const filled = !isBlankOrZero(amount) ? 'amounts' : !isBlankOrZero(reps[row]?.[0]) ? 'reps' : undefined;
    if (filled === undefined) return undefined;
    fail({ code: 'rowIncomplete', parameter: 'dates', row: row + 1, filled });
  }
  if (typeof day !== 'number' || !(day >= 1 && day < lastDay + 1))
    failNotDate(day, { parameter: 'dates', row: row + 1 });
  if (isBlank(amount)) return { day, amount: 0 };
  if (typeof amount !== 'number' || !Number.isFinite(amount))
    failNotNumber(amount, { parameter: 'amounts', row: row + 1 });
  return { day, amount };
}

/** Ranges of different heights are fine as long as what one has beyond another is blank. */
function checkHeights({ dates, reps, amounts }: Orders): void {
  const columns = Object.entries({ dates, reps, amounts });
  const least = Math.min(...columns.map(([, cells]) => cells.length));
  for (const [other, cells] of columns) {
    let filled = cells.length;
    while (filled > least && isBlankOrZero(cells[filled - 1]?.[0])) filled--;
    const shorter = columns.find(([, { length }]) => length < filled);
    if (shorter) {
      fail({
        code: 'heightsDiffer',
        parameter: shorter[0],
        rows: shorter[1].length,
        other,
        otherRows: filled,
      });
    }
  }
}
