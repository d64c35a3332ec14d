/** Rules of CONVERSION, FUNNEL.CHANCE, FUNNEL.FORCHANCE and FUNNEL.RANGE that their examples do not show. */
import fc from 'fast-check';
import { startHost, upright } from './host';

const host = startHost();
afterEach(() => host.speak('en-US'));
const said = (id: string, ...args: unknown[]): string =>
  host.refusal(id, ...args).message.replace(/\u00a0/g, ' ');
const both = (id: string, args: unknown[], english: string, russian: string): void => {
  expect(said(id, ...args)).toBe(english);
  host.speak('ru-RU');
  expect(said(id, ...args)).toBe(russian);
};

describe('CONVERSION', () => {
  it('one pair gives one row, ranges one row per pair, in row or column', () => {
    const expected = [[0.4, expect.closeTo(0.3094, 4), expect.closeTo(0.498, 4)]];
    expect(host.call('CONVERSION', 40, 100)).toEqual(expected);
    expect(host.call('CONVERSION', [[40, 40]], upright([100, 100]))).toEqual([...expected, ...expected]);
  });

  it('where nothing has left the cells are empty, not zero', () => {
    expect(host.call('CONVERSION', upright([0, '']), upright([0, '']))).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
    expect((host.call('CONVERSION', 0, 5) as number[][])[0]?.slice(0, 2)).toEqual([0, 0]);
  });

  it('a higher confidence lies wider apart; blank and 0 mean 95 %', () => {
    const width = (confidence: unknown): number => {
      const [[, low = 0, high = 0] = []] = host.call('CONVERSION', 40, 100, confidence) as number[][];
      return high - low;
    };
    expect(width(0.9)).toBeLessThan(width(null));
    expect(width(0.99)).toBeGreaterThan(width(0.95));
    expect([width(''), width(0)]).toEqual([width(0.95), width(0.95)]);
  });

  it('the bounds hold the conversion and stay within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.nat(10000),
        fc.nat(10000),
        fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
        (a, b, sure) => {
          fc.pre(a + b > 0);
          const [[rate = 0, low = 0, high = 0] = []] = host.call('CONVERSION', a, a + b, sure) as number[][];
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(rate + 1e-15);
          expect(high).toBeGreaterThanOrEqual(rate - 1e-15);
        },
      ),
    );
  });

  it('sentences', () => {
    both(
      'CONVERSION',
      [upright([4, 12]), upright([10, 10])],
      'passed, row 2: 12 passed, but only 10 left the stage: those who pass are part of those who leave.',
      'passed, строка 2: прошло дальше: 12, а ушло с этапа всего: 10. Прошедшие — часть ушедших, исправьте числа.',
    );
    host.speak('en-US');
    both(
      'CONVERSION',
      [upright([4, 5, 6]), upright([10, 10])],
      'passed: 3 given, but 2 in left: point to ranges of the same length.',
      'passed: дано значений: 3, а в left: 2. Укажите диапазоны одной длины.',
    );
    host.speak('en-US');
    both(
      'CONVERSION',
      [4, 10, 0.3],
      'confidence: 0.3 is out of range: enter a number that is at least 50 %, at most 99.99 %.',
      'confidence: 0,3 — вне допустимых границ: введите число: не меньше 50 %, не больше 99,99 %.',
    );
  });
});

describe('FUNNEL.CHANCE', () => {
  it('the product of the conversions counts, not their order', () => {
    const chance = host.call('FUNNEL.CHANCE', 50, upright([0.45, 0.55, 0.7, 0.4, 0]), 715);
    expect(chance).toBeCloseTo(host.call('FUNNEL.CHANCE', 50, [[0.4, 0.7, 0.55, 0.45]], 715) as number, 12);
    // scipy 1.17.1: binom.sf(49, 715, .45 * .55 * .7 * .4)
    expect(chance).toBeCloseTo(0.4944515067084747, 11);
  });

  it('part of a deal counts as a whole one, an exact figure as itself', () => {
    const of = (deals: number): unknown => host.call('FUNNEL.CHANCE', deals, 0.1, 500);
    expect(of(49.2)).toBe(of(50));
    expect(of((1000000 / 20000) * (1 + 1e-15))).toBe(of(50));
    expect(of(50.2)).toBe(of(51));
  });

  it('no deals are certain, more deals than entrants impossible, certain conversions no risk', () => {
    expect(host.call('FUNNEL.CHANCE', '', 0.1, 0)).toBe(1);
    expect(host.call('FUNNEL.CHANCE', 6, 0.9, 5)).toBe(0);
    expect(host.call('FUNNEL.CHANCE', 5, [[1, 1]], 5)).toBe(1);
  });

  it('sentences', () => {
    both(
      'FUNNEL.CHANCE',
      [5, 0.1, 20.5],
      'entered: 20.5 is out of range: enter a number that is a whole number, at least 0, at most 1,000,000,000.',
      'entered: 20,5 — вне допустимых границ: введите число: целое, не меньше 0, не больше 1 000 000 000.',
    );
    host.speak('en-US');
    both(
      'FUNNEL.CHANCE',
      [-1, 0.1, 20],
      'deals: −1 is out of range: enter a number that is at least 0, at most 1,000,000,000.',
      'deals: −1 — вне допустимых границ: введите число: не меньше 0, не больше 1 000 000 000.',
    );
    host.speak('en-US');
    both(
      'FUNNEL.CHANCE',
      [5, 10, 20],
      'conversions: 10 is 1000 %: enter 10 % or 0.1.',
      'conversions: 10 — это 1000 %: введите 10 % или 0,1.',
    );
  });
});

