import { drawPeriod } from '../draw';
import { fail, cellAt } from '../../problem';
import { round } from '../../rounding';
import { daysOf, holds, isWithin, monthsOfDays } from './calendar';
import { componentLines } from './component-pay';
import { isCancelled } from './events';
import {
  payColumns,
  type Component,
  type PayColumn,
  type PayoutInput,
  type Person,
  type RepPayout,
  type TraceLine,
} from './model';
import { compare, dayOf, measured, personOn, salesBook, salesInOrder, type SalesBook } from './sales';
import { grouped } from '../../grouped';
import { sumOf } from '../../sum';
import { centsOf, shareCents } from '../../share-cents';
import { prorated, quotaOver } from './targets';

/** What everybody gets for the days paid for, with every line behind it: the planning definitions, section 3. Reps stand as in people. */
export function payout(given: PayoutInput, only?: string): RepPayout[] {
  return [...payouts(given, only)];
}

/** The same, rep after rep: who wants figures alone need not hold the lines of everybody. */
export function* payouts(given: PayoutInput, only?: string): Generator<RepPayout, void> {
  const team = given.people.map((row) => ({ ...row, leads: isPaidByTeam([row.role], given.components) }));
  const book = salesBook(salesInOrder(given.deals), team);
  // sums over people run in an order that does not hang on their rows
  const inOrder = [...book.people].sort(([a], [b]) => compare(a, b));
  const input = { ...given, people: inOrder.flatMap(([, rows]) => rows) };
  checkNames(input, book);
  for (const [rep, rows] of book.people) {
    if (only !== undefined && rep !== only) continue;
    const paid = payoutOf(rep, rows, book, input);
    const { lines, owed } = paid;
    if (rep === only || lines.length > 0 || owed !== 0 || rows.some((row) => holds(row, input))) yield paid;
  }
}

/** Ends with a problem where somebody is to be paid whom people does not know. Rows of other days, or of nothing, may name who has left. */
function checkNames(input: PayoutInput, { people }: SalesBook): void {
  const counts = (day: number | undefined): boolean => day === undefined || isWithin(day, input);
  const named = {
    deals: input.deals
      .filter(({ date }) => counts(date))
      .flatMap(({ credits, row }) => credits.map(({ rep, name }) => ({ rep, name, row }))),
    kpi: input.kpi.filter(({ date, result }) => counts(date) && result !== 0),
    adjustments: input.adjustments.filter(({ date, amount }) => counts(date) && amount !== 0),
    opening: input.opening.filter(({ owed }) => owed !== 0),
  };
  for (const [parameter, list] of Object.entries(named))
    for (const { rep, name, row } of list)
      if (!people.has(rep))
        fail('notNamed', cellAt(parameter, row), { value: String(name), table: 'people' });
}

