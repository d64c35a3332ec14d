import { firstDayOf } from '../calendar';
import type { MonthSeries } from '../plan/month-series';
import type { Window } from '../plan/rep-months';
import { fail } from '../problem';
import { deviationsFor } from '../statistics/normal';
import { fit, type Fit } from './fit';
import { ahead, type Season } from './smoothing';

const year = 12;
/** Below this there is nothing to smooth. */
const leastMonths = 6;

export interface Forecast {
  readonly months: readonly { readonly mean: number; readonly low: number; readonly high: number }[];
  readonly season: Season;
  /** months of sales it rests on */
  readonly basis: number;
  /** those of them that sold nothing */
  readonly empty: number;
}

/**
 * Sales of the months of a window, from those before it: Holt–Winters with a damped trend. Of the two kinds of season the
 * likelier is taken, the additive one where a month sold nothing or less; with fewer than two years there is no season.
 * The interval holds a month with `confidence`, errors being normal. Where no month was negative, no forecast is.
 */
export function forecast({ first, totals }: MonthSeries, window: Window, confidence: number): Forecast {
  if (totals.length < leastMonths)
    fail('forecastNeedsMonths', 'dates', { months: totals.length, least: leastMonths });
  const model = bestFit(totals);
  if (model === undefined || totals.every((total) => total === 0))
    fail('noSales', 'dates', { from: firstDayOf(first), to: firstDayOf(first + totals.length - 1) });
  const skipped = window.first - first - totals.length;
  const width = deviationsFor(confidence);
  const least = totals.some((total) => total < 0) ? -Infinity : 0;
  const months = ahead(model.kind, model.smoothing, model.end, model.variance, skipped + window.months)
    .slice(skipped)
    .map(({ mean, variance }) => {
      const half = width * Math.sqrt(Math.max(0, variance));
      return {
        mean: Math.max(least, mean),
        low: Math.max(least, mean - half),
        high: Math.max(least, mean + half),
      };
    });
  return {
    months,
    season: model.kind,
    basis: totals.length,
    empty: totals.filter((total) => total === 0).length,
  };
}

function bestFit(totals: readonly number[]): Fit | undefined {
  if (totals.length < 2 * year) return fit(totals, 'none', year);
  const additive = fit(totals, 'additive', year);
  const multiplicative = totals.every((total) => total > 0) ? fit(totals, 'multiplicative', year) : undefined;
  if (additive === undefined || multiplicative === undefined) return additive ?? multiplicative;
  return multiplicative.criterion <= additive.criterion ? multiplicative : additive;
}
