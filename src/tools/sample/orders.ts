/** Three years of orders: seasons, growth, new and returning customers, reps who come and go, refunds. */
import { dayNumber, isWeekend } from '../../planning/workdays/workdays';
import { dayParts } from '../../planning/calendar';
import type { CellValue } from '../../workbook/port';
import type { Random } from './random';
import type { Vocabulary } from './vocabulary';

export const orderMonths = 36;
/** Orders of the whole team in an average month of the first year. */
const ordersPerMonth = 84;
const yearlyGrowth = 1.13;
const typicalOrder = 6_400;
const refundShare = 0.018;
/** Share of the year's average by month: quiet January and summer, strong spring and autumn. */
const seasons = [0.72, 0.86, 1.06, 1.08, 0.94, 0.98, 0.82, 0.84, 1.1, 1.18, 1.2, 1.22] as const;
/** Strength of each rep, and the months (from the start) in which he sells. */
const strengths = [1.4, 1.1, 0.9, 1.7, 0.8, 1.25, 0.95, 1.15, 0.7, 1, 0.85, 0.9] as const;
const joined: Readonly<Record<number, number>> = { 8: 14, 11: 27 };
const gone: Readonly<Record<number, number>> = { 4: 30 };

interface Customer {
  readonly name: string;
  readonly since: number;
}

/** Rows date | order | rep | customer | product | amount, in order of date; ends the day before `today`. */
export function orders(random: Random, words: Vocabulary, today: number): CellValue[][] {
  const { year, month } = dayParts(today);
  const names = customerNames(random, words);
  const books = words.reps.map((): Customer[] => []);
  const found: { day: number; rep: string; customer: string; product: string; amount: number }[] = [];
  for (let index = 0; index <= orderMonths; index += 1) {
    const start = dayNumber(year, month - orderMonths + index, 1);
    const days = workdaysFrom(start, dayNumber(year, month - orderMonths + index + 1, 0)).filter(
      (day) => day < today,
    );
    const wholeMonth = workdaysFrom(start, dayNumber(year, month - orderMonths + index + 1, 0)).length;
    const season = seasons[dayParts(start).month - 1] ?? 1;
    const level = (ordersPerMonth * season * yearlyGrowth ** (index / 12) * days.length) / wholeMonth;
    words.reps.forEach((rep, place) => {
      if (index < (joined[place] ?? 0) || index >= (gone[place] ?? Infinity)) return;
      const expected = (level * (strengths[place] ?? 1)) / words.reps.length;
      const count = Math.floor(expected * (0.85 + 0.3 * random.next()) + random.next());
      const book = books[place] ?? [];
      for (let order = 0; order < count && days.length > 0; order += 1) {
        const customer = nextCustomer(random, book, names, index);
        const [product, weight] = random.pick(words.products);
        const loyalty = customer.since < index ? 1.1 : 0.85;
        const amount = roundedAmount(random.around(typicalOrder * weight * loyalty, 0.55), words);
        const day = random.pick(days);
        found.push({ day, rep, customer: customer.name, product, amount });
        if (random.next() < refundShare && day + 40 < today) {
          const share = random.pick([1, 1, 0.5, 0.3]);
          found.push({
            day: workdayAfter(day + random.whole(4, 30)),
            rep,
            customer: customer.name,
            product,
            amount: -roundedAmount(amount * share, words, 1),
          });
        }
      }
    });
  }
  return found
    .sort((left, right) => left.day - right.day)
    .map(({ day, rep, customer, product, amount }, index) => [
      day,
      10_001 + index,
      rep,
      customer,
      product,
      amount,
    ]);
}

/** A returning customer most of the time, the more so the longer the rep's list. */
function nextCustomer(random: Random, book: Customer[], names: string[], month: number): Customer {
  const newShare = Math.max(0.05, 0.75 - book.length * 0.05);
  const name = book.length === 0 || random.next() < newShare ? names.pop() : undefined;
  if (name === undefined && book.length > 0) return random.pick(book);
  const customer = { name: name ?? '', since: month };
  book.push(customer);
  return customer;
}

function customerNames(random: Random, words: Vocabulary): string[] {
  const { first, second, name } = words.customers;
  const all = first.flatMap((one) => second.map((other) => name(one, other)));
  for (let index = all.length - 1; index > 0; index -= 1) {
    const other = random.whole(0, index);
    [all[index], all[other]] = [all[other] as string, all[index] as string];
  }
  return all;
}

function roundedAmount(dollars: number, words: Vocabulary, perDollar = words.perDollar): number {
  const unit = 10 * words.perDollar;
  return Math.max(unit, Math.round((dollars * perDollar) / unit) * unit);
}

function workdaysFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (day) => !isWeekend(day),
  );
}

function workdayAfter(day: number): number {
  let next = day;
  while (isWeekend(next)) next += 1;
  return next;
}
