/** Payouts calculated in the pane from the cells of the tables, by the very code of PAYOUT and PAYOUT.TRACE. */
import { payoutInput, payoutParameters } from '../../functions/kit/payout/input';
import { moneyOf, traceRows } from '../../functions/kit/payout/trace-rows';
import type { Language } from '../../language/language';
import { firstDayOf, type MonthNumber } from '../../planning/calendar';
import type { PayoutInput, RepPayout } from '../../planning/commission/payout/model';
import { payout } from '../../planning/commission/payout/payout';
import { nameKey } from '../../planning/names';
import type { CellValue } from '../../workbook/port';
import type { BookCells, Cells } from './cells';

/** What PAYOUT would be told for a month. Throws a PlanningProblem that names table, row and column. */
export function inputOf(cells: BookCells, month: MonthNumber): PayoutInput {
  const read = payoutParameters;
  return payoutInput({
    deals: read.deals.read(cells.deals, 'deals'),
    people: read.people.read(cells.people, 'people'),
    scheme: read.scheme.read(cells.scheme, 'scheme'),
    from: firstDayOf(month),
    to: undefined,
    adjustments: read.adjustments.read(cells.adjustments ?? null, 'adjustments'),
    opening: read.opening.read(cells.opening ?? null, 'opening'),
    kpi: read.kpi.read(cells.kpi ?? null, 'kpi'),
  });
}

/** A line behind somebody's payout, as the trace shows it; days are serials. */
export interface PaidLine {
  readonly rep: string;
  readonly date: CellValue;
  readonly order: CellValue;
  readonly customer: CellValue;
  readonly component: string;
  /** basis, from, to, amount and rate */
  readonly told: readonly CellValue[];
  readonly cents: number;
}

const tracedColumns = 10;

/** Rows of the trace: date, deal, customer, component, five that explain, commission. */
export function lineOf(rep: string, row: readonly CellValue[]): PaidLine {
  const [date = '', order = '', customer = '', component = ''] = row;
  return {
    rep,
    date,
    order,
    customer,
    component: String(component),
    told: row.slice(4, tracedColumns - 1),
    cents: Math.round(Number(row[tracedColumns - 1] ?? 0) * 100),
  };
}

export function linesOf(paid: readonly RepPayout[], language: Language): PaidLine[] {
  return paid.flatMap((rep) =>
    traceRows(rep, language).map((row) =>
      lineOf(String(rep.name), row.map((cell) => cell ?? '') as CellValue[]),
    ),
  );
}

/** Who owes what for draws after the period. */
export function owedBy(paid: readonly RepPayout[]): [rep: string, owed: number][] {
  return paid.flatMap(({ name, owed }) =>
    owed === 0 ? [] : [[String(name), moneyOf(owed)] as [string, number]],
  );
}

/** What was paid before: its scheme and its people as they were, and what was owed when it began. */
export interface Frozen {
  readonly month: MonthNumber;
  readonly scheme: Cells;
  readonly people: Cells;
  readonly opening: readonly (readonly [rep: string, owed: number])[];
}

/** A closed month as it would be paid today. */
export interface Recalculated {
  readonly paid: readonly RepPayout[];
  /** whom deals, results or adjustments of the month name, and neither the people of then nor those of today know */
  readonly strangers: readonly string[];
}

/** A closed month calculated anew: deals, results and dated adjustments of today, scheme and people of then. */
export function recalculated(
  cells: BookCells,
  { month, scheme, people }: Frozen,
  opening: readonly (readonly [string, number])[],
): Recalculated {
  const team = payoutParameters.people.read(people, 'people');
  const known = new Set(team.map(({ rep }) => rep));
  const deals = payoutParameters.deals.read(cells.deals, 'deals');
  const from = firstDayOf(month);
  const isThen = (date: number | undefined): boolean =>
    date !== undefined && date >= from && date < firstDayOf(month + 1);
  const sold = new Set(
    deals.deals.flatMap(({ date, credits }) => (isThen(date) ? credits.map(({ rep }) => rep) : [])),
  );
  // whoever came to the people later, and has deals of then by now, is paid by the row of today
  const late = payoutParameters.people
    .read(cells.people, 'people')
    .filter(({ rep }) => !known.has(rep) && sold.has(rep));
  const names = new Map([...team, ...late].map(({ rep, name }) => [rep, name]));
  const strangers = new Map<string, string>();
  /** Nobody can say how a stranger was paid: what names one is left out, so that it does not hold up the others. */
  const isKnown = ({ rep, name }: { readonly rep: string; readonly name: CellValue }): boolean => {
    if (!names.has(rep)) strangers.set(rep, String(name));
    return names.has(rep);
  };
  const dated = <
    R extends { readonly rep: string; readonly name: CellValue; readonly date: number | undefined },
  >(
    rows: readonly R[],
  ): R[] => rows.filter((row) => row.date !== undefined && (!isThen(row.date) || isKnown(row)));
  const told = payoutParameters.scheme.read(scheme, 'scheme');
  const input = payoutInput({
    deals: {
      ...deals,
      deals: deals.deals.map((deal) =>
        isThen(deal.date) ? { ...deal, credits: deal.credits.filter(isKnown) } : deal,
      ),
    },
    people: [...team, ...late],
    scheme: told,
    from,
    to: undefined,
    adjustments: dated(payoutParameters.adjustments.read(cells.adjustments ?? null, 'adjustments')),
    opening: [],
    // what the scheme of then did not pay for is no change of it
    kpi: dated(payoutParameters.kpi.read(cells.kpi ?? null, 'kpi')).filter(({ kpi }) =>
      told.components.some(({ basis, key }) => basis === 'kpi' && key === kpi),
    ),
  });
  const paid = payout({
    ...input,
    opening: opening.flatMap(([name, owed]) => {
      const rep = nameKey(name);
      return names.has(rep) ? [{ row: 1, rep, name, owed }] : [];
    }),
  });
  return { paid, strangers: [...strangers.values()] };
}
