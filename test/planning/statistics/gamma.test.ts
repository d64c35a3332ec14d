import { logGamma } from '../../../src/planning/statistics/gamma';
import { minimise } from '../../../src/planning/statistics/minimise';

/** NIST Digital Library of Mathematical Functions, 5.4: Γ(n+1) = n!, Γ(½) = √π. */
test.each([
  [1, 0],
  [2, 0],
  [0.5, Math.log(Math.PI) / 2],
  [5, Math.log(24)],
  [11, Math.log(3628800)],
  [0.001, 6.907178885383853],
  [100.5, 361.4355404678065],
])('ln Γ(%d) is %d', (x, expected) => {
  expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-13 * Math.max(1, Math.abs(expected)) * 10);
});

test('ln Γ(x + 1) = ln Γ(x) + ln x', () => {
  for (let x = 0.013; x < 300; x *= 1.3)
    expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(
      1e-12 * Math.max(1, logGamma(x)),
    );
});

/** H. Rosenbrock, Computer Journal 3 (1960): a curved valley whose lowest point is (1, 1). */
test('the simplex finds the end of Rosenbrock’s valley, and the same one each time', () => {
  const valley = ([x, y]: readonly number[]): number => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
  const [x, y] = minimise(valley, { start: [-1.2, 1], within: 9 }) ?? [];
  expect(Math.abs(x - 1)).toBeLessThan(1e-5);
  expect(Math.abs(y - 1)).toBeLessThan(1e-5);
  expect(minimise(valley, { start: [-1.2, 1], within: 9 })).toEqual([x, y]);
});

test('the simplex keeps away from where there is no value', () => {
  const [x] = minimise(([at]) => (at < 0 ? NaN : at - Math.log(at)), { start: [3], within: 9 }) ?? [];
  expect(Math.abs(x - 1)).toBeLessThan(1e-6);
});

test('a function without a least value, or with one out of bounds, has no answer', () => {
  expect(minimise(([x, y]) => x + y, { start: [0, 0], within: 9 })).toBeUndefined();
  expect(minimise(([x]) => (x - 12) ** 2, { start: [0], within: 9 })).toBeUndefined();
});
