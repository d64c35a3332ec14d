import { compareNames, type NameCell } from '../names';
import type { OrderBook } from './order-book';
import { purchasesBy } from './purchases';
import { chanceAlive, fitPurchases } from './purchases-model';

/** A customer who used to come back and has stayed away for longer than that would take. */
export interface LikelyLost {
  readonly customer: NameCell;
  /** days with a purchase */
  readonly purchases: number;
  /** what they brought in all, returns taken off */
  readonly revenue: number;
  /** serial of the last purchase */
  readonly last: number;
  /** days between two purchases on average */
  readonly gap: number;
  /** days since the last purchase */
  readonly silent: number;
  /** chance that this is a customer still, by the purchases model; undefined where the customers settle none */
  readonly alive: number | undefined;
}

/** So many usual gaps without a purchase: at least one that was to be expected has not come. */
const gapsMissed = 2;
const fewestPurchases = 3;
const daysOfWeek = 7;

/**
 * Customers with three purchases or more who by `asOf` have been silent for at least twice their usual gap, those with the
 * most revenue first. Purchases of one day are one; orders whose sum is below zero are returns.
 */
export function likelyLost(book: OrderBook, asOf: number): LikelyLost[] {
  const customers = purchasesBy(book, asOf);
  const model = fitPurchases({
    frequency: customers.map(({ purchases }) => purchases - 1),
    recency: customers.map(({ first, last }) => (last - first) / daysOfWeek),
    age: customers.map(({ first }) => (asOf - first) / daysOfWeek),
  });
  return customers
    .filter(({ purchases }) => purchases >= fewestPurchases)
    .map(({ customer, first, last, purchases, revenue }) => ({
      customer: book.customers[customer],
      purchases,
      revenue,
      last,
      gap: (last - first) / (purchases - 1),
      silent: asOf - last,
      alive:
        model &&
        chanceAlive(model, {
          frequency: purchases - 1,
          recency: (last - first) / daysOfWeek,
          age: (asOf - first) / daysOfWeek,
        }),
    }))
    .filter(({ gap, silent }) => silent >= gapsMissed * gap)
    .sort((one, other) => other.revenue - one.revenue || compareNames(one.customer, other.customer));
}