function payoutOf(rep: string, rows: readonly Person[], book: SalesBook, input: PayoutInput): RepPayout {
  const byRole = grouped(rows, ({ role }) => role);
  // lists are joined by concat, which copies a long one at once
  let lines: TraceLine[] = [];
  for (const [role, ofRole] of byRole)
    for (const component of input.components)
      if (component.role === role || component.role === '')
        lines = lines.concat(componentLines(component, ofRole, book, input));
  lines = lines.concat(
    notCountedLines(rows, book, input),
    baseLines(rows, input),
    adjustmentLines(rep, input),
  );
  const { line, owed } = drawLine(rep, byRole, lines, input);
  if (line) lines.push(line);
  const columns = Object.fromEntries(payColumns.map((column) => [column, 0])) as Record<PayColumn, number>;
  for (const { column, cents, accelerated = 0 } of lines)
    if (column) {
      columns[column] += cents - accelerated;
      columns.accelerators += accelerated;
    }
  return {
    rep,
    name: rows[0].name,
    columns,
    total: sumOf(Object.values(columns)),
    owed,
    ote: prorated(rows, input, ({ ote }) => ote),
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
  input: PayoutInput,
): Pick<RepPayout, 'sales' | 'quota' | 'byTeam'> {
  const present = rows.filter((row) => holds(row, input));
  const byTeam = isPaidByTeam(
    present.map(({ role }) => role),
    input.components,
  );
  const whose = byTeam ? 'team' : 'rep';
  let sales = 0;
  for (const row of present)
    for (const { deal, share } of book.of(row, whose)) {
      const day = dayOf(deal, row.quotaOf);
      if (isWithin(day, daysOf(input, row)) && !isCancelled(deal, day))
        sales += measured(deal, row.quotaOf) * share;
    }
  return { sales, quota: quotaOver(present, input.people, whose, input), byTeam };
}

/** Deals of the days paid for that earn nothing, so that none is dropped in silence: taken back at once, or outside of any role. */
function notCountedLines(rows: readonly Person[], book: SalesBook, input: PayoutInput): TraceLine[] {
  const countsCash = input.components.some(({ basis }) => basis === 'cash');
  const isLost = (day: number | undefined): day is number =>
    isWithin(day, input) && personOn(rows, day) === undefined;
  return book.of(rows[0], 'rep').flatMap(({ deal, share }): TraceLine[] => {
    const { date, paid, revenue } = deal;
    const told = (kind: 'notCounted' | 'noRole', day: number): TraceLine[] => [
      { kind, component: '', deal, date: day, amount: revenue * share, cents: 0 },
    ];
    if (isWithin(date, input) && isCancelled(deal, date)) return told('notCounted', date);
    if (isLost(date)) return told('noRole', date);
    return countsCash && isLost(paid) && !isCancelled(deal, paid) ? told('noRole', paid) : [];
  });
}

/** The base of every row that holds in the days paid for, by the months and parts of months in it. */
function baseLines(rows: readonly Person[], input: PayoutInput): TraceLine[] {
  const paid = rows
    .map((row) => ({ amount: row.base, rate: monthsOfDays(daysOf(input, row)) }))
    .filter(({ amount, rate }) => amount !== 0 && rate > 0);
  const parts = shareCents(paid.map(({ amount, rate }) => amount * rate));
  return paid.map((told, index) => ({
    ...told,
    kind: 'base',
    component: '',
    cents: parts[index],
    column: 'base',
  }));
}

function adjustmentLines(rep: string, input: PayoutInput): TraceLine[] {
  return input.adjustments
    .filter((given) => given.rep === rep && (given.date === undefined || isWithin(given.date, input)))
    .map(({ amount, date, reason }) => {
      const cents = centsOf(amount);
      return { kind: 'adjustment', component: reason, date, cents, column: 'adjustments' };
    });
}

/** Lifts the variable pay to the draw, or takes back what earlier draws advanced; the base has no part in it. */
function drawLine(
  rep: string,
  byRole: ReadonlyMap<string, readonly Person[]>,
  lines: readonly TraceLine[],
  input: PayoutInput,
): { line?: TraceLine; owed: number } {
  const earned = sumOf(lines.map(({ kind, cents }) => (kind === 'base' ? 0 : cents)));
  const owed = round((input.opening.find((given) => given.rep === rep)?.owed ?? 0) * 100, 0);
  let amount = 0;
  let recoverable = true;
  for (const [role, rows] of byRole)
    for (const draw of input.draws)
      if (draw.role === role || draw.role === '') {
        const months = prorated(rows, input, () => 1);
        amount += draw.amount * months;
        if (months > 0 && !draw.recoverable) recoverable = false;
      }
  const guaranteed = centsOf(amount);
  if (guaranteed === 0 && (owed === 0 || earned <= 0)) return { owed };
  const period = drawPeriod(earned / 100, { amount: guaranteed / 100, recoverable }, owed / 100);
  const cents = Math.round(period.paid * 100) - earned;
  const line: TraceLine = {
    kind: 'draw',
    component: '',
    amount: guaranteed / 100,
    cents,
    column: 'draw',
  };
  return { line, owed: Math.round(period.owed * 100) };
}
