import { compareNames, type NameCell } from '../names';
import { orderBook, type OrderColumns } from './order-book';
import { purchasesBy } from './purchases';

/** In what time is measured. A month is a twelfth of 365.25 days. */
export type TimeUnit = 'weeks' | 'days' | 'months';
export const daysOf: Readonly<Record<TimeUnit, number>> = { weeks: 7, days: 1, months: 30.4375 };

/** A customer as models of purchasing see one. */
export interface CustomerSummary {
  readonly customer: NameCell;
  /** days with a purchase after the first such day */
  readonly frequency: number;
  /** from the first purchase to the last */
  readonly recency: number;
  /** from the first purchase to the day asked for */
  readonly age: number;
  /** what was spent on a day with a purchase after the first; undefined where there was none */
  readonly average: number | undefined;
}

/**
 * Everybody who had bought by the day `asOf`, by name. Purchases of one day are one; a day whose sum is below zero is a
 * return and no purchase.
 */
export function customerSummaries(
  columns: Omit<OrderColumns, 'orders'>,
  asOf: number,
  unit: TimeUnit,
): CustomerSummary[] {
  const book = orderBook(columns);
  const days = daysOf[unit];
  return purchasesBy(book, asOf)
    .map(({ customer, first, last, purchases, again }) => ({
      customer: book.customers[customer],
      frequency: purchases - 1,
      recency: (last - first) / days,
      age: (asOf - first) / days,
      average: purchases > 1 ? again / (purchases - 1) : undefined,
    }))
    .sort((one, other) => compareNames(one.customer, other.customer));
}
