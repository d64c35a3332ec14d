/** COMMISSION.CURVE, QUOTA.PAYOUT, SPLIT and DRAW: what their examples do not show. */
import fc from 'fast-check';
import { startHost, upright } from './host';

const host = startHost();
const cents = (value: number): number => Math.round(value * 100);

describe('COMMISSION.CURVE', () => {
  const curve = [
    [0.4, 0.2],
    [0.6, 0.35],
    [1, 1],
  ];
  const at = (x: number, beyond?: unknown): number =>
    Number(host.call('COMMISSION.CURVE', x, curve, beyond ?? null));

  it('is 0 below the first point and the point’s own value at a point', () => {
    expect([at(-1), at(0), at(0.3999)]).toEqual([0, 0, 0]);
    expect([at(0.4), at(0.6), at(1)]).toEqual([0.2, 0.35, 1]);
  });

  it('beyond the last point: flat, extended, up to a cap', () => {
    expect([at(1.2), at(1.2, 0), at(1.2, ''), at(1.2, 'Flat'), at(1.2, 'ровно')]).toEqual([1, 1, 1, 1, 1]);
    expect(at(1.2, 'extend')).toBeCloseTo(1.325, 12);
    expect(at(1.2, 1.25)).toBe(1.25);
    expect(at(1.1, 1.25)).toBeCloseTo(1.1625, 12);
    expect(at(0.9, 0.5)).toBe(0.5);
  });

  it('headings over the points and blank rows below them are ignored', () => {
    const headed = [['From', 'Value'], ...curve, ['', ''], [0, 0]];
    expect(host.call('COMMISSION.CURVE', 0.5, headed)).toBe(at(0.5));
  });

  it('refuses points out of order and a single point that should go on', () => {
    expect(
      host.refusal('COMMISSION.CURVE', 1, [
        [1, 1],
        [0.5, 2],
      ]).message,
    ).toBe('curve, row 2, column 1: 0.5 follows 1: sort the rows so that each begins above the one before.');
    expect(host.refusal('COMMISSION.CURVE', 2, [[1, 1]], 'extend').message).toBe(
      'curve: one point has no line to go on: add a second one, or leave beyond out.',
    );
    expect(host.call('COMMISSION.CURVE', 2, [[1, 7]])).toBe(7);
  });
});

describe('QUOTA.PAYOUT', () => {
  const pay = (actual: number, curve: unknown, ...rest: unknown[]): unknown =>
    host.call('QUOTA.PAYOUT', actual, 100, 1000, curve, ...rest);
  const threshold = [
    [0, 0],
    [0.6, 1],
    [1, 0.5],
  ];

  it('a multiplier of 0 is a threshold; below 1 it decelerates', () => {
    expect([59.99, 60, 100, 120].map((actual) => pay(actual, threshold, 'retroactive'))).toEqual([
      0, 600, 500, 600,
    ]);
    expect([50, 60, 100, 120].map((actual) => pay(actual, threshold))).toEqual([0, 0, 400, 500]);
  });

  it('never pays above the cap, and nothing for less than nothing sold', () => {
    expect(pay(250, [[0, 1]], null, 1500)).toBe(1500);
    expect(pay(150, [[0, 1]], null, 1500)).toBe(1500);
    expect(pay(-20, [[0, 1]])).toBe(0);
  });

  it('an attainment of exactly 100 % reaches its multiplier despite floating point', () => {
    const curve = [
      [0, 1],
      [3, 2],
    ];
    for (const mode of ['на всё', 'На все', 'retroactive'])
      expect(host.call('QUOTA.PAYOUT', 0.3, 0.1, 1000, curve, mode)).toBe(6000);
  });

  it('retroactive pays at least what marginal pays where the multipliers rise', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 400 }),
        (steps, actual) => {
          const curve = steps.map((step, index) => [index / 4, 0.2 + step / 100]);
          curve.sort((a, b) => Number(a[1]) - Number(b[1]));
          const rising = curve.map((row, index) => [index / 4, row[1]]);
          expect(Number(pay(actual, rising, 'retroactive'))).toBeGreaterThanOrEqual(
            Number(pay(actual, rising)),
          );
        },
      ),
    );
  });

  it('refuses 100 typed for 100 % and a quota of 0', () => {
    expect(
      host.refusal('QUOTA.PAYOUT', 1, 1, 1, [
        [0, 1],
        [100, 2],
      ]).message,
    ).toBe('curve, row 2, column 1: 100 is 10000 %: enter 100 % or 1.');
    expect(host.refusal('QUOTA.PAYOUT', 1, '', 1, [[0, 1]]).message).toMatch(/^quota: 0 is out of range/);
    expect(host.refusal('QUOTA.PAYOUT', 1, 1, 1, [[0.5, 1]]).message).toMatch(
      /^curve, row 1, column 1: the first tier begins at 0.5/,
    );
  });
});

