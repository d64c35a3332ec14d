import { firstDayOf, lastDay, type MonthNumber } from '../calendar';
import { isHeading } from '../cell-readers';
import type { Cells } from '../cells';
import { commonHeight } from '../columns';
import type { NameCell } from '../names';
import { fail } from '../problem';
import { amountIn, checkBlankRow, isDay, metNames } from '../sale-rows';

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
  /** as the cells spell them, of every rep the first one first */
  readonly spellings: readonly (readonly NameCell[])[];
  /** sales of the rep at this place in `reps`, in the month at `month` from 0 */
  at(rep: number, month: number): number;
}

/**
 * Sums orders by rep and month over `months` months from `first`, in one pass that looks at every row once.
 * Orders of other months, or after the day `through`, are not part of the answer; blank rows hold no order; anything unreadable ends with a problem
 * that names its row. The loop makes no objects: a million orders should cost little more than reading them.
 */
export function monthlySales(
  orders: Orders,
  first: MonthNumber,
  months: number,
  through = lastDay,
): MonthlySales {
  const { dates, reps, amounts } = orders;
  const height = commonHeight({ dates, reps, amounts });
  const firstDay = firstDayOf(first);
  const monthOfDay = monthsByDay(first, months);
  const days = Math.min(monthOfDay.length, Math.floor(through) - firstDay + 1);
  const met = metNames('reps');
  const { placeOfCell } = met;
  let sums = new Float64Array(months * 64);

  for (let row = hasHeadings(orders) ? 1 : 0; row < height; row++) {
    const dateCells = dates[row];
    const repCells = reps[row];
    const amountCells = amounts[row];
    if (!isOneCell(dateCells) || !isOneCell(repCells) || !isOneCell(amountCells)) failRagged(orders, row);
    const day = dateCells[0];
    const rep = repCells[0];
    const cell = amountCells[0];
    if (!isDay(day)) {
      checkBlankRow(day, { amounts: cell, reps: rep }, row);
      continue;
    }
    const amount = typeof cell === 'number' && cell - cell === 0 ? cell : amountIn(cell, row);
    const offset = Math.floor(day) - firstDay;
    if (offset < 0 || offset >= days) continue;
    let place = placeOfCell.get(rep);
    if (place === undefined) {
      place = met.meet(rep, row);
      if ((place + 1) * months > sums.length) sums = twiceAsLong(sums);
    }
    sums[place * months + monthOfDay[offset]] += amount;
  }
  return { reps: met.names, spellings: met.spellings, at: (rep, month) => sums[rep * months + month] };
}

function isOneCell(row: unknown): boolean {
  return Array.isArray(row) && row.length === 1;
}

function failRagged({ dates, reps }: Orders, row: number): never {
  fail('notRange', !isOneCell(dates[row]) ? 'dates' : !isOneCell(reps[row]) ? 'reps' : 'amounts');
}

function twiceAsLong(sums: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(sums.length * 2);
  longer.set(sums);
  return longer;
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
