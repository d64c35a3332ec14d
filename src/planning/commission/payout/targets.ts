import { fail } from '../../problem';
import { firstDayOf } from '../../calendar';
import { lastDayOf, monthsBetween, monthsOf } from './calendar';
import type { Component, Person } from './model';

/** Rows of one rep in one role, and the days looked at. */
interface Span {
  readonly rows: readonly Person[];
  readonly from: number;
  readonly to: number;
}

/** The sum of a monthly figure over the rows, prorated by the days of each. */
export function prorated({ rows, from, to }: Span, figure: (row: Person) => number): number {
  let sum = 0;
  for (const row of rows) sum += figure(row) * monthsBetween(from, to, row.start, row.end);
  return sum;
}

/** Quota of the rep's own row, else what the members of the team have together while the row holds. */
function teamQuota(row: Person, people: readonly Person[], from: number, to: number): number {
  const own = row.quota * monthsBetween(from, to, row.start, row.end);
  if (own > 0) return own;
  const members = people.filter(({ rep, team }) => team === row.team && rep !== row.rep);
  return prorated(
    { rows: members, from: Math.max(from, row.start), to: Math.min(to, row.end) },
    ({ quota }) => quota,
  );
}

/** What the members of a row's team have together while the row holds, without those whose quota is the team's. */
function membersQuota(
  { team, start, end }: Person,
  people: readonly Person[],
  from: number,
  to: number,
): number {
  const rows = people.filter((other) => other.team === team && other.leads !== true);
  return prorated({ rows, from: Math.max(from, start), to: Math.min(to, end) }, ({ quota }) => quota);
}

/** What one component asks and offers in one of its periods. */
export interface PeriodTargets {
  /** in the unit of the quota; 0 where nothing hangs on it */
  readonly quota: number;
  /** what the gate is a share of */
  readonly gateQuota: number;
  /** pay at 100 %, for multipliers */
  readonly target: number;
  /** share of the period in the role */
  readonly present: number;
}

/** Quota over days, of the rep or of the team. */
export function quotaOver(
  rows: readonly Person[],
  people: readonly Person[],
  whose: 'rep' | 'team',
  from: number,
  to: number,
): number {
  if (whose === 'rep') return prorated({ rows, from, to }, ({ quota }) => quota);
  return rows.reduce((sum, row) => sum + teamQuota(row, people, from, to), 0);
}

/** Whether a component cannot be calculated without a quota. */
export function needsQuota(component: Component): boolean {
  return component.gate !== undefined || needsOwnQuota(component);
}

/** Whether it needs one for more than its gate. */
function needsOwnQuota({ ofQuota, basis }: Component): boolean {
  return ofQuota || basis === 'attainment';
}

/** Quota and target pay of a component's period; undefined where the rep was not in the role. */
export function periodTargets(
  component: Component,
  rows: readonly Person[],
  people: readonly Person[],
  period: number,
): PeriodTargets | undefined {
  const [first, last] = monthsOf(period, component.period);
  const span = { rows, from: firstDayOf(first), to: lastDayOf(last) };
  const months = prorated(span, () => 1);
  if (months === 0) return undefined;
  const present = months / (last - first + 1);
  if (!needsQuota(component)) return { quota: 0, gateQuota: 0, target: 0, present };
  const of = (whose: 'rep' | 'team'): number => quotaOver(rows, people, whose, span.from, span.to);
  const { gate, gateBy, whose } = component;
  let gateQuota = Infinity;
  if (gate !== undefined) {
    const isTeams = gateBy === 'team' && whose === 'rep';
    gateQuota = isTeams
      ? rows.reduce((sum, row) => sum + membersQuota(row, people, span.from, span.to), 0)
      : of(gateBy);
  }
  const ownQuota = needsOwnQuota(component);
  const quota = ownQuota ? of(whose) : gateQuota;
  const there = rows.find(({ start, end }) => start <= span.to && end >= span.from);
  if (!(quota > 0 && gateQuota > 0))
    fail({ code: 'quotaNeeded', parameter: 'people', row: there?.row ?? 0, component: component.name });
  const target =
    component.target === undefined
      ? prorated(span, ({ ote, base }) => ote - base)
      : component.target * present;
  if (component.basis === 'attainment' && component.pays === 'rate' && !(target > 0))
    fail({ code: 'targetNeeded', parameter: 'people', row: there?.row ?? 0, component: component.name });
  return { quota, gateQuota, target, present };
}