describe('SPLIT', () => {
  it('parts add up to the amount, each within a cent of its share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100000000, max: 100000000 }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }),
        (total, shares) => {
          fc.pre(shares.some((share) => share > 0));
          const parts = host.call('SPLIT', total / 100, upright(shares)) as number[][];
          const all = shares.reduce((sum, share) => sum + share, 0);
          expect(parts.reduce((sum, [part]) => sum + cents(Number(part)), 0)).toBe(total);
          parts.forEach(([part], index) =>
            expect(Math.abs(cents(Number(part)) - (total * Number(shares[index])) / all)).toBeLessThan(
              1.0001,
            ),
          );
        },
      ),
    );
  });

  it('a return splits as the sale did; a blank share gets nothing; a row stays a row', () => {
    expect(host.call('SPLIT', -100, [[1, '', 1, 1]])).toEqual([[-33.34, 0, -33.33, -33.33]]);
    expect(host.call('SPLIT', 10, 0.5)).toEqual([[10]]);
  });

  it('refuses shares that are all zero, and a negative one', () => {
    expect(host.refusal('SPLIT', 10, upright([0, ''])).message).toBe(
      'shares: all shares are 0: enter at least one share.',
    );
    expect(host.refusal('SPLIT', 10, upright([1, -1])).message).toMatch(/^shares, row 2: −1 is out of range/);
  });
});

describe('DRAW', () => {
  it('takes a draw for each period, an opening balance, and words or TRUE and FALSE', () => {
    const earned = upright([1000, 3000]);
    expect(host.call('DRAW', earned, upright([2000, 1500]), true, 200, 'values')).toEqual([
      [1000, 2000, 1200],
      [3000, 1800, 0],
    ]);
    for (const no of ['no', 'НЕТ', false, 'false', 'ложь'])
      expect(host.call('DRAW', earned, 2000, no, 200, 'rows')).toEqual([
        [1000, 2000, 200],
        [3000, 3000, 200],
      ]);
  });

  it('a blank month earned nothing and is paid the draw, wherever it stands', () => {
    expect(host.call('DRAW', upright(['', 0, null]), 100, null, null, 'rows')).toEqual([
      [0, 100, 100],
      [0, 100, 200],
      [0, 100, 300],
    ]);
  });

  it('refuses draws that do not match the periods', () => {
    expect(host.refusal('DRAW', upright([1, 2, 3]), upright([1, 2])).message).toBe(
      'draw: the range has 2 rows, earned has data down to row 3: point to ranges of the same length.',
    );
  });

  it('conserves money, and recovery never takes pay below the draw', () => {
    const money = fc.integer({ min: -500000, max: 1000000 }).map((value) => value / 100);
    fc.assert(
      fc.property(
        fc.array(money, { minLength: 1, maxLength: 24 }),
        fc.integer({ min: 0, max: 500000 }),
        (earned, draw) => {
          const rows = host.call('DRAW', upright(earned), draw / 100, null, null, 'rows') as number[][];
          let balance = 0;
          for (const [, paid, owed] of rows) {
            balance += cents(Number(paid));
            expect(cents(Number(paid))).toBeGreaterThanOrEqual(draw);
            expect(Number(owed)).toBeGreaterThanOrEqual(0);
          }
          const sum = earned.reduce((running, amount) => running + cents(amount), 0);
          expect(balance - cents(Number(rows.at(-1)?.[2]))).toBe(sum);
        },
      ),
    );
  });
});
