import { sumOf } from '../sum';
import { leastSquares } from './least-squares';
import { smooth, type Season, type Smoothed, type Smoothing, type State } from './smoothing';

/** A model fitted to a series. */
export interface Fit extends Smoothed {
  readonly kind: Season;
  readonly smoothing: Smoothing;
  readonly start: State;
  /** variance of the one-step errors, relative ones where the season is multiplicative */
  readonly variance: number;
  /** −2 log likelihood but for a constant: what the smoothing was chosen to make small */
  readonly criterion: number;
}

/** The usual bounds of the parameters: Hyndman, Athanasopoulos, 8.6; those of R’s forecast::ets. */
const bounds = { least: 1e-4, most: 0.9999, leastPhi: 0.8, mostPhi: 0.98 } as const;
/** Where the search begins: slow, and quick to follow. alpha, beta / alpha, gamma / (1 − alpha), place of phi in its bounds. */
const beginnings = [
  [0.2, 0.05, 0.05, 0.8],
  [0.6, 0.05, 0.2, 0.8],
] as const;

/**
 * Fits a model by maximum likelihood: smoothing and starting values together, within the usual bounds. `period` is the number
 * of periods in a year, at least two years of which the series has where there is a season.
 */
export function fit(series: readonly number[], kind: Season, period: number): Fit | undefined {
  const scale = sumOf(series.map((value) => Math.abs(value))) / series.length || 1;
  const scaled = series.map((value) => value / scale);
  const first = startOf(scaled, kind, period);
  if (first === undefined) return undefined;
  const parameters = (at: readonly number[]) => ({ smoothing: smoothingOf(at), start: stateOf(at, kind) });
  const residuals = (at: readonly number[]): readonly number[] | undefined => {
    const { smoothing, start } = parameters(at);
    const smoothed = smooth(scaled, kind, smoothing, start);
    return smoothed && weighted(smoothed, kind);
  };
  const found = beginnings
    .map((beginning) =>
      leastSquares(residuals, [
        ...beginning.map(logit),
        first.level,
        first.trend,
        ...first.season.slice(0, -1),
      ]),
    )
    .reduce((best, next) => (next.sum < best.sum ? next : best));
  const { smoothing, start } = parameters(found.at);
  const inUnits = (state: State): State => ({
    level: state.level * scale,
    trend: state.trend * scale,
    season: kind === 'additive' ? state.season.map((value) => value * scale) : state.season,
  });
  const smoothed = smooth(series, kind, smoothing, inUnits(start));
  if (smoothed === undefined) return undefined;
  const free = Math.max(1, series.length - found.at.length);
  return {
    ...smoothed,
    kind,
    smoothing,
    start: inUnits(start),
    variance: sumOf(smoothed.errors.map((error) => error * error)) / free,
    criterion: criterionOf(smoothed, kind),
  };
}

/** n log Σ e² and, where errors are relative, 2 Σ log of what they are relative to: the likelihood that R’s ets reports. */
export function criterionOf({ errors, fitted }: Smoothed, kind: Season): number {
  const squares = sumOf(errors.map((error) => error * error));
  const logs = kind === 'multiplicative' ? sumOf(fitted.map((mean) => Math.log(mean))) : 0;
  return errors.length * Math.log(squares) + 2 * logs;
}

/** Residuals whose sum of squares falls with the criterion: relative errors times the geometric mean of the fitted values. */
function weighted({ errors, fitted }: Smoothed, kind: Season): readonly number[] {
  if (kind !== 'multiplicative') return errors;
  const weight = Math.exp(sumOf(fitted.map((mean) => Math.log(mean))) / fitted.length);
  return errors.map((error) => error * weight);
}

const logit = (share: number): number => Math.log(share / (1 - share));
const within = (place: number | undefined, least: number, most: number): number =>
  least + (most - least) / (1 + Math.exp(-(place ?? 0)));

function smoothingOf([first, second, third, fourth]: readonly number[]): Smoothing {
  const { least, most, leastPhi, mostPhi } = bounds;
  const alpha = within(first, least * 2, most - least);
  return {
    alpha,
    beta: within(second, least, alpha),
    gamma: within(third, least, 1 - alpha),
    phi: within(fourth, leastPhi, mostPhi),
  };
}

/** The starting state: its last season is what makes the seasons add up to 0, or average 1. */
function stateOf(at: readonly number[], kind: Season): State {
  const [level = 0, trend = 0, ...season] = at.slice(4);
  if (kind === 'none') return { level, trend, season: [] };
  const sum = sumOf(season);
  const whole = kind === 'additive' ? 0 : season.length + 1;
  return { level, trend, season: [...season, whole - sum] };
}

/** Where smoothing may begin: season by the classical decomposition, level and trend by a line through the first two years without it. */
function startOf(series: readonly number[], kind: Season, period: number): State | undefined {
  const season = kind === 'none' ? [] : classicalSeason(series, kind === 'multiplicative', period);
  const without = series.map((value, time) => {
    const factor = season[time % period] ?? 0;
    return kind === 'none' ? value : kind === 'additive' ? value - factor : value / factor;
  });
  if (without.some((value) => !Number.isFinite(value))) return undefined;
  const line = without.slice(0, Math.max(10, 2 * period));
  const middle = (line.length + 1) / 2;
  const mean = sumOf(line) / line.length;
  const spread = sumOf(line.map((_, index) => (index + 1 - middle) ** 2));
  const trend = sumOf(line.map((value, index) => (index + 1 - middle) * (value - mean))) / spread;
  return { level: mean - trend * middle, trend, season };
}

/** Average distance from the centred moving average of a year, by place in the year, normalised. */
function classicalSeason(series: readonly number[], relative: boolean, period: number): number[] {
  const sums = new Array<number>(period).fill(0);
  const counts = new Array<number>(period).fill(0);
  const half = Math.floor(period / 2);
  for (let time = half; time < series.length - half; time++) {
    const window = series.slice(time - half, time + half + 1);
    const ends = period % 2 === 0 ? (window[0] + window[window.length - 1]) / 2 : 0;
    const average = (sumOf(window) - ends) / period;
    const value = series[time];
    const place = time % period;
    sums[place] += relative ? value / average : value - average;
    counts[place] += 1;
  }
  const season = sums.map((sum, place) => sum / counts[place]);
  const mean = sumOf(season) / period;
  return season.map((value) => (relative ? value / mean : value - mean));
}
