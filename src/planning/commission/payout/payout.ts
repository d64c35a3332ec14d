import { drawPeriod } from '../draw';
import { fail } from '../../problem';
import { round } from '../../rounding';
import { monthsBetween } from './calendar';
import { componentLines } from './component-pay';
import { isCancelled } from './events';
import type { Component, PayColumn, PayoutInput, Person, RepPayout, TraceLine } from './model';
import { measured, personOn, salesInOrder, SalesBook } from './sales';
import { centsOf, shareCents } from '../../share-cents';
import { prorated, quotaOver } from './targets';

const payColumns: readonly PayColumn[] = [
  'base',
  'new',
  'repeat',
  'accelerators',
  'kpi',
  'splits',
  'clawbacks',
  'adjustments',
  'draw',
];

/** What everybody gets for the days paid for, with every line behind it: the planning definitions, section 3. Reps stand as in people. */
export function payout(given: PayoutInput, only?: string): RepPayout[] {
  const team = given.people.map((row) => ({ ...row, leads: isPaidByTeam([row.role], given.components) }));
  const book = new SalesBook(salesInOrder(given.deals), team);
  const input = { ...given, people: [...book.people.values()].sort(byRep).flat() };
  checkNames(input, book);
  return [...book.people]
    .filter(([rep]) => only === undefined || rep === only)
    .map(([rep, rows]) => payoutOf(rep, rows, book, input))
    .filter(
      ({ rep, lines, owed }) =>
        rep === only || lines.length > 0 || owed !== 0 || isThere(book.people.get(rep), input),
    );
}

/** Sums over people run in an order that does not hang on their rows. */
function byRep([a]: readonly Person[], [b]: readonly Person[]): number {
  return (a?.rep ?? '') < (b?.rep ?? '') ? -1 : 1;
}

function isThere(rows: readonly Person[] = [], { from, to }: PayoutInput): boolean {
  return rows.some(({ start, end }) => start <= to && end >= from);
}

/** Ends with a problem where somebody is to be paid whom people does not know. Rows of other days, or of nothing, may name who has left. */
function checkNames(
  { deals, from, to, kpi, adjustments, opening }: PayoutInput,
  { people }: SalesBook,
): void {
  const counts = (day: number | undefined): boolean => day === undefined || (day >= from && day <= to);
  for (const { date, credits, row } of deals)
    if (counts(date))
      for (const { rep, name } of credits)
        if (!people.has(rep))
          fail({ code: 'notNamed', parameter: 'deals', row, value: String(name), table: 'people' });
  const named = {
    kpi: kpi.filter(({ date, result }) => counts(date) && result !== 0),
    adjustments: adjustments.filter(({ date, amount }) => counts(date) && amount !== 0),
    opening: opening.filter(({ owed }) => owed !== 0),
  };
  for (const [parameter, list] of Object.entries(named))
    for (const { rep, name, row } of list)
      if (!people.has(rep)) fail({ code: 'notNamed', parameter, row, value: String(name), table: 'people' });
}

function payoutOf(rep: string, rows: readonly Person[], book: SalesBook, input: PayoutInput): RepPayout {
  const { from, to } = input;
  const byRole = new Map<string, Person[]>();
  for (const row of rows) byRole.set(row.role, [...(byRole.get(row.role) ?? []), row]);
  const lines = [
    ...[...byRole].flatMap(([role, ofRole]) =>
      input.components
        .filter((component) => component.role === role || component.role === '')
        .flatMap((component) => componentLines(component, ofRole, book, input)),
    ),
    ...notCountedLines(rep, rows, book, input),
    ...baseLines(rows, input),
    ...adjustmentLines(rep, input),
  ];
  const { line, owed } = drawLine(rep, byRole, lines, input);
  if (line !== undefined) lines.push(line);
  const columns = Object.fromEntries(payColumns.map((column) => [column, 0])) as Record<PayColumn, number>;
  for (const { columns: parts } of lines) for (const [column, cents] of parts) columns[column] += cents;
  return {
    rep,
    name: rows[0]?.name ?? rep,
    columns,
    total: payColumns.reduce((sum, column) => sum + columns[column], 0),
    owed,
    ote: prorated({ rows, from, to }, ({ ote }) => ote),
    ...achieved(rows, book, input),
    lines,
  };
}

/** Whether what is sold pays these roles by the team, and by nothing else. */
function isPaidByTeam(roles: readonly string[], components: readonly Component[]): boolean {
  const paidBy = components.filter(
    ({ role, basis }) => basis !== 'kpi' && (role === '' || roles.includes(role)),
  );
  return paidBy.length > 0 && paidBy.every(({ whose }) => whose === 'team');
}

