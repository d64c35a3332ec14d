/** Against tails computed in 60 digits by fixtures/binomial.py. */
import fc from 'fast-check';
import { chanceOfAtLeast, trialsForChance } from '../../../src/planning/statistics/binomial';
import cases from './fixtures/binomial.json';

describe('chance of at least so many', () => {
  it('errs by at most 1e-12 for up to a million trials', () => {
    expect(cases.length).toBeGreaterThan(1000);
    const errors = cases.map(([successes = 0, trials = 0, share = 0, chance = 0]) =>
      Math.abs(chanceOfAtLeast(successes, trials, share) - chance),
    );
    expect(Math.max(...errors)).toBeLessThanOrEqual(1e-12);
  });

  it('keeps its digits where the chance itself is tiny', () => {
    const far = cases.filter(([successes = 0, trials = 0, share = 0, chance = 0]) => {
      return successes > trials * share && chance > 1e-300;
    });
    expect(far.length).toBeGreaterThan(300);
    for (const [successes = 0, trials = 0, share = 0, chance = 0] of far)
      expect(Math.abs(chanceOfAtLeast(successes, trials, share) / chance - 1)).toBeLessThan(1e-9);
  });

  it('takes less than 5 ms for a million trials', () => {
    chanceOfAtLeast(500_000, 1_000_000, 0.5);
    const time = (share: number): number => {
      const start = performance.now();
      chanceOfAtLeast(Math.round(1e6 * share), 1e6, share);
      return performance.now() - start;
    };
    // the best of many: a computer with other things to do takes a program's turn away for longer than that
    for (const share of [0.0001, 0.1, 0.5, 0.9])
      expect(Math.min(...Array.from({ length: 20 }, () => time(share)))).toBeLessThan(5);
  });

  it('is certain of nothing, impossible beyond the trials, and counts a sure share', () => {
    expect(chanceOfAtLeast(0, 5, 0.1)).toBe(1);
    expect(chanceOfAtLeast(6, 5, 0.9)).toBe(0);
    expect(chanceOfAtLeast(5, 5, 1)).toBe(1);
    expect(chanceOfAtLeast(1, 5, 0)).toBe(0);
    expect(chanceOfAtLeast(1, 0, 0.5)).toBe(0);
  });

  it('never falls with more trials, never rises with more successes wanted, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.double({ min: 1e-9, max: 1, noNaN: true }),
        (successes, trials, share) => {
          const chance = chanceOfAtLeast(successes, trials, share);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          expect(chanceOfAtLeast(successes, trials + 1, share)).toBeGreaterThanOrEqual(chance - 1e-13);
          expect(chanceOfAtLeast(successes + 1, trials, share)).toBeLessThanOrEqual(chance + 1e-13);
        },
      ),
    );
  });
});

describe('trials for a chance', () => {
  it('are the fewest that reach it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
        (successes, share, chance) => {
          const trials = trialsForChance(successes, share, chance, 1e9) ?? NaN;
          expect(chanceOfAtLeast(successes, trials, share)).toBeGreaterThanOrEqual(chance - 1e-12);
          expect(chanceOfAtLeast(successes, trials - 1, share)).toBeLessThan(chance);
        },
      ),
    );
  });

  it.each([
    [1, 0.5, 0.5, 1],
    [1, 0.5, 0.75, 2],
    [1, 0.1, 0.1, 1],
    [1, 0.1, 0.9, 22],
    [2, 0.5, 0.25, 2],
    [7, 1, 0.9, 7],
  ])(
    '%d at %d with a chance of %d: %d, also where it is reached exactly',
    (successes, share, chance, trials) => {
      expect(trialsForChance(successes, share, chance, 1e9)).toBe(trials);
    },
  );

  it('beyond the most that makes sense there is no answer', () => {
    expect(trialsForChance(1000, 1e-7, 0.9, 1e9)).toBeUndefined();
    expect(trialsForChance(900, 1e-6, 0.9, 1e9)).toBeGreaterThan(9e8);
  });
});
