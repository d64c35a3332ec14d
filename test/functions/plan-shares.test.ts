/** ATTAINMENT, PLAN.NEWREP, PLAN.SEASON and FORECAST beyond their examples. */
import fc from 'fast-check';
import { firstDayOf, serialOf } from '../../src/planning/calendar';
import { airPassengers } from '../planning/forecast/series';
import { startHost, upright } from './host';

const host = startHost();
afterEach(() => host.speak('en-US'));

const monthly = (first: string, amounts: readonly number[]): [number[][], number[][]] => {
  const day = serialOf(first);
  const year = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  return [
    upright(amounts.map((_, month) => (month === 0 ? day : firstDayOf(year + month) + 14))),
    upright(amounts),
  ];
};

describe('ATTAINMENT', () => {
  it('is empty where there is no plan, and takes one cell with a range', () => {
    expect(host.call('ATTAINMENT', [[5, 6]], [['', 3]])).toEqual([['', 2]]);
    expect(host.call('ATTAINMENT', [[5], [10]], 20)).toEqual([[0.25], [0.5]]);
    expect(host.call('ATTAINMENT', 5, [[10, 20]])).toEqual([[0.5, 0.25]]);
    expect(host.call('ATTAINMENT', -5, 10)).toEqual([[-0.5]]);
  });

  it('says where shapes differ, a plan is negative, or a text stands', () => {
    expect(host.refusal('ATTAINMENT', [[1, 2]], [[1], [2]]).message).toBe(
      'actual: the range has 1 × 2 cells, plan has 2 × 1: point to ranges of the same size.',
    );
    expect(host.refusal('ATTAINMENT', 1, -1).message).toMatch(/^plan: −1 is out of range/);
    expect(host.refusal('ATTAINMENT', [[1], ['x']], [[1], [2]]).message).toBe(
      'actual, row 2, column 1: “x” is not a number: enter a number.',
    );
  });
});

describe('PLAN.NEWREP', () => {
  it('adds up a plan of reps by months, totals left out; a column gives a column', () => {
    const [jan, feb] = [firstDayOf(2027 * 12), firstDayOf(2027 * 12 + 1)];
    const plan = [
      ['Rep', jan, feb, 'Total'],
      ['Adams', 100, 200, 300],
      ['Brooks', 300, 200, 500],
      ['Total', 400, 400, 800],
    ];
    expect(host.call('PLAN.NEWREP', plan, 0.5, [[0.25, 1]])).toEqual([[50, 200]]);
    expect(host.call('PLAN.NEWREP', [[400], [400], [400]], 0.5, 0.5)).toEqual([[100], [100], [100]]);
  });

  it('steps of nothing first are months before the rep comes; blanks at the end are left out', () => {
    expect(host.call('PLAN.NEWREP', [[100, 100, 100, 100]], 1, [['', 0, 0.5, '', 0]])).toEqual([
      [0, 0, 50, 50],
    ]);
    expect(host.refusal('PLAN.NEWREP', [[100]], 1, [[0, '']]).message).toMatch(/^ramp: nothing is given/);
    expect(host.refusal('PLAN.NEWREP', [[100]], 1, [[25, 50]]).message).toBe(
      'ramp, column 1: 25 is 2500 %: enter 25 % or 0.25.',
    );
  });
});

describe('PLAN.SEASON', () => {
  const shares = (dates: unknown, amounts: unknown, ...more: unknown[]): number[] =>
    (host.call('PLAN.SEASON', dates, amounts, ...more, 'values') as number[][]).map(
      ([share]) => share ?? NaN,
    );

  it('the shares add up to 1 exactly, whatever was sold and for however many months', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e5, max: 1e9, noNaN: true }), { minLength: 12, maxLength: 60 }),
        fc.integer({ min: 1, max: 36 }),
        (amounts, months) => {
          const whole = amounts.slice(amounts.length % 12);
          fc.pre(whole.some((amount, month) => amount > 1 && month >= whole.length - 12));
          const start = firstDayOf(2020 * 12 + amounts.length);
          const [dates, column] = monthly('2020-01-01', amounts);
          const result = tryShares(dates, column, start, months);
          if (result === undefined) return;
          expect(result).toHaveLength(months);
          expect(Math.abs(result.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThanOrEqual(
            Number.EPSILON,
          );
          expect(result.every((share) => share >= 0)).toBe(true);
        },
      ),
    );
  });
  /** undefined where the wanted months have sold nothing */
  function tryShares(...args: unknown[]): number[] | undefined {
    try {
      return shares(...(args as [unknown, unknown]));
    } catch {
      return undefined;
    }
  }

  it('each year counts alike, an incomplete first one not at all', () => {
    const small = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9];
    const large = [3000, ...new Array<number>(10).fill(100), 1000];
    const [dates, amounts] = monthly('2023-12-01', [5e9, ...small, ...large]);
    const [january, , , , , , , , , , , december] = shares(dates, amounts, serialOf('2026-01-01'), 12);
    expect(january).toBeCloseTo((1 / 20 + 0.6) / 2, 12);
    expect(december).toBeCloseTo((9 / 20 + 0.2) / 2, 12);
  });

  it('a last month that may still be running is left out', () => {
    const [dates, amounts] = monthly('2024-11-01', [...new Array<number>(12).fill(100), 1]);
    expect(shares(dates, amounts, serialOf('2026-01-01'), 2)).toEqual([0.5, 0.5]);
  });

  it('needs a complete year', () => {
    const [dates, amounts] = monthly('2025-02-01', new Array<number>(11).fill(100));
    const { code, message } = host.refusal('PLAN.SEASON', dates, amounts, serialOf('2026-01-01'));
    expect([code, message]).toEqual([
      '#N/A',
      'dates: there is no complete year of sales before start (11 months): add earlier orders or check start.',
    ]);
  });

  it('where complete years sold nothing, it says that, and speaks of no roster, which it does not take', () => {
    const [dates, amounts] = monthly('2024-01-01', new Array<number>(24).fill(0));
    const start = serialOf('2026-01-01');
    for (const [id, from] of [
      ['PLAN.SEASON', '01.2025'],
      ['FORECAST', '01.2024'],
    ] as const)
      expect(host.refusal(id, dates, amounts, start).message).toBe(
        `dates: there are no sales from ${from} to 12.2025: check start and the amounts.`,
      );
  });
});