/** Sales against quota in the days paid for; of the team, where a role is paid by team and by nothing else. */
function achieved(
  rows: readonly Person[],
  book: SalesBook,
  { from, to, components, people }: PayoutInput,
): Pick<RepPayout, 'sales' | 'quota' | 'byTeam'> {
  const present = rows.filter(({ start, end }) => start <= to && end >= from);
  const byTeam = isPaidByTeam(
    present.map(({ role }) => role),
    components,
  );
  let sales = 0;
  for (const row of present)
    for (const { deal, share } of book.of(row, byTeam ? 'team' : 'rep')) {
      const day = row.quotaOf === 'cash' ? deal.paid : deal.date;
      if (day === undefined || day < Math.max(from, row.start) || day > Math.min(to, row.end)) continue;
      if (!isCancelled(deal, day)) sales += measured(deal, row.quotaOf) * share;
    }
  return { sales, quota: quotaOver(present, people, byTeam ? 'team' : 'rep', from, to), byTeam };
}

const plain = {
  basis: undefined,
  deal: undefined,
  date: undefined,
  from: undefined,
  to: undefined,
  amount: undefined,
  rate: undefined,
} as const;

/** Deals of the days paid for that earn nothing, so that none is dropped in silence: taken back at once, or outside of any role. */
function notCountedLines(
  rep: string,
  rows: readonly Person[],
  book: SalesBook,
  { from, to, components }: PayoutInput,
): TraceLine[] {
  const countsCash = components.some(({ basis }) => basis === 'cash');
  const isLost = (day: number | undefined): day is number =>
    day !== undefined && day >= from && day <= to && personOn(rows, day) === undefined;
  return book.ofRep(rep).flatMap(({ deal, share }): TraceLine[] => {
    const { date, paid, revenue } = deal;
    const told = (kind: 'notCounted' | 'noRole', day: number): TraceLine[] => [
      { ...plain, kind, component: '', deal, date: day, amount: revenue * share, cents: 0, columns: [] },
    ];
    if (date >= from && date <= to && isCancelled(deal, date)) return told('notCounted', date);
    if (isLost(date)) return told('noRole', date);
    return countsCash && isLost(paid) && !isCancelled(deal, paid) ? told('noRole', paid) : [];
  });
}

/** The base of every row that holds in the days paid for, by the months and parts of months in it. */
function baseLines(rows: readonly Person[], { from, to }: PayoutInput): TraceLine[] {
  const paid = rows
    .map((row) => ({ base: row.base, months: monthsBetween(from, to, row.start, row.end) }))
    .filter(({ base, months }) => base !== 0 && months > 0);
  const cents = shareCents(paid.map(({ base, months }) => base * months));
  return paid.map(({ base, months }, index): TraceLine => {
    const part = cents[index] ?? 0;
    return {
      ...plain,
      kind: 'base',
      component: '',
      amount: base,
      rate: months,
      cents: part,
      columns: [['base', part]],
    };
  });
}

function adjustmentLines(rep: string, { adjustments, from, to }: PayoutInput): TraceLine[] {
  return adjustments
    .filter(
      (given) => given.rep === rep && (given.date === undefined || (given.date >= from && given.date <= to)),
    )
    .map(({ amount, date, reason }): TraceLine => {
      const cents = centsOf(amount);
      return {
        ...plain,
        kind: 'adjustment',
        component: reason,
        date,
        cents,
        columns: [['adjustments', cents]],
      };
    });
}

/** Lifts the variable pay to the draw, or takes back what earlier draws advanced; the base has no part in it. */
function drawLine(
  rep: string,
  byRole: ReadonlyMap<string, readonly Person[]>,
  lines: readonly TraceLine[],
  { draws, opening, from, to }: PayoutInput,
): { line: TraceLine | undefined; owed: number } {
  const earned = lines.reduce((sum, { kind, cents }) => (kind === 'base' ? sum : sum + cents), 0);
  const owed = round((opening.find((given) => given.rep === rep)?.owed ?? 0) * 100, 0);
  let amount = 0;
  let recoverable = true;
  for (const [role, rows] of byRole)
    for (const draw of draws)
      if (draw.role === role || draw.role === '') {
        const months = prorated({ rows, from, to }, () => 1);
        amount += draw.amount * months;
        if (months > 0 && !draw.recoverable) recoverable = false;
      }
  const guaranteed = centsOf(amount);
  if (guaranteed === 0 && (owed === 0 || earned <= 0)) return { line: undefined, owed };
  const period = drawPeriod(earned / 100, { amount: guaranteed / 100, recoverable }, owed / 100);
  const cents = Math.round(period.paid * 100) - earned;
  const line: TraceLine = {
    ...plain,
    kind: 'draw',
    component: '',
    amount: guaranteed / 100,
    cents,
    columns: [['draw', cents]],
  };
  return { line, owed: Math.round(period.owed * 100) };
}
