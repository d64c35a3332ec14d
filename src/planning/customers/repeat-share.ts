import { times } from '../times';
import { fail } from '../problem';
import { inTime, type OrderBook } from './order-book';
import { addMonths, firstDayOfPeriod, periodOf, periodsBetween, type By } from './period';

export interface RepeatQuestion {
  /** days looked at, both included; undefined: from the first sale, to the last, and one day where that leaves none */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly by: By;
  /** months of silence after which a customer counts as new again; undefined: never */
  readonly lapse: number | undefined;
}

/** New and repeat figures of one stretch of time. */
export interface NewAndRepeat {
  /** serial of its first day */
  readonly first: number;
  customers: [fresh: number, repeat: number];
  orders: [fresh: number, repeat: number];
  revenue: [fresh: number, repeat: number];
}

/** Repeat share of the revenue; undefined where no revenue is left. */
export function shareOf({ revenue: [fresh, repeat] }: NewAndRepeat): number | undefined {
  const all = fresh + repeat;
  return all > 0 ? repeat / all : undefined;
}

const isNew = 0;
const isRepeat = 1;

/**
 * Which orders are new (0) and which repeat (1), by their places: a customer's first purchase is new, every later one repeat,
 * by date, then order number. A return takes the kind of the purchase before it, as it takes that one's revenue back.
 */
export function kinds(book: OrderBook, lapse: number | undefined): Uint8Array {
  const found = new Uint8Array(book.orders.length);
  let customer = -1;
  let latest: number | undefined;
  let kind = isNew;
  for (const place of inTime(book)) {
    const order = book.orders[place];
    if (order.customer !== customer) {
      customer = order.customer;
      latest = undefined;
      kind = isNew;
    }
    if (order.amount >= 0) {
      const isFirst = latest === undefined || (lapse !== undefined && order.day > addMonths(latest, lapse));
      kind = isFirst ? isNew : isRepeat;
      latest = order.day;
    }
    found[place] = kind;
  }
  return found;
}

/**
 * New and repeat customers, orders and revenue of every period from `start` to `end`, none left out, and of all of it.
 * What was sold before `start` decides who is new. Revenue counts on the day of its line, an order on its first day; a customer
 * counts once a period, as new if one of the orders in it is.
 */
export function repeatShare(
  book: OrderBook,
  { start, end, by, lapse }: RepeatQuestion,
): { readonly periods: NewAndRepeat[]; readonly total: NewAndRepeat } {
  const kindOf = kinds(book, lapse);
  const days = book.lines.map(({ day }) => day);
  const first = start ?? days.reduce((least, day) => Math.min(least, day), end ?? Infinity);
  const last = end ?? days.reduce((most, day) => Math.max(most, day), first);
  if (last < first) fail('endBeforeStart', 'end', { start: first, end: last });
  const isAsked = (day: number): boolean => day >= first && day <= last;

  const blank = (from: number): NewAndRepeat => ({
    first: from,
    customers: [0, 0],
    orders: [0, 0],
    revenue: [0, 0],
  });
  const begin = periodOf(first, by);
  const total = blank(first);
  const periods = times(periodsBetween(first, last, by), (index) =>
    blank(by === 'whole' ? first : firstDayOfPeriod(begin + index, by)),
  );
  for (const { order, day, amount } of book.lines) {
    if (!isAsked(day)) continue;
    periods[periodOf(day, by) - begin].revenue[kindOf[order]] += amount;
    total.revenue[kindOf[order]] += amount;
  }
  const inPeriod = new Map<number, number>();
  const inAll = new Map<number, number>();
  book.orders.forEach(({ customer, day, amount }, place) => {
    if (amount < 0 || !isAsked(day)) return;
    const period = periodOf(day, by) - begin;
    const kind = kindOf[place];
    periods[period].orders[kind]++;
    total.orders[kind]++;
    const key = customer * periods.length + period;
    inPeriod.set(key, Math.min(kind, inPeriod.get(key) ?? isRepeat));
    inAll.set(customer, Math.min(kind, inAll.get(customer) ?? isRepeat));
  });
  for (const [key, kind] of inPeriod) periods[key % periods.length].customers[kind]++;
  for (const kind of inAll.values()) total.customers[kind]++;
  return { periods, total };
}
