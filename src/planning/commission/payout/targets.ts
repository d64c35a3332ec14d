import { sumOf } from '../../sum';
import { fail, cellAt } from '../../problem';
import { firstDayOf, lastDayOf } from '../../calendar';
import { daysOf, holds, monthsOf, monthsOfDays, type Days } from './calendar';
import type { Component, Person } from './model';

/** The sum of a monthly figure over rows of people, prorated by the days of each. */
export function prorated(rows: readonly Person[], days: Days, figure: (row: Person) => number): number {
  return sumOf(rows.map((row) => figure(row) * monthsOfDays(daysOf(days, row))));
}

const quotaOf = ({ quota }: Person): number => quota;

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

/** Quota over days, of the rep or of the team: the row's own, else what the members of the team have together while it holds. */
export function quotaOver(
  rows: readonly Person[],
  people: readonly Person[],
  whose: 'rep' | 'team',
  days: Days,
): number {
  const own = prorated(rows, days, quotaOf);
  if (whose === 'rep') return own;
  return rows.reduce(
    (sum, row) =>
      sum +
      (prorated([row], days, quotaOf) ||
        prorated(
          people.filter(({ rep, team }) => team === row.team && rep !== row.rep),
          daysOf(days, row),
          quotaOf,
        )),
    0,
  );
}

/** What the members of the rows' teams have together while each holds, without those whose quota is the team's. */
function membersQuota(rows: readonly Person[], people: readonly Person[], days: Days): number {
  return rows.reduce(
    (sum, row) =>
      sum +
      prorated(
        people.filter(({ team, leads }) => team === row.team && !leads),
        daysOf(days, row),
        quotaOf,
      ),
    0,
  );
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
  const { gate, gateBy, whose, name, target: asked } = component;
  const [first, last] = monthsOf(period, component.period);
  const days = { from: firstDayOf(first), to: lastDayOf(last) };
  const months = prorated(rows, days, () => 1);
  if (months === 0) return undefined;
  const present = months / (last - first + 1);
  if (!needsQuota(component)) return { quota: 0, gateQuota: 0, target: 0, present };
  const gateQuota =
    gate === undefined
      ? Infinity
      : gateBy === 'team' && whose === 'rep'
        ? membersQuota(rows, people, days)
        : quotaOver(rows, people, gateBy, days);
  const quota = needsOwnQuota(component) ? quotaOver(rows, people, whose, days) : gateQuota;
  const at = cellAt('people', rows.find((row) => holds(row, days))?.row ?? 0);
  if (!(quota > 0 && gateQuota > 0)) fail('quotaNeeded', at, { component: name });
  const target = asked === undefined ? prorated(rows, days, ({ ote, base }) => ote - base) : asked * present;
  if (component.basis === 'attainment' && component.pays === 'rate' && !(target > 0))
    fail('targetNeeded', at, { component: name });
  return { quota, gateQuota, target, present };
}
