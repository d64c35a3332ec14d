/** What changed in periods that are closed: what they would pay today, less what was paid and what was adjusted since. */
import type { CellValue } from '../../workbook/port';
import type { PaidLine } from './calculation';

/** An amount that one deal and component of a closed period should have paid more, or less. */
export interface Difference {
  readonly rep: string;
  readonly date: CellValue;
  readonly order: CellValue;
  readonly customer: CellValue;
  readonly component: string;
  readonly cents: number;
}

type Line = Pick<PaidLine, 'rep' | 'date' | 'order' | 'customer' | 'component' | 'cents'>;

const text = (value: CellValue): string =>
  String(value)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

function keyOf({ rep, date, order, customer, component }: Line): string {
  return [rep, date, order, customer, component].map(text).join('\n');
}

/**
 * Differences by rep, day, deal, customer and component, in the order of the lines. They add up: `closed` with `adjusted` and
 * what is returned is `now`, to the cent, for every rep.
 */
export function differencesOf(
  closed: readonly Line[],
  now: readonly Line[],
  adjusted: readonly Line[],
): Difference[] {
  const found = new Map<string, Line & { cents: number }>();
  const add = (lines: readonly Line[], sign: 1 | -1): void => {
    for (const line of lines) {
      const key = keyOf(line);
      const sum = found.get(key);
      if (sum === undefined) found.set(key, { ...line, cents: sign * line.cents });
      else sum.cents += sign * line.cents;
    }
  };
  add(now, 1);
  add(closed, -1);
  add(adjusted, -1);
  const places = new Map<string, number>();
  for (const { rep } of found.values()) if (!places.has(rep)) places.set(rep, places.size);
  const byRep = [...found.values()].sort((a, b) => (places.get(a.rep) ?? 0) - (places.get(b.rep) ?? 0));
  return byRep.flatMap(({ rep, date, order, customer, component, cents }) =>
    cents === 0 ? [] : [{ rep, date, order, customer, component, cents }],
  );
}
