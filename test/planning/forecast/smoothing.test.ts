/**
 * Exponential smoothing against what R's package forecast (ets) gives for the same series: austourists as in Hyndman and
 * Athanasopoulos, Forecasting: Principles and Practice, 2nd edition, 7.3 and 8.6, with the figures that statsmodels keeps of
 * R's fits (statsmodels/tsa/tests/results/fit_ets_results_seasonal.json, "TRUE": AAA and MAM, both with damped trend);
 * AirPassengers as ets(AirPassengers) and forecast(…, h = 12) print it.
 *
 * R’s forecast() of a multiplicative season goes on by b + φb + …, although its fitted values, as ours, go on by φb + φ²b + …
 * (both as of forecast 8): what it prints for h steps is higher by the season times b (1 − φ^h), here some hundredths of a
 * percent. `asPrinted` adds that.
 */
import { criterionOf, fit } from '../../../src/planning/forecast/fit';
import { ahead, smooth, type Season, type State } from '../../../src/planning/forecast/smoothing';
import { airPassengers, austourists } from './series';

/** R writes the latest season first. */
const state = (level: number, trend: number, ...season: number[]): State => ({
  level,
  trend,
  season: [...season].reverse(),
});

interface End {
  readonly end: State;
}
/** A forecast as R prints it where the season is multiplicative. */
function asPrinted(mean: number, step: number, phi: number, { end }: End): number {
  return mean + (end.season[step % end.season.length] ?? 0) * end.trend * (1 - phi ** (step + 1));
}

const additive = {
  smoothing: { alpha: 0.35445427, beta: 0.03200749, gamma: 0.39993387, phi: 0.97999997 },
  start: state(24.01278357, 0.97770147, 1.76951063, -0.50735902, -6.61171798, 5.34956637),
  fitted: [30.32049735, 19.19480328, 26.19326277, 29.0246223],
  lastFitted: 64.16460104,
  forecast: [76.07768073, 51.61741109, 63.96457729, 68.27886241],
};
const multiplicative = {
  smoothing: { alpha: 0.48397584, beta: 0.00351728, gamma: 0.0001131, phi: 0.98 },
  start: state(23.54623801, 0.7983291, 1.0353059, 0.96050633, 0.77007856, 1.2341092),
  fitted: [30.02414979, 19.33399138, 24.7239777, 27.7228744],
  lastFitted: 64.45395529,
  forecast: [78.09439198, 48.93807849, 61.29337201, 66.33465147],
};
const published: [Season, typeof additive][] = [
  ['additive', additive],
  ['multiplicative', multiplicative],
];

describe.each(published)('austourists, damped trend, %s season', (kind, expected) => {
  const smoothed = smooth(austourists, kind, expected.smoothing, expected.start);
  if (smoothed === undefined) throw new Error('the series cannot be smoothed');

  it('fitted values with R’s parameters are R’s', () => {
    expected.fitted.forEach((value, time) => expect(smoothed.fitted[time]).toBeCloseTo(value, 5));
    expect(smoothed.fitted[67]).toBeCloseTo(expected.lastFitted, 5);
  });

  it('forecasts with R’s parameters are R’s', () => {
    const forecasts = ahead(kind, expected.smoothing, smoothed.end, 0, 4);
    const { phi } = expected.smoothing;
    forecasts.forEach(({ mean }, step) =>
      expect(kind === 'additive' ? mean : asPrinted(mean, step, phi, smoothed)).toBeCloseTo(
        expected.forecast[step] ?? NaN,
        5,
      ),
    );
  });

  it('the own fit is as likely as R’s or likelier, its forecasts within half a percent', () => {
    const own = fit(austourists, kind, 4);
    if (own === undefined) throw new Error('no fit');
    expect(own.criterion).toBeLessThanOrEqual(criterionOf(smoothed, kind) + 0.01);
    ahead(kind, own.smoothing, own.end, own.variance, 4).forEach(({ mean }, step) =>
      expect(Math.abs(mean / (expected.forecast[step] ?? NaN) - 1)).toBeLessThan(0.005),
    );
  });
});

describe('AirPassengers, ETS(M,Ad,M)', () => {
  const smoothing = { alpha: 0.7095519, beta: 0.02040892, gamma: 0.0001004683, phi: 0.9799999 };
  const start = state(
    120.9939,
    1.77054,
    ...[0.8944475, 0.799322, 0.9216596, 1.059202, 1.220301, 1.231799],
    ...[1.1105, 0.9786128, 0.9803821, 1.01103, 0.8868923, 0.9058524],
  );
  const forecasts = [
    441.8018, 434.1186, 496.63, 483.2375, 483.9914, 551.0244, 613.1797, 609.3648, 530.5408, 463.0332,
    402.7478, 451.9694,
  ];
  const low95 = [
    407.8863, 392.8994, 441.5714, 422.6493, 416.7484, 467.3869, 512.5577, 502.1253, 431.05, 370.9904,
    318.2528, 352.2631,
  ];
  const high95 = [
    475.7174, 475.3379, 551.6887, 543.8256, 551.2343, 634.6619, 713.8016, 716.6044, 630.0317, 555.0761,
    487.2428, 551.6756,
  ];
  const halfWidth = (step: number): number => ((high95[step] ?? NaN) - (low95[step] ?? NaN)) / 2;
  /** published to seven digits, which is what the comparison can hold */
  const near = (value: number, expected: number | undefined, share: number): void =>
    expect(Math.abs(value / (expected ?? NaN) - 1)).toBeLessThan(share);

  it('the likelihood of R’s parameters is R’s: AIC 1395.166 with 18 parameters', () => {
    const smoothed = smooth(airPassengers, 'multiplicative', smoothing, start);
    expect(smoothed && criterionOf(smoothed, 'multiplicative') + 2 * 18).toBeCloseTo(1395.166, 2);
  });

  it('forecasts and 95 % intervals with R’s parameters are R’s', () => {
    const smoothed = smooth(airPassengers, 'multiplicative', smoothing, start);
    if (smoothed === undefined) throw new Error('the series cannot be smoothed');
    const variance = smoothed.errors.reduce((sum, error) => sum + error * error, 0) / (144 - 17);
    expect(Math.sqrt(variance)).toBeCloseTo(0.0392, 4);
    ahead('multiplicative', smoothing, smoothed.end, variance, 12).forEach((month, step) => {
      near(asPrinted(month.mean, step, smoothing.phi, smoothed), forecasts[step], 1e-5);
      near(1.959964 * Math.sqrt(month.variance), halfWidth(step), 0.003);
    });
  });

  it('the own fit is likelier than R’s; forecasts within 0.6 %', () => {
    const own = fit(airPassengers, 'multiplicative', 12);
    if (own === undefined) throw new Error('no fit');
    expect(own.criterion + 2 * 18).toBeLessThanOrEqual(1395.166);
    ahead('multiplicative', own.smoothing, own.end, own.variance, 12).forEach((month, step) => {
      near(month.mean, forecasts[step], 0.006);
      near(1.959964 * Math.sqrt(month.variance), halfWidth(step), 0.08);
    });
  });

  it('the multiplicative season is likelier than the additive one, as R’s choice of model says', () => {
    const [times, plus] = (['multiplicative', 'additive'] as const).map((kind) =>
      fit(airPassengers, kind, 12),
    );
    expect(times?.criterion).toBeLessThan((plus?.criterion ?? NaN) - 50);
  });
});
