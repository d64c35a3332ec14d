import fc from 'fast-check';
import { round, roundToCents, roundToUnit, roundUp } from '../../src/planning/rounding';
import { splitToCents } from '../../src/planning/split';

describe('rounding up a requirement', () => {
  it.each([
    [500, 500],
    [50 / 0.1, 500],
    [0.07 * 100, 7],
    [7 / 0.05, 140],
    [1305.744986, 1306],
    [500.001, 501],
    [0, 0],
  ])('%d → %d', (exact, whole) => expect(roundUp(exact)).toBe(whole));
});

describe('rounding as Excel’s ROUND', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-1.005, 2, -1.01],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1e-9, 2, 0],
    [-0.001, 2, 0],
    [123456789012.345, 2, 123456789012.35],
    [8.325, 2, 8.33],
    [1.45, 1, 1.5],
    [1234.5, -2, 1200],
    [1e21, 2, 1e21],
  ])('ROUND(%d, %d) = %d', (value, digits, rounded) => expect(round(value, digits)).toBe(rounded));

  it('is odd: what is taken back rounds as what was paid', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
        expect(roundToCents(-value) + roundToCents(value)).toBe(0);
      }),
    );
  });

  it.each([
    [1234.5, 10, 1230],
    [1235, 10, 1240],
    [1250, 100, 1300],
    [500, 1000, 1000],
    [0.125, 0.01, 0.13],
    [33.333333, 0.05, 33.35],
  ])('%d to a multiple of %d is %d', (value, unit, rounded) =>
    expect(roundToUnit(value, unit)).toBe(rounded),
  );
});

describe('splitting an amount by largest remainder', () => {
  it('ties go to the earlier part', () => {
    expect(splitToCents(0.01, [1, 1])).toEqual([0.01, 0]);
    expect(splitToCents(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
    expect(splitToCents(-100, [-1, -1, -1])).toEqual([-33.34, -33.33, -33.33]);
  });

  it('parts add up to the cent, each within a cent of its exact share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000000000, max: 1000000000 }),
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (cents, weights) => {
          const sum = weights.reduce((running, weight) => running + weight, 0);
          fc.pre(sum > 0);
          const parts = splitToCents(cents / 100, weights);
          expect(parts.reduce((running, part) => running + Math.round(part * 100), 0)).toBe(cents);
          parts.forEach((part, index) =>
            expect(Math.abs(part * 100 - (cents * Number(weights[index])) / sum)).toBeLessThan(1 + 1e-6),
          );
        },
      ),
    );
  });
});
