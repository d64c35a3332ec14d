/** Who sold and has no role in People, while every component of the scheme is some role's: only the base is paid then. */
import { payoutParameters } from '../../functions/kit/payout/input';
import { grouped } from '../../planning/grouped';
import type { RepPayout } from '../../planning/commission/payout/model';
import type { BookCells } from './cells';

/** Names, as they stand in the payouts. Throws a PlanningProblem where a table cannot be read. */
export function withoutRole({ people, scheme }: BookCells, paid: readonly RepPayout[]): string[] {
  const { components } = payoutParameters.scheme.read(scheme, 'scheme');
  if (components.some(({ role }) => role === '')) return [];
  const rowsOf = grouped(payoutParameters.people.read(people, 'people'), ({ rep }) => rep);
  return paid.flatMap(({ rep, name, sales }) =>
    sales !== 0 && rowsOf.get(rep)?.every(({ role }) => role === '') ? [String(name)] : [],
  );
}
