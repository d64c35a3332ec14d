/** A plan scaled to the company's target: whatever the plan, target, locks and unit. */
import fc from 'fast-check';
import { firstDayOf } from '../../src/planning/calendar';
import { startHost } from './host';

const host = startHost();
afterEach(() => host.speak('en-US'));

const jan = firstDayOf(2027 * 12);
const feb = firstDayOf(2027 * 12 + 1);
const mar = firstDayOf(2027 * 12 + 2);
const values = (...args: unknown[]): number[][] => host.call('PLAN.ALLOCATE', ...args) as number[][];
const refusal = (...args: unknown[]): string => host.refusal('PLAN.ALLOCATE', ...args).message;

describe('properties', () => {
  const units = fc.constantFrom(0.01, 0.1, 0.5, 1, 10, 100, 1000);
  /** A plan of cells that are any amount in cents, some locked, and a target that is a multiple of the unit beyond the locks. */
  const cases = units.chain((unit) =>
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }))
      .chain(([rows, columns]) =>
        fc.record({
          unit: fc.constant(unit),
          plan: fc.array(
            fc.array(
              fc.integer({ min: 0, max: 2e9 }).map((cents) => cents / 100),
              {
                minLength: columns,
                maxLength: columns,
              },
            ),
            { minLength: rows, maxLength: rows },
          ),
          locks: fc.array(
            fc.array(
              fc.oneof(
                { weight: 5, arbitrary: fc.constantFrom<number | string>('', 0) },
                { weight: 1, arbitrary: fc.constant('-') },
                { weight: 2, arbitrary: fc.integer({ min: 1, max: 5000 }) },
              ),
              { minLength: columns, maxLength: columns },
            ),
            { minLength: rows, maxLength: rows },
          ),
          rest: fc.integer({ min: 1, max: 1_000_000 }),
        }),
      )
      .filter(({ plan, locks }) =>
        plan.some((row, index) => row.some((cell, column) => cell > 0 && isOpen(locks[index]?.[column]))),
      ),
  );
  const isOpen = (lock: unknown): boolean => lock === '' || lock === 0;
  const cents = (value: number): number => Math.round(value * 100);
  const asNumber = (lock: unknown, unit: number): unknown =>
    typeof lock === 'number' && lock > 0 ? Number((lock * unit).toFixed(2)) : lock;

  it('all cells add up to the target to the cent; locks hold; the others keep their order, within one unit of their share', () => {
    fc.assert(
      fc.property(cases, ({ unit, plan, locks, rest }) => {
        const locked = locks.map((row) => row.map((lock) => asNumber(lock, unit)));
        const lockedSum = locked
          .flat()
          .reduce<number>((sum, lock) => sum + (typeof lock === 'number' ? cents(lock) : 0), 0);
        const target = (lockedSum + cents(rest * unit)) / 100;
        const result = values(plan, target, locked, unit);
        expect(result.map((row) => row.length)).toEqual(plan.map((row) => row.length));
        expect(result.flat().reduce((sum, cell) => sum + cents(cell), 0)).toBe(cents(target));
        const open: { planned: number; given: number }[] = [];
        result.forEach((row, index) =>
          row.forEach((given, column) => {
            const lock = locked[index]?.[column];
            if (isOpen(lock)) open.push({ planned: plan[index]?.[column] ?? 0, given });
            else expect(given).toBe(lock === '-' ? 0 : lock);
          }),
        );
        const whole = open.reduce((sum, { planned }) => sum + planned, 0);
        for (const { planned, given } of open) {
          expect(Math.abs(given - (planned * rest * unit) / whole)).toBeLessThan(
            unit * (1 + 1e-6) + 1e-9 * target,
          );
          expect(Math.abs(given / unit - Math.round(given / unit))).toBeLessThan(1e-6);
        }
        open.sort((a, b) => a.planned - b.planned);
        open.slice(1).forEach((cell, index) => {
          const before = open[index];
          if (before && before.planned < cell.planned) expect(before.given).toBeLessThanOrEqual(cell.given);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('cells that are multiples of the unit stay as they are when the target is their sum', () => {
    fc.assert(
      fc.property(
        units,
        fc.array(fc.array(fc.integer({ min: 0, max: 5e7 }), { minLength: 4, maxLength: 4 }), {
          minLength: 1,
          maxLength: 30,
        }),
        (unit, steps) => {
          fc.pre(steps.flat().some((step) => step > 0));
          const plan = steps.map((row) => row.map((step) => Number((step * unit).toPrecision(15))));
          const target = Number((steps.flat().reduce((sum, step) => sum + step, 0) * unit).toPrecision(15));
          expect(values(plan, target, null, unit)).toEqual(plan);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what is a plan', () => {
  const headed = [
    ['Rep', jan, feb],
    ['Adams', 100, 200],
    ['Brooks', 150, 50],
  ];
  const expected = [
    ['Rep', jan, feb, 'Total'],
    ['Adams', 200, 400, 600],
    ['Brooks', 300, 100, 400],
    ['Total', 500, 500, 1000],
  ];
  const withTotals = [
    ['Rep', jan, feb, 'Total'],
    ['Adams', 100, 200, 300],
    ['Brooks', 150, 50, 200],
    ['Total', 250, 250, 500],
  ];

  it('a block with totals, of this function or of PLAN, gives what the same block without them gives', () => {
    expect(values(headed, 1000)).toEqual(expected);
    expect(values(withTotals, 1000)).toEqual(expected);
    expect(values(expected, 1000)).toEqual(expected);
    host.speak('ru-RU');
    expect(values(withTotals, 1000)[3]?.[0]).toBe('Итого');
  });

  it('totals may stand above and on the left, under another name or none', () => {
    const above = [
      ['Менеджер', 'Год', jan, feb],
      ['Итого по отделу', 500, 250, 250],
      ['Adams', 300, 100, 200],
      ['Brooks', 200, 150, 50],
    ];
    expect(values(above, 1000, null, null, 'values')).toEqual([
      [200, 400],
      [300, 100],
    ]);
    const nameless = withTotals.map((row, index) => (index === 3 ? ['', ...row.slice(1)] : row));
    expect(values(nameless, 1000)).toEqual(expected);
  });

  it('a last rep who happens to be the sum of the one above him stays a rep', () => {
    const twins = [
      ['Rep', jan, feb],
      ['Adams', 100, 200],
      ['Brooks', 100, 200],
    ];
    expect(values(twins, 600)).toHaveLength(4);
    const withColumn = twins.map((row, index) => [...row, index === 0 ? 'Total' : 300]);
    expect(values(withColumn, 600)).toHaveLength(4);
  });

  it('totals that do not add up, and columns that are neither months nor totals, are told', () => {
    expect(
      refusal(
        withTotals.map((row, index) => (index === 3 ? ['Total', 1, 2, 3] : row)),
        1000,
      ),
    ).toBe('plan, row 4: “Total” is not the sum of the other rows: correct the totals or leave them out.');
    expect(
      refusal(
        headed.map((row, index) => [...row, index === 0 ? 'Mar' : 7]),
        1000,
      ),
    ).toBe('plan, row 1, column 4: “Mar” in the header is not a date: enter a date of the month.');
  });

  it('figures alone may look like dates', () => {
    expect(
      values(
        [
          [0, 45000, 52000],
          [40000, 41000, 42000],
        ],
        440000,
        null,
        1000,
      ),
    ).toEqual([
      [0, 90000, 104000],
      [80000, 82000, 84000],
    ]);
    expect(values(50, 75)).toEqual([[75]]);
  });

  it('a corner that is blank, or comes as 0, does not hide the header', () => {
    for (const corner of ['', 0, null])
      expect(
        values(
          headed.map((row, index) => (index === 0 ? [corner, ...row.slice(1)] : row)),
          1000,
        ),
      ).toEqual(expected);
  });

  it('names of reps may be personnel numbers', () => {
    const numbered = [
      ['', jan, feb, mar],
      [274, 100, 200, 300],
      [275, 150, 50, 200],
    ];
    expect(values(numbered, 2000, null, 10)[1]).toEqual([274, 200, 400, 600, 1200]);
  });

  it('a rep twice, text for a figure, a plan below zero are told', () => {
    expect(refusal([...headed, ['adams ', 1, 1]], 1000)).toBe(
      'plan, row 4, column 1: “adams” is already in row 2: keep one of the two.',
    );
    expect(
      refusal(
        [
          ['Rep', jan],
          ['Adams', '1 000'],
        ],
        1000,
      ),
    ).toBe('plan, row 2, column 2: “1 000” is text, not a number: convert the cell to a number.');
    expect(
      refusal(
        [
          ['Rep', jan],
          ['Adams', -5],
        ],
        1000,
      ),
    ).toMatch(/^plan, row 2, column 2: −5 is out of range/);
    expect(
      refusal(
        [
          ['Rep', 'Jan'],
          ['Adams', 5],
        ],
        1000,
      ),
    ).toMatch(/^plan: the range is not understood/);
  });
});

describe('locks', () => {
  const plan = [
    ['Rep', jan, feb],
    ['Adams', 100, 200],
    ['Brooks', 150, 50],
  ];

  it('as a block with names in any order and case, as a list, with totals', () => {
    const expected = [
      [200, 400],
      [300, 100],
    ];
    const block = [
      ['', feb, jan],
      [' BROOKS', '', 300],
    ];
    expect(values(plan, 1000, block, 100, 'values')).toEqual(expected);
    expect(
      values(
        plan,
        1000,
        [
          ['Rep', 'Month', 'Plan', 'Why'],
          ['brooks', jan + 20, 300, 'x'],
        ],
        100,
        'values',
      ),
    ).toEqual(expected);
    expect(
      values(
        plan,
        1000,
        [
          ['Rep', jan, feb, 'Total'],
          ['Brooks', 300, 0, 300],
          ['Total', 300, 0, 300],
        ],
        100,
        'values',
      ),
    ).toEqual(expected);
  });

  it('as a block of a single month, though its values may look like dates', () => {
    const large = [
      ['Rep', jan, feb],
      ['Adams', 45000, 46000],
      ['Brooks', 1000, 9000],
    ];
    expect(
      values(
        large,
        100000,
        [
          ['Rep', jan],
          ['Brooks', 45000],
        ],
        5000,
        'values',
      ),
    ).toEqual([
      [25000, 25000],
      [45000, 5000],
    ]);
  });

  it('of months outside the plan belong to other plans; of a rep outside it are told', () => {
    expect(values(plan, 1000, [['Brooks', mar, 7]], null, 'values')).toEqual([
      [200, 400],
      [300, 100],
    ]);
    const unknown = host.refusal('PLAN.ALLOCATE', plan, 1000, [['Chen', jan, 7]]);
    expect([unknown.code, unknown.message]).toEqual([
      '#N/A',
      'locked, row 1: “Chen” is not in plan: correct the name or add it there.',
    ]);
  });

  it('blank, 0 and a range of nothing lock nothing', () => {
    for (const nothing of [
      null,
      '',
      0,
      [
        ['', 0],
        [null, ''],
      ],
    ])
      expect(
        values(
          [
            [100, 200],
            [150, 50],
          ],
          1000,
          nothing,
        ),
      ).toEqual([
        [200, 400],
        [300, 100],
      ]);
  });

  it('must leave something, and no more than the target', () => {
    const bare = [[100, 200]];
    expect(refusal(bare, 1000, [[700, 400]])).toBe(
      'locked: the locked cells add up to 1,100, more than the target 1,000: unlock cells or raise the target.',
    );
    expect(refusal(bare, 1000, [[700, 200]])).toBe(
      'plan: 100 of the target is left, but no unlocked cell has a plan above 0: unlock cells or plan something there.',
    );
    expect(values(bare, 1000, [[700, 300]])).toEqual([[700, 300]]);
    expect(values(bare, 700, [[700, '']])).toEqual([[700, 0]]);
    expect(refusal([[0, 0]], 10)).toMatch(/^plan: 10 of the target is left/);
    expect(refusal(bare, 1000, [[1], [2]])).toBe(
      'locked: the range has 2 × 1 cells, plan has 1 × 2: point to ranges of the same size.',
    );
  });
});

describe('the unit', () => {
  it('must divide the target, and what locks leave of it', () => {
    expect(refusal([[1, 2]], 1050, null, 100)).toBe(
      'target: 1,050 is no multiple of 100: change the target or round_to.',
    );
    expect(refusal([[1, 2]], 1000, [[150, '']], 100)).toBe(
      'target: the locked cells leave 850, no multiple of 100: change the target, the locked cells or round_to.',
    );
    expect(refusal([[1, 2]], 10.005)).toMatch(/^target: 10.005 is no multiple of 0.01/);
    host.speak('ru-RU');
    expect(refusal([[1, 2]], 1050, null, 100).replace(/\u00a0/g, ' ')).toBe(
      'target: 1 050 не делится на 100: измените цель или round_to.',
    );
  });

  it('is a cent when left out, and may be a fraction', () => {
    expect(values([[1, 1, 1]], 100)).toEqual([[33.34, 33.33, 33.33]]);
    expect(values([[1, 1, 1]], 0.7, null, 0.1)).toEqual([[0.3, 0.2, 0.2]]);
    expect(values([[1, 1, 1]], 1e13)[0]?.reduce((sum, cell) => sum + Math.round(cell * 100), 0)).toBe(1e15);
  });
});
