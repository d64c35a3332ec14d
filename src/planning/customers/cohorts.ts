import { times } from '../times';
import { sumOf } from '../sum';
import { inTime, orderBook, type OrderBook, type OrderColumns } from './order-book';
import { firstDayOfPeriod, periodOf, periodsBetween, type CalendarPeriod } from './period';

/** What is followed: customers who bought, or their revenue; as figures, or as shares of the cohort's first period. */
export type Measure = 'customers' | 'customerShare' | 'revenue' | 'revenueShare';

export interface Cohort {
  /** serial of the first day of the period in which these customers bought first */
  readonly first: number;
  readonly customers: number;
  /** by age in periods; undefined where the data end before, and for shares of nothing */
  readonly ages: readonly (number | undefined)[];
}

export interface Cohorts {
  readonly cohorts: readonly Cohort[];
  /** all cohorts together; as shares, of those that are old enough */
  readonly all: Omit<Cohort, 'first'>;
}

/**
 * Cohorts by period of the first purchase, with what came back at every age: `most` ages at most, the first being the period
 * of that purchase itself. Purchases of one day are one; returns bring nobody back, but are revenue.
 */
export function cohorts(
  columns: OrderColumns,
  by: CalendarPeriod,
  measure: Measure,
  most: number | undefined,
): Cohorts {
  const book = orderBook(columns);
  const cohortOf = new Map<number, number>();
  for (const place of inTime(book)) {
    const { customer, day, amount } = book.orders[place];
    if (amount >= 0 && !cohortOf.has(customer)) cohortOf.set(customer, periodOf(day, by));
  }
  // who only ever returned something has no first purchase: the revenue counts from its first day
  const buyers = new Set(cohortOf.keys());
  for (const { customer, day } of book.orders)
    if (!buyers.has(customer))
      cohortOf.set(customer, Math.min(periodOf(day, by), cohortOf.get(customer) ?? Infinity));

  const used = book.orders.map(({ day }) => periodOf(day, by));
  const begin = [...cohortOf.values()].reduce((earliest, period) => Math.min(earliest, period));
  const count = countOf(book, begin, by);
  const width = Math.min(most ?? count, count);
  const ofRevenue = measure === 'revenue' || measure === 'revenueShare';
  const sums = times(count, () => new Float64Array(count));
  const seen = new Set<number>();
  for (const place of book.orders.keys()) {
    const { customer, amount } = book.orders[place];
    const cohort = (cohortOf.get(customer) ?? begin) - begin;
    const age = Math.max(0, used[place] - begin - cohort);
    const key = (customer * count + cohort) * count + age;
    if (ofRevenue) sums[cohort][age] += amount;
    else if (amount >= 0 && !seen.has(key)) {
      seen.add(key);
      sums[cohort][age]++;
    }
  }
  const sizes = new Array<number>(count).fill(0);
  for (const customer of buyers) sizes[(cohortOf.get(customer) ?? begin) - begin]++;

  const asShare = measure === 'customerShare' || measure === 'revenueShare';
  const ages = times(width, (age) => age);
  const figure = (part: number, whole: number): number | undefined =>
    !asShare ? part : whole > 0 ? part / whole : undefined;
  return {
    cohorts: sizes.map((customers, cohort) => ({
      first: firstDayOfPeriod(begin + cohort, by),
      customers,
      ages: ages.map((age) =>
        cohort + age < count ? figure(sums[cohort][age], sums[cohort][0]) : undefined,
      ),
    })),
    all: {
      customers: buyers.size,
      ages: ages.map((age) => {
        const old = sums.slice(0, count - age);
        return figure(sumOf(old.map((row) => row[age])), sumOf(old.map((row) => row[0])));
      }),
    },
  };
}

/** Periods from the first cohort to the last order. */
function countOf({ orders }: OrderBook, begin: number, by: CalendarPeriod): number {
  const last = orders.reduce((latest, { day }) => Math.max(latest, day), 0);
  return periodsBetween(firstDayOfPeriod(begin, by), last, by);
}
