import { sumOf } from '../sum';

/**
 * Exponential smoothing with a damped trend, without season or with an additive or multiplicative one, in the form of
 * innovations: Hyndman, Koehler, Ord, Snyder (2008), Forecasting with Exponential Smoothing; Hyndman, Athanasopoulos,
 * Forecasting: Principles and Practice, 8.5. The names of the models there: ETS(A,Ad,N), ETS(A,Ad,A), ETS(M,Ad,M).
 */

export type Season = 'none' | 'additive' | 'multiplicative';

/** How fast level, trend and season follow the data, and how fast the trend dies out. */
export interface Smoothing {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

/** Where a series stands: level, trend, and the season of the coming periods, the next first. */
export interface State {
  readonly level: number;
  readonly trend: number;
  readonly season: readonly number[];
}

/** A series smoothed: one-step forecasts, their errors (relative where the season is multiplicative), and where it ends. */
export interface Smoothed {
  readonly fitted: readonly number[];
  readonly errors: readonly number[];
  readonly end: State;
}

/** Smooths `series` from `start` on. Undefined where a multiplicative model leaves the positive numbers. */
export function smooth(
  series: readonly number[],
  kind: Season,
  { alpha, beta, gamma, phi }: Smoothing,
  start: State,
): Smoothed | undefined {
  const season = [...start.season];
  const period = season.length;
  const relative = kind === 'multiplicative';
  const fitted: number[] = [];
  const errors: number[] = [];
  let { level, trend } = start;
  for (let time = 0; time < series.length; time++) {
    const place = period === 0 ? 0 : time % period;
    const factor = season[place] ?? 0;
    const damped = phi * trend;
    const base = level + damped;
    const mean = relative ? base * factor : base + factor;
    if (relative && !(base > 0 && factor > 0)) return undefined;
    const surprise = series[time] - mean;
    const error = relative ? surprise / mean : surprise;
    const scale = relative ? base : 1;
    fitted.push(mean);
    errors.push(error);
    level = base + alpha * scale * error;
    trend = damped + beta * scale * error;
    if (period > 0) season[place] = factor + gamma * (relative ? factor : 1) * error;
  }
  const next = period === 0 ? 0 : series.length % period;
  return { fitted, errors, end: { level, trend, season: [...season.slice(next), ...season.slice(0, next)] } };
}

/** A forecast: its middle and its variance. */
export interface Ahead {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Forecasts 1 to `periods` periods after `end`; `variance` is that of the one-step errors. Variances: exact for the additive
 * models (class 1, chapter 6.2), the approximation for small errors of chapter 6.4 for the multiplicative one (class 3).
 */
export function ahead(
  kind: Season,
  { alpha, beta, gamma, phi }: Smoothing,
  { level, trend, season }: State,
  variance: number,
  periods: number,
): Ahead[] {
  const period = season.length;
  const forecasts: Ahead[] = [];
  /** what an error does to the level this many periods later, by lag from 1 */
  const effects: number[] = [];
  const thetas: number[] = [];
  let damping = 0;
  let added = 0;
  for (let step = 1; step <= periods; step++) {
    damping += phi ** step;
    const base = level + damping * trend;
    const factor = period === 0 ? 0 : season[(step - 1) % period];
    if (kind === 'multiplicative') {
      const theta =
        base * base +
        variance * sumOf(effects.map((effect, lag) => effect ** 2 * (thetas[step - 2 - lag] ?? 0)));
      const wholeYears = Math.floor((step - 1) / period);
      const spread = theta * (1 + variance) * (1 + gamma * gamma * variance) ** wholeYears - base * base;
      thetas.push(theta);
      forecasts.push({ mean: base * factor, variance: factor * factor * spread });
    } else {
      forecasts.push({ mean: base + factor, variance: variance * (1 + added) });
      const seasonal = period > 0 && step % period === 0 ? gamma : 0;
      added += (alpha + beta * damping + seasonal) ** 2;
    }
    effects.push(alpha + beta * damping);
  }
  return forecasts;
}
