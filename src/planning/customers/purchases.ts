import { fail } from '../problem';
import { inTime, type OrderBook } from './order-book';

/** What a customer bought by a day; purchases of one day are one. */
export interface Purchases {
  /** place of the customer in the book */
  readonly customer: number;
  /** serials of the first and the last purchase */
  readonly first: number;
  last: number;
  /** days with a purchase */
  purchases: number;
  /** what purchases after the first brought */
  again: number;
  /** what the customer brought in all, returns taken off */
  revenue: number;
}

/** Everybody who had bought by the day `asOf`. An order whose sum is below zero is a return and no purchase. */
export function purchasesBy(book: OrderBook, asOf: number): Purchases[] {
  const found: Purchases[] = [];
  for (const place of inTime(book)) {
    const { customer, day, amount } = book.orders[place];
    if (day > asOf) continue;
    const known = found.at(-1);
    if (known?.customer !== customer) {
      if (amount >= 0)
        found.push({ customer, first: day, last: day, purchases: 1, again: 0, revenue: amount });
      continue;
    }
    known.revenue += amount;
    if (amount < 0) continue;
    known.again += amount;
    if (day > known.last) known.purchases++;
    known.last = day;
  }
  if (found.length === 0) fail('noOrdersYet', 'as_of', { until: asOf });
  return found;
}
