import { lastDay } from '../calendar';
import { failNotDate, failNotNumber, isHeading, nameIn } from '../cell-readers';
import { isBlank, isBlankOrZero, type Cells } from '../cells';
import { commonHeight } from '../columns';
import { compareNames, nameKey, type NameCell } from '../names';
import { fail } from '../problem';

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
  const met = new Met();
  const book: OrderBook & { orders: Order[]; lines: OrderLine[] } = {
    customers: met.names,
    orders: [],
    lines: [],
  };
  const placeOfOrder = new Map<string | number, number>();

  for (let row = hasHeadings(columns) ? 1 : 0; row < height; row++) {
    const date = dates[row][0];
    const customer = customers[row][0];
    const amountCell = amounts?.[row][0];
    const numberCell = orders?.[row][0];
    if (typeof date !== 'number' || !(date >= 1 && date < afterLastDay)) {
      checkBlankRow(date, { customers: customer, amounts: amountCell, orders: numberCell }, row);
      continue;
    }
    const day = Math.floor(date);
    const place = met.placeOf(customer, row);
    const amount = amountIn(amountCell, row);
    const number = numberCell === undefined ? '' : nameIn(numberCell, { parameter: 'orders', row: row + 1 });
    const key = number === '' ? place * afterLastDay + day : `${place} ${nameKey(number)}`;
    let order = placeOfOrder.get(key);
    if (order === undefined) {
      order = book.orders.push({ customer: place, number, day, amount }) - 1;
      placeOfOrder.set(key, order);
    } else {
      const known = book.orders[order];
      known.day = Math.min(known.day, day);
      known.amount += amount;
    }
    book.lines.push({ order, day, amount });
  }
  if (book.lines.length === 0) fail({ code: 'noOrders', parameter: 'dates' });
  return book;
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

/** The customers met so far; each spelling of a name is folded once. */
class Met {
  readonly names: NameCell[] = [];
  private readonly placeOfCell = new Map<unknown, number>();
  private readonly placeOfKey = new Map<string, number>();

  placeOf(cell: unknown, row: number): number {
    return this.placeOfCell.get(cell) ?? this.meet(cell, row);
  }

  private meet(cell: unknown, row: number): number {
    const name = nameIn(cell, { parameter: 'customers', row: row + 1 });
    if (name === '') fail({ code: 'rowIncomplete', parameter: 'customers', row: row + 1, filled: 'dates' });
    const key = nameKey(name);
    const place = this.placeOfKey.get(key) ?? this.names.push(name) - 1;
    this.placeOfKey.set(key, place);
    this.placeOfCell.set(cell, place);
    return place;
  }
}

function amountIn(cell: unknown, row: number): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  return isBlank(cell) ? 0 : failNotNumber(cell, { parameter: 'amounts', row: row + 1 });
}

/** People pass whole columns of a table, headings included. */
function hasHeadings({ dates, customers, amounts }: OrderColumns): boolean {
  return isHeading(dates[0]?.[0]) && (isHeading(customers[0]?.[0]) || isHeading(amounts?.[0]?.[0]));
}

/** A row without a date is fine only where nothing else stands in it. */
function checkBlankRow(date: unknown, others: Readonly<Record<string, unknown>>, row: number): void {
  if (!isBlankOrZero(date)) failNotDate(date, { parameter: 'dates', row: row + 1 });
  const filled = Object.keys(others).find((name) => !isBlankOrZero(others[name]));
  if (filled !== undefined) fail({ code: 'rowIncomplete', parameter: 'dates', row: row + 1, filled });
}

/** Rows that all columns have, each one cell wide. */
function heightOf(columns: OrderColumns): number {
  const given = Object.entries(columns).filter((entry): entry is [string, Cells] => Array.isArray(entry[1]));
  for (const [parameter, cells] of given)
    if (cells.some((row) => !Array.isArray(row) || row.length !== 1)) fail({ code: 'notRange', parameter });
  return commonHeight(Object.fromEntries(given));
}
