import { deviationsFor } from '../statistics/normal';
import { wilsonInterval } from '../statistics/wilson';

/** Deals standing in each stage now, from first contact to the last stage before won. */
export interface Stock {
  readonly standing: readonly number[];
  /** deals that should stand there; 0 where a stage is not to be judged */
  readonly expected?: readonly number[] | undefined;
  /** deals each stage must receive in the period: the shape of the stock where none is expected in numbers */
  readonly needed: readonly number[];
}

type Side = 'below' | 'above' | undefined;

/**
 * Whether the funnel stands on its head: a stage of its first half holds fewer deals, and one of its second half more, than
 * the stock says, by more than chance explains. Of an odd number of stages the middle one belongs to neither half.
 */
export function isInverted(stock: Stock, confidence: number): boolean {
  const sides = stock.expected
    ? besideExpected(stock.standing, stock.expected, confidence)
    : besideShape(stock.standing, stock.needed, confidence);
  const half = sides.length / 2;
  return sides.slice(0, Math.floor(half)).includes('below') && sides.slice(Math.ceil(half)).includes('above');
}

/**
 * Counts against the stock expected. Deals that come and go on their own stand in a stage in Poisson numbers,
 * so that about √expected of difference is chance.
 */
function besideExpected(
  standing: readonly number[],
  expected: readonly number[],
  confidence: number,
): Side[] {
  const deviations = deviationsFor(confidence);
  return standing.map((count, index) => {
    const stock = expected[index] ?? 0;
    const chance = deviations * Math.sqrt(stock);
    if (stock === 0) return undefined;
    return count < stock - chance ? 'below' : count > stock + chance ? 'above' : undefined;
  });
}

/** Shares of the deals standing against shares of the deals needed, as if every stage took equally long. */
function besideShape(standing: readonly number[], needed: readonly number[], confidence: number): Side[] {
  const all = sum(standing);
  const allNeeded = sum(needed.slice(0, standing.length));
  if (all === 0) return [];
  return standing.map((count, index) => {
    const share = (needed[index] ?? 0) / allNeeded;
    const { low, high } = wilsonInterval(count, all, confidence);
    return high < share ? 'below' : low > share ? 'above' : undefined;
  });
}

function sum(list: readonly number[]): number {
  return list.reduce((total, each) => total + each, 0);
}
