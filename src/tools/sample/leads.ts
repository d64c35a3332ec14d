/** A year of leads by channel with what they cost: channels differ in price and in how many leads become customers. */
import { dayParts } from '../../planning/calendar';
import { dayNumber } from '../../planning/workdays/workdays';
import type { CellValue } from '../../workbook/port';
import type { Random } from './random';
import type { Vocabulary } from './vocabulary';

export const leadMonths = 12;
/** Leads a month, share of them that becomes a customer, dollars a lead; in the order of the vocabulary's channels. */
const channels = [
  { leads: 48, conversion: 0.05, cost: 55 },
  { leads: 12, conversion: 0.2, cost: 18 },
  { leads: 9, conversion: 0.11, cost: 160 },
  { leads: 30, conversion: 0.04, cost: 32 },
  { leads: 25, conversion: 0.08, cost: 24 },
] as const;

/** Rows month | channel | leads | customers | cost, for the whole months before `today`. */
export function leads(random: Random, words: Vocabulary, today: number): CellValue[][] {
  const { year, month } = dayParts(today);
  return Array.from({ length: leadMonths }, (_, index) =>
    dayNumber(year, month - leadMonths + index, 1),
  ).flatMap((start) =>
    words.channels.map((channel, place) => {
      const { leads: typical, conversion, cost } = channels[place] ?? channels[0];
      const count = Math.max(1, Math.round(random.around(typical, 0.18)));
      const customers = Math.round(count * conversion * (0.7 + 0.6 * random.next()));
      const price = cost * (0.9 + 0.2 * random.next());
      return [start, channel, count, customers, Math.round(count * price) * words.perDollar];
    }),
  );
}