describe('FUNNEL.FORCHANCE', () => {
  it('is the fewest entrants whose chance is enough', () => {
    for (const [deals, conversions, chance] of [
      [50, upright([0.45, 0.55, 0.7, 0.4]), 0.9],
      [1, 0.5, 0.5],
      [3, 0.05, 0.9999],
      [1000, 0.002, 0.95],
    ] as const) {
      const entrants = host.call('FUNNEL.FORCHANCE', deals, conversions, chance) as number;
      const reached = (entered: number): number =>
        host.call('FUNNEL.CHANCE', deals, conversions, entered) as number;
      expect(reached(entrants)).toBeGreaterThanOrEqual(chance - 1e-12);
      expect(reached(entrants - 1)).toBeLessThan(chance);
    }
  });

  it('the reference need is reached about every other time; safety costs more', () => {
    const leads = host.call('FUNNEL.LEADS', 50, 1, 0.07) as number;
    expect(host.call('FUNNEL.CHANCE', 50, 0.07, leads)).toBeCloseTo(0.5, 1);
    expect(host.call('FUNNEL.FORCHANCE', 50, 0.07, 0.9)).toBeGreaterThan(leads);
  });

  it('sentences', () => {
    both(
      'FUNNEL.FORCHANCE',
      [5, 0.1, 90],
      'chance: 90 is 9000 %: enter 90 % or 0.9.',
      'chance: 90 — это 9000 %: введите 90 % или 0,9.',
    );
    host.speak('en-US');
    both(
      'FUNNEL.FORCHANCE',
      [5, 0.1, 1],
      'chance: 1 is out of range: enter a number that is at least 1 %, at most 99.99 %.',
      'chance: 1 — вне допустимых границ: введите число: не меньше 1 %, не больше 99,99 %.',
    );
    host.speak('en-US');
    both(
      'FUNNEL.FORCHANCE',
      [1000, 1e-7, 0.9],
      'deals: this takes more than 1,000,000,000 entrants: check deals and conversions, or lower the chance.',
      'deals: нужно больше 1 000 000 000 входящих: проверьте deals и conversions или снизьте вероятность.',
    );
  });
});

describe('FUNNEL.RANGE', () => {
  const range = (...args: unknown[]): number[] => (host.call('FUNNEL.RANGE', ...args) as number[][])[0] ?? [];

  it('is in proportion to the deals, and blank cells at the end are no stages', () => {
    const one = range(1, upright([10, 40]), upright([14, 100]));
    expect(range(50, [[10, 40, '']], [[14, 100, 0]])).toEqual(
      one.map((entrants) => expect.closeTo(entrants * 50, 6)),
    );
  });

  it('narrows with more cases and widens with more confidence', () => {
    const width = ([low = 0, , high = 0]: number[]): number => high / low;
    const few = range(1, upright([3, 2, 4]), upright([10, 12, 9]));
    expect(width(range(1, upright([30, 20, 40]), upright([100, 120, 90])))).toBeLessThan(width(few));
    expect(width(range(1, upright([3, 2, 4]), upright([10, 12, 9]), 0.8))).toBeLessThan(width(few));
  });

  it('takes whole columns of FUNNEL.ACTUAL', () => {
    const deals = ['Leads', 'Won', 'Won', 'Lost', 'Meetings'];
    const order = [
      ['Leads', 'Lost'],
      ['Meetings', ''],
      ['Won', ''],
    ];
    const actual = host.call('FUNNEL.ACTUAL', upright(deals), order, null, null, 'values') as unknown[][];
    const column = (index: number): unknown[][] => actual.map((row) => [row[index]]);
    expect(range(1, column(4), column(3))).toEqual(range(1, upright([3, 2]), upright([4, 2])));
  });

  it('sentences', () => {
    both(
      'FUNNEL.RANGE',
      [10, upright([3, 0, 4]), upright([10, 12, 9])],
      'passed, row 2: none of 12 passed this stage, so nobody can say how many it takes: count a longer period or merge stages.',
      'passed, строка 2: этап не прошёл никто (ушло: 12), поэтому нельзя сказать, сколько нужно: возьмите период длиннее или объедините этапы.',
    );
    host.speak('en-US');
    both(
      'FUNNEL.RANGE',
      [10, upright([0, 0]), upright([0, 0])],
      'left: nothing is given: enter a value or point to its cells.',
      'left: ничего не задано: введите значение или укажите ячейки с ним.',
    );
    host.speak('en-US');
    both(
      'FUNNEL.RANGE',
      [10, upright([3, 4]), upright([10])],
      'passed: 2 given, but 1 in left: point to ranges of the same length.',
      'passed: дано значений: 2, а в left: 1. Укажите диапазоны одной длины.',
    );
    host.speak('en-US');
    both(
      'FUNNEL.RANGE',
      [0, 3, 10],
      'deals: 0 is out of range: enter a number that is more than 0.',
      'deals: 0 — вне допустимых границ: введите число: больше 0.',
    );
  });
});
