import { fail, cellAt } from '../../problem';
import { firstDayOf, monthOf, lastDayOf } from '../../calendar';
import { holds, isWithin, type Days } from './calendar';
import { needsQuota } from './targets';
import { dayOf, measured, type CreditedSale, type SalesBook } from './sales';
import type { Component, Deal, Measure, PayoutInput, Person } from './model';

/** Something that happened in a component: what pays, how far it climbs, how much of the quota it fills. */
export interface Event {
  readonly day: number;
  readonly deal: Deal | undefined;
  readonly isNew: boolean | undefined;
  readonly share: number;
  /** what rates apply to: money, pieces, or for attainment a part of the quota */
  readonly base: number;
  /** height in the basis; where tiers are shares of the quota, what fills it */
  readonly climb: number;
  /** what fills the quota that the gate asks */
  readonly fills: number;
}

/** A deal taken back in the month in which it would count is not counted. */
export function isCancelled(deal: Deal, day: number): boolean {
  return deal.returned !== undefined && monthOf(deal.returned) <= monthOf(day);
}

/** A deal whose commission is taken back: it counted in one month and came back in a later one. */
export function isReturnedIn({ deal, day }: Event, days: Days): boolean {
  return deal !== undefined && isWithin(deal.returned, days) && !isCancelled(deal, day);
}

/** All events of a component for the rows of a rep in a role; those of a day in the order in which they count. */
export function dealEvents(component: Component, rows: readonly Person[], book: SalesBook): Event[] {
  const events: Event[] = [];
  const byQuota = needsQuota(component);
  for (const row of rows) {
    const measure = measureOf(component, row);
    const add = (sale: CreditedSale, counted: Measure, of: Counts): void => {
      const event = eventOf(component, row, sale, counted, of);
      if (event !== undefined) events.push(event);
    };
    const together = (measure === 'cash') === (row.quotaOf === 'cash');
    const isGateApart = component.gate !== undefined && component.gateBy !== component.whose;
    const fills: Counts = { base: false, climbs: byQuota, gates: byQuota && !isGateApart };
    const pays = together ? { ...fills, base: true } : onlyBase;
    for (const sale of book.of(row, component.whose)) {
      add(sale, measure, pays);
      if (byQuota && !together) add(sale, row.quotaOf, fills);
    }
    if (isGateApart) for (const sale of book.of(row, component.gateBy)) add(sale, row.quotaOf, onlyGate);
  }
  return events;
}

function measureOf({ basis }: Component, { quotaOf }: Person): Measure {
  return basis === 'attainment' || basis === 'kpi' ? quotaOf : basis;
}

/** What a sale counts for: pay, height, the gate. */
interface Counts {
  readonly base: boolean;
  readonly climbs: boolean;
  readonly gates: boolean;
}
const onlyBase: Counts = { base: true, climbs: false, gates: false };
const onlyGate: Counts = { base: false, climbs: false, gates: true };

function eventOf(
  component: Component,
  row: Person,
  { deal, isNew, share }: CreditedSale,
  counted: Measure,
  of: Counts,
): Event | undefined {
  const day = dayOf(deal, counted);
  if (!isWithin(day, { from: row.start, to: row.end }) || isCancelled(deal, day)) return undefined;
  const applies = of.base && component.basis !== 'kpi' && doesApply(component, deal, isNew);
  const filled = of.climbs || of.gates ? measured(deal, row.quotaOf) * share : 0;
  const base = applies ? measured(deal, measureOf(component, row)) * share : 0;
  if (base === 0 && filled === 0) return undefined;
  const climb = component.ofQuota ? (of.climbs ? filled : 0) : base;
  return { day, deal, isNew, share, base, climb, fills: of.gates ? filled : 0 };
}

function doesApply({ appliesTo, name }: Component, deal: Deal, isNew: boolean | undefined): boolean {
  if (appliesTo === 'all') return true;
  if (isNew === undefined) fail('kindUnknown', cellAt('deals', deal.row), { component: name });
  return isNew === (appliesTo === 'new');
}

/** The results of a KPI as events: each on the last day of its month on which the rep was in a role, if that is this one. */
export function kpiEvents(
  { key }: Component,
  rows: readonly Person[],
  book: SalesBook,
  { kpi: results, from, to }: PayoutInput,
): Event[] {
  return results
    .filter(({ rep, kpi }) => rep === rows[0].rep && kpi === key)
    .flatMap(({ rep, result, date }): Event[] => {
      const first = date === undefined ? from : firstDayOf(monthOf(date));
      const monthEnd = lastDayOf(monthOf(first));
      const last = date === undefined || (first <= to && monthEnd > to) ? to : monthEnd;
      const holding = book.people.get(rep)?.findLast((row) => holds(row, { from: first, to: last }));
      if (holding === undefined || !rows.includes(holding)) return [];
      const day = Math.min(holding.end, last);
      return [{ day, deal: undefined, isNew: undefined, share: 1, base: result, climb: result, fills: 0 }];
    })
    .sort((a, b) => a.day - b.day || a.base - b.base);
}