describe('FORECAST', () => {
  const [dates, amounts] = monthly('1949-01-01', airPassengers);
  const start = serialOf('1961-01-01');
  const forecast = (...args: unknown[]): (string | number)[][] =>
    host.call('FORECAST', ...args) as (string | number)[][];

  it('AirPassengers: the multiplicative season, said in the last line, the same every time', () => {
    const table = forecast(dates, amounts, start);
    expect(table[0]).toEqual(['Month', 'Forecast', 'Low', 'High']);
    expect(table).toHaveLength(14);
    expect(table.at(-1)).toEqual(['Method', 'Holt–Winters', '× season', '144 months']);
    expect(Number(table[1]?.[1])).toBeCloseTo(441.9, 0);
    expect(table[1]?.[0]).toBe(start);
    expect(forecast(dates, amounts, start)).toEqual(table);
    host.speak('ru-RU');
    expect(forecast(dates, amounts, start).at(-1)).toEqual(['Метод', 'Хольт–Уинтерс', '× сезон', '144 мес.']);
  });

  it('orders from the first month on do not count, the order of the rows does not matter', () => {
    const earlier = serialOf('1960-01-01');
    const cut = forecast(dates.slice(0, 132), amounts.slice(0, 132), earlier);
    expect(forecast(dates, amounts, earlier)).toEqual(cut);
    expect(forecast([...dates].reverse(), [...amounts].reverse(), earlier)).toEqual(cut);
  });

  it('in money and in thousands it is the same forecast', () => {
    const table = forecast(dates, amounts, start, 3, null, 'values');
    const inMoney = forecast(
      dates,
      upright(airPassengers.map((value) => value * 1000)),
      start,
      3,
      null,
      'values',
    );
    table.forEach((row, month) =>
      row.forEach((value, column) =>
        expect(Number(inMoney[month]?.[column]) / 1000 / Number(value)).toBeCloseTo(1, 5),
      ),
    );
  });

  it('a surer interval is wider, 50 % holds about half of what came', () => {
    const before = serialOf('1957-01-01');
    const half = forecast(dates, amounts, before, 36, 0.5, 'values');
    const sure = forecast(dates, amounts, before, 36, 0.99, 'values');
    half.forEach(([, low, high], month) => {
      expect(Number(sure[month]?.[1])).toBeLessThan(Number(low));
      expect(Number(sure[month]?.[2])).toBeGreaterThan(Number(high));
    });
    const held = sure.filter(([, low, high], month) => {
      const came = airPassengers[96 + month] ?? NaN;
      return came >= Number(low) && came <= Number(high);
    });
    expect(held.length).toBeGreaterThanOrEqual(34);
  });

  it('months without sales: the additive season, never below 0', () => {
    const gaps = airPassengers.slice(0, 60).map((value, month) => (month % 7 === 2 ? 0 : value));
    const [days, sums] = monthly('1949-01-01', gaps);
    const filled = days.map((_, row) => row).filter((row) => sums[row]?.[0] !== 0);
    const table = forecast(
      filled.map((row) => days[row]),
      filled.map((row) => sums[row]),
      serialOf('1954-01-01'),
    );
    expect(table.at(-1)).toEqual(['Method', 'Holt–Winters', '+ season', '60 months']);
    expect(table.slice(1, -1).every((row) => row.slice(1).every((value) => Number(value) >= 0))).toBe(true);
  });

  it('fewer than two years: no season, said; fewer than six months: told', () => {
    const [days, sums] = monthly('2025-01-01', airPassengers.slice(0, 18));
    const table = forecast(days, sums, serialOf('2026-07-01'), 2);
    expect(table.at(-1)).toEqual(['Method', 'Damped trend', 'no season', '18 months']);
    const { code, message } = host.refusal(
      'FORECAST',
      days.slice(0, 5),
      sums.slice(0, 5),
      serialOf('2025-06-01'),
    );
    expect([code, message]).toEqual([
      '#N/A',
      'dates: sales of 6 months before start are needed, 5 are there: add earlier orders or check start.',
    ]);
  });

  it('a gap before the first month is bridged, and what may be unfinished is left out', () => {
    const late = serialOf('1961-04-01');
    const [bridged] = forecast(dates, amounts, late, 1, null, 'rows');
    const straight = forecast(
      dates.slice(0, 143),
      amounts.slice(0, 143),
      serialOf('1960-12-01'),
      5,
      null,
      'rows',
    );
    expect(bridged).toEqual(straight[4]);
  });

  it('gives numbers for any two to five years of sales', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -1000, max: 1e8 }), fc.constant(0)), {
          minLength: 24,
          maxLength: 60,
        }),
        (sales) => {
          fc.pre(sales.some((amount) => amount !== 0) && sales[0] !== 0);
          const [days, sums] = monthly('2020-01-01', sales);
          const rows = forecast(days, sums, firstDayOf(2020 * 12 + sales.length), 6, null, 'values');
          for (const [middle, low, high] of rows) {
            expect(Number(low)).toBeLessThanOrEqual(Number(middle));
            expect(Number(middle)).toBeLessThanOrEqual(Number(high));
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
