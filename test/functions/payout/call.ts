/** Calls PAYOUT and its trace with tables written as lists of rows by header. */
import { serialOf } from '../../../src/planning/calendar';
import { startHost } from '../host';

export const host = startHost();

export type Row = Readonly<Record<string, unknown>>;
export interface Tables {
  readonly deals: readonly Row[];
  readonly people: readonly Row[];
  readonly scheme: readonly Row[];
  readonly adjustments?: readonly Row[];
  readonly opening?: readonly Row[];
  readonly kpi?: readonly Row[];
}

export const day = serialOf;

/** A table with headers: a column for every key that a row has. */
export function table(rows: readonly Row[], always: readonly string[]): unknown[][] {
  const headers = [...new Set([...always, ...rows.flatMap((row) => Object.keys(row))])];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
}

export function argumentsOf(tables: Tables, from: number, to?: number): unknown[] {
  const optional = (rows: readonly Row[] | undefined): unknown =>
    rows === undefined ? null : table(rows, []);
  return [
    table(tables.deals, ['Date', 'Rep', 'Amount']),
    table(tables.people, ['Rep']),
    table(tables.scheme, ['Component', 'Basis']),
    from,
    to ?? null,
    optional(tables.adjustments),
    optional(tables.opening),
    optional(tables.kpi),
  ];
}

export type Payout = Readonly<Record<string, number>>;

/** The payout by rep: figures by header; the totals under “Total”. */
export function payouts(tables: Tables, from: number, to?: number): Record<string, Payout> {
  const [header = [], ...rows] = host.call('PAYOUT', ...argumentsOf(tables, from, to)) as (
    string | number
  )[][];
  return Object.fromEntries(
    rows.map((row) => [
      String(row[0]),
      Object.fromEntries(header.slice(1).map((name, index) => [name, row[index + 1]])) as Payout,
    ]),
  );
}

export interface Line {
  readonly date: number | '';
  readonly deal: string | number;
  readonly component: string;
  readonly from: number | '';
  readonly to: number | '';
  readonly amount: number | '';
  readonly rate: number | '';
  readonly commission: number;
}

/** The lines behind a rep's payout, and their total. */
export function trace(
  rep: string,
  tables: Tables,
  from: number,
  to?: number,
): { lines: Line[]; total: number } {
  const rows = host.call('PAYOUT.TRACE', rep, ...argumentsOf(tables, from, to)) as never[][];
  const lines = rows
    .slice(1, -1)
    .map(([date, deal, , component, , start, end, amount, rate, commission]): Line => ({
      date: date as unknown as number,
      deal: deal as unknown as string,
      component: component as unknown as string,
      from: start as unknown as number,
      to: end as unknown as number,
      amount: amount as unknown as number,
      rate: rate as unknown as number,
      commission: commission as unknown as number,
    }));
  return { lines, total: Number(rows.at(-1)?.at(-1)) };
}

/** The sentence a payout is refused with, plain spaces for no-break ones. */
export function refused(tables: Tables, from: number, to?: number): string {
  return host.refusal('PAYOUT', ...argumentsOf(tables, from, to)).message.replace(/\u00a0/g, ' ');
}
