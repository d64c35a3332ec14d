/** Against a million seeded draws each, made by fixtures/product.py, and against closed forms. */
import { productQuantiles } from '../../../src/planning/statistics/product-of-shares';
import cases from './fixtures/product.json';

const counted = (stages: readonly (readonly number[])[]) =>
  stages.map(([passed = 0, left = 0]) => ({ passed, failed: left - passed }));

describe.each(cases)('$stages', ({ stages, needed }) => {
  it.each(Object.entries(needed))('entrants per deal at level %s within 2 % of the draws', (level, drawn) => {
    const [quantile = NaN] = productQuantiles(counted(stages), [1 - Number(level)]);
    expect(Math.abs(1 / quantile / drawn - 1)).toBeLessThan(0.02);
  });
});

it.each(cases)(
  '$stages: the median within 0.3 %, which is all that a million draws can tell',
  ({ stages, needed }) => {
    const [median = NaN] = productQuantiles(counted(stages), [0.5]);
    expect(Math.abs(1 / median / needed['0.5'] - 1)).toBeLessThan(0.003);
  },
);

it('many cases leave nothing to doubt, and the order of stages does not matter', () => {
  const [low = 0, middle = 0, high = 0] = productQuantiles(
    [
      { passed: 4e11, failed: 6e11 },
      { passed: 1e12, failed: 0 },
    ],
    [0.025, 0.5, 0.975],
  );
  expect(middle).toBeCloseTo(0.4, 5);
  expect(high - low).toBeLessThan(1e-5);
  const one = productQuantiles(
    counted([
      [3, 10],
      [400, 900],
    ]),
    [0.1, 0.9],
  );
  const other = productQuantiles(
    counted([
      [400, 900],
      [3, 10],
    ]),
    [0.1, 0.9],
  );
  one.forEach((quantile, index) => expect(quantile / (other[index] ?? NaN)).toBeCloseTo(1, 9));
});

it('never exceeds one, and more certainty is never narrower', () => {
  const levels = [0.0001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.9999];
  for (const stages of [
    [[1, 1]],
    [
      [5, 5],
      [1, 9],
    ],
    [
      [1, 100000],
      [7, 7],
      [2, 3],
    ],
  ]) {
    const quantiles = productQuantiles(counted(stages), levels);
    expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
    expect(quantiles.every((quantile) => quantile > 0 && quantile <= 1)).toBe(true);
  }
});
