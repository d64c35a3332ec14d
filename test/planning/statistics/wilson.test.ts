import { wilsonInterval } from '../../../src/planning/statistics/wilson';

test.each([
  [10, 14, 0.4535, 0.8828],
  [40, 100, 0.3094, 0.498],
])('%d of %d', (passed, total, low, high) => {
  const interval = wilsonInterval(passed, total);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('stays within 0 and 1', () => {
  expect(wilsonInterval(0, 3).low).toBe(0);
  expect(wilsonInterval(3, 3).high).toBe(1);
});
