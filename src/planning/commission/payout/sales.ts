import { append, grouped } from '../../grouped';
import { nameKey } from '../../names';
import type { Credit, Deal, Measure, Person } from './model';

/** A deal as it counts: with whether it is the customer's first, undefined where nothing tells. */
export interface Sale {
  readonly deal: Deal;
  readonly isNew: boolean | undefined;
}

/** A rep's share of a sale. */
export interface CreditedSale extends Sale {
  readonly share: number;
}

/** Numbers of orders compare by their figures: SO-9 before SO-10. */
function orderKey(order: Deal['order']): string {
  return nameKey(order).replace(/\d+/g, (digits) => digits.padStart(15, '0'));
}

/** The order of two texts by their characters, the same on every computer. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const creditsText = (credits: readonly Credit[]): string =>
  credits.map(({ rep, share }) => `${rep} ${share}`).join(';');

/** A deal with the keys by which its customer and its order compare. */
interface KeyedDeal {
  readonly deal: Deal;
  readonly customer: string;
  readonly order: string;
}

/** The deals in the order in which they count, which hangs on what they hold alone and not on their rows. */
function inOrder(deals: readonly Deal[]): KeyedDeal[] {
  const keyed = deals.map((deal) => ({
    deal,
    customer: deal.customer === '' ? '' : nameKey(deal.customer),
    order: deal.order === '' ? '' : orderKey(deal.order),
  }));
  return keyed.sort(
    (a, b) =>
      a.deal.date - b.deal.date ||
      compare(a.order, b.order) ||
      compare(a.customer, b.customer) ||
      a.deal.revenue - b.deal.revenue ||
      a.deal.margin - b.deal.margin ||
      (a.deal.paid ?? 0) - (b.deal.paid ?? 0) ||
      (a.deal.returned ?? 0) - (b.deal.returned ?? 0) ||
      compare(a.deal.kind ?? '', b.deal.kind ?? '') ||
      compare(creditsText(a.deal.credits), creditsText(b.deal.credits)),
  );
}

/** The deals in order, each new or repeat: as typed, else by whether it is the customer's first order. */
export function salesInOrder(deals: readonly Deal[]): Sale[] {
  const firsts = new Map<string, KeyedDeal>();
  return inOrder(deals).map((keyed) => {
    const { deal, customer, order } = keyed;
    let isFirst: boolean | undefined;
    if (customer !== '') {
      const first = firsts.get(customer) ?? keyed;
      if (first === keyed) firsts.set(customer, keyed);
      isFirst = first.deal.date === deal.date && first.order === order;
    }
    return { deal, isNew: deal.kind === undefined ? isFirst : deal.kind === 'new' };
  });
}

/** How much a deal counts by a measure, before it is shared. */
export function measured(deal: Deal, measure: Measure): number {
  if (measure === 'count') return 1;
  return measure === 'margin' ? deal.margin : deal.revenue;
}

/** The day on which a deal counts; undefined while it is not paid. */
export function dayOf(deal: Deal, measure: Measure): number | undefined {
  return measure === 'cash' ? deal.paid : deal.date;
}

/** The row of a rep that holds on a day. */
export function personOn(rows: readonly Person[] | undefined, day: number): Person | undefined {
  return rows?.find(({ start, end }) => day >= start && day <= end);
}

/** Who sold what. */
export interface SalesBook {
  /** the rows of each rep, by their days */
  readonly people: ReadonlyMap<string, readonly Person[]>;
  /** what counts for a row of people, in order: the rep's own sales or the team's */
  of(row: Pick<Person, 'rep' | 'team'>, whose: 'rep' | 'team'): readonly CreditedSale[];
}

export function salesBook(sales: readonly Sale[], team: readonly Person[]): SalesBook {
  const people = grouped(team, ({ rep }) => rep);
  for (const rows of people.values()) rows.sort((a, b) => a.start - b.start);
  const byRep = new Map<string, [CreditedSale, ...CreditedSale[]]>();
  const byTeam: typeof byRep = new Map();
  for (const { deal, isNew } of sales)
    for (const { rep, share } of deal.credits) {
      const sale = { deal, isNew, share };
      append(byRep, rep, sale);
      const person = personOn(people.get(rep), deal.date);
      if (person) append(byTeam, person.team, sale);
    }
  return {
    people,
    of: ({ rep, team: name }, whose) => (whose === 'rep' ? byRep.get(rep) : byTeam.get(name)) ?? [],
  };
}
