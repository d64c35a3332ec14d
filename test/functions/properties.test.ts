/** What holds for any input, and what any argument of any type ends in. */
import fc from 'fast-check';
import { functions } from '../../src/functions/all';
import { argumentsIn } from '../../src/publish/formula';
import { firstDayOf } from '../../src/planning/calendar';
import { HostError, startHost, upright } from './host';

const host = startHost();
const cents = (value: number): number => Math.round(value * 100);

const share = fc.double({ min: 0.001, max: 1, noNaN: true });
const money = fc.double({ min: 0.01, max: 1e9, noNaN: true });

describe('funnel', () => {
  it('stage counts never rise down the funnel, and the last one meets the target', () => {
    fc.assert(
      fc.property(
        money,
        money,
        fc.array(share, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('up', 'exact'),
        (target, deal, conversions, rounding) => {
          const rows = host.call(
            'FUNNEL',
            target,
            deal,
            upright(conversions),
            null,
            null,
            null,
            rounding,
            'values',
          ) as number[][];
          const deals = rows.map((row) => Number(row[1]));
          deals.slice(1).forEach((count, index) => expect(count).toBeLessThanOrEqual(Number(deals[index])));
          expect(Number(deals.at(-1)) * deal).toBeGreaterThanOrEqual(target * (1 - 1e-11));
        },
      ),
    );
  });

  it('LEADS is the first stage of FUNNEL', () => {
    fc.assert(
      fc.property(
        money,
        money,
        fc.array(share, { minLength: 1, maxLength: 6 }),
        (target, deal, conversions) => {
          const rows = host.call(
            'FUNNEL',
            target,
            deal,
            [conversions],
            null,
            null,
            null,
            null,
            'values',
          ) as number[][];
          expect(host.call('FUNNEL.LEADS', target, deal, [conversions])).toBe(rows[0]?.[1]);
        },
      ),
    );
  });
});

const tiers = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 100000 }), { maxLength: 6 }),
    fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 7, maxLength: 7 }),
  )
  .map(([steps, rates]) => {
    let from = 0;
    const scale = [[0, Number(rates[0]) / 1000]];
    steps.forEach((step, index) => scale.push([(from += step), Number(rates[index + 1]) / 1000]));
    // a last tier of 0 | 0 would be a blank row
    return scale.some(([start, rate]) => start !== 0 || rate !== 0) ? scale : [[0, 0.01]];
  });
const amount = fc.integer({ min: -50000000, max: 50000000 }).map((value) => value / 100);

