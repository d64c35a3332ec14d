import { lastDay } from '../calendar';
import { isHeading, nameIn } from '../cell-readers';
import type { Cells } from '../cells';
import { commonHeight } from '../columns';
import { compareNames, nameKey, type NameCell } from '../names';
import { fail, cellAt } from '../problem';
import { amountIn, checkBlankRow, isDay, metNames } from '../sale-rows';

/** Sales as columns of cells, one line of an order a row. */
export interface OrderColumns {
  readonly dates: Cells;
  readonly customers: Cells;
  /** money; returns are negative */
  readonly amounts?: Cells | undefined;
  /** order numbers; undefined: one customer's lines of one day are one order */
  readonly orders?: Cells | undefined;
}

/** An order of a customer: one line or more. */
export interface Order {
  /** place of the customer in the book */
  readonly customer: number;
  readonly number: NameCell;
  /** serial of its earliest line */
  day: number;
  /** sum of its lines; below 0: a return, which is no purchase */
  amount: number;
}

export interface OrderLine {
  /** place of its order in the book */
  readonly order: number;
  readonly day: number;
  readonly amount: number;
}

export interface OrderBook {
  /** customers by their name as first met, in that order */
  readonly customers: readonly NameCell[];
  readonly orders: readonly Order[];
  readonly lines: readonly OrderLine[];
}

const afterLastDay = lastDay + 1;

/**
 * Reads sales into orders, row by row. Lines of one customer with the same order number are one order, lines without a number
 * those of the same day. Blank rows hold nothing; anything unreadable, and a sale without a customer, ends with a problem
 * that names its row.
 */
export function orderBook(columns: OrderColumns): OrderBook {
  const { dates, customers, amounts, orders } = columns;
  const height = heightOf(columns);
  const met = metNames('customers');
  const found: Order[] = [];
  const lines: OrderLine[] = [];
  const placeOfOrder = new Map<string | number, number>();

  for (let row = hasHeadings(columns) ? 1 : 0; row < height; row++) {
    const date = dates[row][0];
    const customer = customers[row][0];
    const amountCell = amounts?.[row][0];
    const numberCell = orders?.[row][0];
    if (!isDay(date)) {
      checkBlankRow(date, { customers: customer, amounts: amountCell, orders: numberCell }, row);
      continue;
    }
    const day = Math.floor(date);
    const place = met.placeOfCell.get(customer) ?? met.meet(customer, row);
    if (met.names[place].key === '') fail('rowIncomplete', cellAt('customers', row + 1), { filled: 'dates' });
    const amount =
      typeof amountCell === 'number' && Number.isFinite(amountCell) ? amountCell : amountIn(amountCell, row);
    const number = numberCell === undefined ? '' : nameIn(numberCell, cellAt('orders', row + 1));
    const key = number === '' ? place * afterLastDay + day : `${place} ${nameKey(number)}`;
    let order = placeOfOrder.get(key);
    if (order === undefined) {
      order = found.push({ customer: place, number, day, amount }) - 1;
      placeOfOrder.set(key, order);
    } else {
      const known = found[order];
      known.day = Math.min(known.day, day);
      known.amount += amount;
    }
    lines.push({ order, day, amount });
  }
  if (lines.length === 0) fail('noOrders', 'dates');
  return { customers: met.names.map(({ name }) => name), orders: found, lines };
}

/** Places of orders by customer, then by date, purchases before returns of the same day, then by order number. */
export function inTime({ orders }: OrderBook): number[] {
  return orders
    .map((_, place) => place)
    .sort((left, right) => {
      const one = orders[left];
      const other = orders[right];
      return (
        one.customer - other.customer ||
        one.day - other.day ||
        Number(one.amount < 0) - Number(other.amount < 0) ||
        compareNames(one.number, other.number)
      );
    });
}

/** People pass whole columns of a table, headings included. */
function hasHeadings({ dates, customers, amounts }: OrderColumns): boolean {
  return isHeading(dates[0]?.[0]) && (isHeading(customers[0]?.[0]) || isHeading(amounts?.[0]?.[0]));
}

/** Rows that all columns have, each one cell wide. */
function heightOf(columns: OrderColumns): number {
  const given = Object.entries(columns).filter((entry): entry is [string, Cells] => Array.isArray(entry[1]));
  for (const [parameter, cells] of given)
    if (cells.some((row) => !Array.isArray(row) || row.length !== 1)) fail('notRange', parameter);
  return commonHeight(Object.fromEntries(given));
}
