import { sumOf } from '../sum';
import { times } from '../times';
import { firstDayOf } from '../calendar';
import { fail } from '../problem';
import type { MonthSeries } from './month-series';
import { type Window } from './rep-months';

const year = 12;

/**
 * Share of each month of a window in the window's whole, from complete years: twelve months back from the last one, and
 * twelve before. Each year counts alike, whatever it sold. The shares add up to 1 exactly.
 */
export function seasonShares({ first, totals }: MonthSeries, window: Window): number[] {
  const years = Math.floor(totals.length / year);
  if (years === 0) fail('seasonNeedsYear', 'dates', { months: totals.length });
  const from = totals.length - years * year;
  const weights = new Array<number>(year).fill(0);
  for (let place = from; place < totals.length; place += year) {
    const sales = totals.slice(place, place + year).map((total) => Math.max(0, total));
    const whole = sumOf(sales);
    if (whole === 0) continue;
    sales.forEach((total, month) => (weights[(first + place + month) % year] += total / whole));
  }
  const wanted = times(window.months, (month) => weights[(window.first + month) % year]);
  if (sumOf(wanted) === 0)
    fail('noSales', 'dates', {
      from: firstDayOf(window.first - year),
      to: firstDayOf(window.first - year + window.months - 1),
    });
  return asShares(wanted);
}

/** Weights as shares whose sum, added from the first on, is 1: what floating point leaves goes to the largest. */
export function asShares(weights: readonly number[]): number[] {
  const whole = sumOf(weights);
  const shares = weights.map((weight) => weight / whole);
  const largest = shares.indexOf(Math.max(...shares));
  for (let round = 0; round < 4; round++) shares[largest] += 1 - sumOf(shares);
  return shares;
}