describe('commission', () => {
  it('marginal is continuous and never falls as the amount rises, rates not being negative', () => {
    fc.assert(
      fc.property(
        tiers,
        amount,
        amount,
        fc.integer({ min: 0, max: 100000 }),
        (scale, sold, already, more) => {
          const before = host.call('COMMISSION', sold, scale, 'marginal', already) as number;
          const after = host.call('COMMISSION', sold + more / 100, scale, 'marginal', already) as number;
          expect(cents(after)).toBeGreaterThanOrEqual(cents(before));
          expect(cents(after - before)).toBeLessThanOrEqual(more + 2);
        },
      ),
    );
  });

  it('a return takes back what the same deal has earned at that height', () => {
    fc.assert(
      fc.property(tiers, amount, amount, (scale, sold, already) => {
        const earned = host.call('COMMISSION', sold, scale, null, already) as number;
        const returned = host.call('COMMISSION', -sold, scale, null, already + sold) as number;
        expect(Math.abs(cents(earned) + cents(returned))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each(['marginal', 'whole'])(
    'the lines of a %s trace add up to the amount and, to the cent, to COMMISSION',
    (mode) => {
      fc.assert(
        fc.property(tiers, amount, amount, (scale, sold, already) => {
          const trace = host.call('COMMISSION.TRACE', sold, scale, mode, already) as (number | string)[][];
          const lines = trace.slice(1, -1);
          const total = trace.at(-1) ?? [];
          const sum = (column: number): number =>
            lines.reduce((running, line) => running + Number(line[column]), 0);
          expect(total[4]).toBe(host.call('COMMISSION', sold, scale, mode, already));
          expect(lines.reduce((running, line) => running + cents(Number(line[4])), 0)).toBe(
            cents(Number(total[4])),
          );
          expect(sum(2)).toBeCloseTo(sold, 5);
          for (const [from, to, part, rate, commission] of lines) {
            expect(Number(to) - Number(from)).toBeCloseTo(Number(part), 5);
            expect(Math.abs(Number(part) * Number(rate) - Number(commission))).toBeLessThan(0.011);
          }
        }),
      );
    },
  );
});

describe('plan', () => {
  const first = 2026 * 12;
  const order = fc.tuple(
    fc.integer({ min: firstDayOf(first - 12), max: firstDayOf(first) - 1 }),
    fc.constantFrom('Ann', 'ann ', 'Боб', 'Ёлкин', 7, ''),
    fc.integer({ min: 0, max: 1000000 }),
  );

  it('plan ÷ (1 + growth) is the history of the year before, in the same order of reps', () => {
    fc.assert(
      fc.property(
        fc.array(order, { minLength: 1, maxLength: 40 }),
        fc.double({ min: -0.9, max: 3, noNaN: true }),
        (orders, growth) => {
          const columns = [0, 1, 2].map((column) => upright(orders.map((cells) => cells[column])));
          const plan = host.call('PLAN', ...columns, firstDayOf(first) + 14, growth) as (string | number)[][];
          const history = host.call('HISTORY', ...columns, firstDayOf(first - 12)) as (string | number)[][];
          expect(plan.map(([rep]) => rep)).toEqual(history.map(([rep]) => rep));
          plan.slice(1).forEach((row, index) =>
            row.slice(1).forEach((planned, month) => {
              const sold = Number(history[index + 1]?.[month + 1]);
              expect(Math.abs(Number(planned) / (1 + growth) - sold)).toBeLessThanOrEqual(
                1e-9 * Math.max(1, sold),
              );
            }),
          );
        },
      ),
    );
  });

  it('totals are the sums of what is shown, whatever the rounding', () => {
    fc.assert(
      fc.property(
        fc.array(order, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(null, 0.01, 1, 10, 1000),
        (orders, unit) => {
          const columns = [0, 1, 2].map((column) => upright(orders.map((cells) => cells[column])));
          const rows = host.call(
            'PLAN',
            ...columns,
            firstDayOf(first),
            0.07,
            null,
            null,
            null,
            unit,
          ) as number[][];
          const body = rows.slice(1, -1);
          rows
            .at(-1)
            ?.slice(1)
            .forEach((total, column) => {
              expect(total).toBeCloseTo(
                body.reduce((sum, row) => sum + Number(row[column + 1]), 0),
                4,
              );
            });
        },
      ),
    );
  });

  it('the order of the orders changes nothing but the spelling first met', () => {
    fc.assert(
      fc.property(fc.array(order, { minLength: 2, maxLength: 30 }), (orders) => {
        const result = (list: typeof orders): unknown =>
          (
            host.call(
              'HISTORY',
              ...[0, 1, 2].map((column) => upright(list.map((cells) => cells[column]))),
              firstDayOf(first - 12),
            ) as unknown[][]
          ).map((row) => row.slice(1));
        expect(result([...orders].reverse())).toEqual(result(orders));
      }),
    );
  });
});

describe('any argument of any type', () => {
  const oddities = fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    '\u00a0',
    0,
    -0,
    1,
    -1,
    12,
    0.1,
    1e308,
    -1e308,
    5e-324,
    NaN,
    Infinity,
    -Infinity,
    true,
    false,
    '12 000',
    '12%',
    '12 %',
    '1,5',
    'abc',
    '-',
    '—',
    '#N/A',
    '#DIV/0!',
    '2026-09-01',
    '01.09.2026',
    45843,
    45843.5,
    2958466,
    'Ann',
    'Итого',
    'all',
    'строки',
    'exact',
    'whole',
    Symbol('s'),
    10n,
    () => 1,
    new Date(0),
    /x/,
    new Map(),
    {},
    { code: '#REF!' },
    { basicValue: '#SPILL!' },
    { address: 5 },
    [],
    [[]],
    [[], []],
    [1, 2, 3],
    [[1, 2], [3]],
    [[[1]]],
    Object.create(null),
    new HostError('#VALUE!', 'x'),
  );
  const cell = fc.oneof({ weight: 4, arbitrary: oddities }, fc.double(), fc.string(), fc.integer());
  const matrix = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  const ragged = fc.array(fc.oneof(cell, fc.array(cell, { maxLength: 4 })), { maxLength: 5 });
  const argument = fc.oneof(
    { weight: 3, arbitrary: cell },
    { weight: 3, arbitrary: matrix },
    ragged,
    fc.anything(),
  );

  const isCell = (value: unknown): boolean =>
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value));

  /** Runs a call and checks what it ends in. */
  const check = (id: string, args: readonly unknown[], language: RegExp): void => {
    try {
      const result = host.call(id, ...args);
      const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(rows.flat().every(isCell)).toBe(true);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      expect(['#VALUE!', '#N/A']).toContain(error.code);
      expect(error.message.length).toBeGreaterThan(20);
      expect(error.message).toMatch(language);
      expect(error.message.replace(/[“«][^]*[”»]/, '')).not.toMatch(/undefined|NaN|\[object|null/);
      expect(error.message).not.toMatch(/fault of its own|: сбой \(/);
    }
  };

  describe.each(functions.map((module) => ({ id: module.definition.id, module })))(
    'SALES.$id',
    ({ id, module }) => {
      const count = Object.keys(module.definition.parameters).length;
      const good = fc.constantFrom(...module.examples.map((example) => argumentsIn(module, example, 'en')));

      it.each([
        ['en-US', /^[\x20-\x7e\u00a0–—−“”…×’]/],
        ['ru-RU', /[а-яё]/i],
      ])(
        'gives cells, or an error with a sentence in the language of the interface (%s)',
        (tag, language) => {
          host.speak(tag);
          fc.assert(
            fc.property(fc.array(argument, { minLength: 0, maxLength: count + 1 }), (args) =>
              check(id, args, language),
            ),
            { numRuns: 200 },
          );
          const oneOdd = fc.tuple(good, fc.nat(count - 1), argument);
          fc.assert(
            fc.property(oneOdd, ([args, place, odd]) =>
              check(
                id,
                args.map((arg, index) => (index === place ? odd : arg)),
                language,
              ),
            ),
            { numRuns: 250 },
          );
          const oneOddCell = fc.tuple(good, fc.nat(count - 1), fc.nat(20), cell);
          fc.assert(
            fc.property(oneOddCell, ([args, place, at, odd]) =>
              check(
                id,
                args.map((arg, index) => (index === place ? withCell(arg, at, odd) : arg)),
                language,
              ),
            ),
            { numRuns: 250 },
          );
        },
      );
    },
  );
});

/** A range with one of its cells changed. */
function withCell(argument: unknown, at: number, odd: unknown): unknown {
  if (!Array.isArray(argument)) return odd;
  const range = argument as unknown[][];
  const width = range[0]?.length ?? 1;
  const place = at % (range.length * width);
  return range.map((row, index) =>
    row.map((cell, column) => (index * width + column === place ? odd : cell)),
  );
}
