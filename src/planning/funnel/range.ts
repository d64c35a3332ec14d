import { productQuantiles, type Counted } from '../statistics/product-of-shares';

export interface EntrantsRange {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * Entrants needed for so many deals where conversions are known from counts: the middle is the median, and with the
 * confidence given the number lies between low and high. Not rounded.
 */
export function entrantsRange(deals: number, stages: readonly Counted[], confidence: number): EntrantsRange {
  const [most = 1, median = 1, least = 1] = productQuantiles(stages, [
    (1 + confidence) / 2,
    0.5,
    (1 - confidence) / 2,
  ]);
  return { low: deals / most, middle: deals / median, high: deals / least };
}
