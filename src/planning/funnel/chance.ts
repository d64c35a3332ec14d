import { fail } from '../problem';
import { roundUp } from '../rounding';
import { chanceOfAtLeast, trialsForChance } from '../statistics/binomial';

/** More entrants than any funnel has; beyond, the sums would grow long. */
export const mostEntrants = 1e9;

function throughAll(conversions: readonly number[]): number {
  return conversions.reduce((product, conversion) => product * conversion, 1);
}

/** Chance that of `entered` entrants at least so many deals are won, each entrant passing every stage on its own. */
export function chanceOfDeals(deals: number, conversions: readonly number[], entered: number): number {
  return chanceOfAtLeast(roundUp(deals), entered, throughAll(conversions));
}

/** The fewest entrants of whom at least so many deals are won with the chance wanted. */
export function entrantsForChance(deals: number, conversions: readonly number[], chance: number): number {
  const entrants = trialsForChance(roundUp(deals), throughAll(conversions), chance, mostEntrants);
  return entrants ?? fail('tooManyEntrants', 'deals', { most: mostEntrants });
}
