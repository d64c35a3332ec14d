/** Rules of HISTORY and PLAN that their examples do not show. */
import { serialOf } from '../../src/planning/calendar';
import { startHost, upright } from './host';

const host = startHost();
afterEach(() => host.speak('en-US'));

const start = serialOf('2026-01-01');
type Order = [string | number | null, unknown, unknown];
const columns = (orders: readonly Order[]): unknown[][][] => [
  upright(orders.map(([date]) => (typeof date === 'string' && date !== '' ? serialOf(date) : date))),
  upright(orders.map(([, rep]) => rep)),
  upright(orders.map(([, , amount]) => amount)),
];
const rows = (id: string, orders: readonly Order[], ...more: unknown[]): unknown[][] =>
  host.call(id, ...columns(orders), ...more) as unknown[][];
const names = (table: unknown[][]): unknown[] => table.map(([name]) => name);

const lastYear: Order[] = [
  ['2025-01-10', 'Brooks', 100],
  ['2025-01-31', 'adams ', 200],
  ['2025-02-01', ' ADAMS', 300],
  ['2025-03-05', 'Chen', 50],
];

describe('who is in the table', () => {
  it('the roster in its order, then the others by name, orders without a rep last before the total', () => {
    const table = rows(
      'HISTORY',
      [...lastYear, ['2025-02-02', '', 7]],
      serialOf('2025-01-15'),
      3,
      upright(['Zoe', 'chen', '']),
    );
    expect(names(table)).toEqual(['Rep', 'Zoe', 'chen', 'adams', 'Brooks', 'No rep', 'Total']);
    expect(table[6]).toEqual(['Total', 300, 307, 50, 657]);
    expect(table[3]).toEqual(['adams', 200, 300, 0, 500]);
  });

  it('the line without a rep speaks the language of the interface and can be placed by either name', () => {
    const orders: Order[] = [
      ['2025-01-10', null, 5],
      ['2025-01-11', 0, 6],
      ['2025-01-12', 'Ann', 1],
    ];
    host.speak('ru-RU');
    const table = rows('HISTORY', orders, serialOf('2025-01-01'), 1, upright(['no rep']));
    expect(names(table)).toEqual(['Менеджер', 'Без менеджера', 'Ann', 'Итого']);
    expect(table[1]).toEqual(['Без менеджера', 11, 11]);
  });

  it('PLAN has also the reps who sold only in the plan’s own months, with plan 0', () => {
    const table = rows('PLAN', [...lastYear, ['2026-01-20', 'New', 900]], start, null, 3);
    expect(table[4]).toEqual(['New', 0, 0, 0, 0]);
  });

  it('personnel numbers stay numbers', () => {
    expect(
      rows(
        'HISTORY',
        [
          ['2025-01-10', 274, 5],
          ['2025-01-10', '275', 5],
          ['2025-01-11', ' 274', 5],
        ],
        serialOf('2025-01-01'),
        1,
        null,
        'rows',
      ),
    ).toEqual([
      [274, 10],
      ['275', 5],
    ]);
  });

  it('names of a Turkish keyboard are one rep', () => {
    expect(
      names(
        rows(
          'HISTORY',
          [
            ['2025-01-10', 'İbrahim', 5],
            ['2025-01-10', 'IBRAHIM', 5],
            ['2025-01-10', 'ıbrahim', 5],
          ],
          serialOf('2025-01-01'),
          1,
        ),
      ),
    ).toEqual(['Rep', 'İbrahim', 'Total']);
  });
});

describe('what counts', () => {
  it('times of day are dropped: the last moment of a month belongs to it', () => {
    const date = serialOf('2025-01-31') + 0.99999;
    expect(rows('HISTORY', [[date, 'Ann', 5]], serialOf('2025-01-01'), 2, null, 'values')).toEqual([[5, 0]]);
  });

  it('blank rows, before and after, hold no order; blank comes as null, empty text or 0', () => {
    const blanks: Order[] = [
      [null, null, null],
      ['', '', ''],
      [0, 0, 0],
    ];
    expect(rows('HISTORY', [...blanks, ...lastYear, ...blanks], serialOf('2025-01-01'), 3)).toEqual(
      rows('HISTORY', lastYear, serialOf('2025-01-01'), 3),
    );
  });

  it('a row of headings is skipped, rows may lie sideways', () => {
    const [dates, reps, amounts] = columns(lastYear);
    const withHeadings = [
      [['Дата'], ...(dates ?? [])],
      [['Менеджер'], ...(reps ?? [])],
      [['Сумма'], ...(amounts ?? [])],
    ];
    const expected = rows('HISTORY', lastYear, serialOf('2025-01-01'), 3);
    expect(host.call('HISTORY', ...withHeadings, serialOf('2025-01-01'), 3)).toEqual(expected);
    const sideways = [dates, reps, amounts].map((column) => [(column ?? []).map(([cell]) => cell)]);
    expect(host.call('HISTORY', ...sideways, serialOf('2025-01-01'), 3)).toEqual(expected);
  });

  it('a column may run on blank below the others', () => {
    const [dates, reps, amounts] = columns(lastYear);
    expect(
      host.call('HISTORY', [...(dates ?? []), [''], [0], [null]], reps, amounts, serialOf('2025-01-01'), 3),
    ).toEqual(rows('HISTORY', lastYear, serialOf('2025-01-01'), 3));
  });

  it('an order without an amount is an order of 0', () => {
    expect(rows('HISTORY', [['2025-01-10', 'Ann', '']], serialOf('2025-01-01'), 1, null, 'rows')).toEqual([
      ['Ann', 0],
    ]);
  });
});

describe('show', () => {
  it('rows are without header and totals, values without the reps as well', () => {
    expect(rows('HISTORY', lastYear, serialOf('2025-01-01'), 3, null, 'rows')).toEqual([
      ['adams', 200, 300, 0],
      ['Brooks', 100, 0, 0],
      ['Chen', 0, 0, 50],
    ]);
    expect(rows('HISTORY', lastYear, serialOf('2025-01-01'), 3, null, 'values')).toEqual([
      [200, 300, 0],
      [100, 0, 0],
      [0, 0, 50],
    ]);
  });
});

describe('growth', () => {
  const plan = (growth: unknown, ...more: unknown[]): unknown[][] =>
    rows('PLAN', lastYear, start, growth, 3, null, ...more);

  it('is 10 % when left out, and 0 % is real', () => {
    expect((plan(null).at(-1)?.[4] as number).toFixed(6)).toBe('715.000000');
    expect(plan([[0]]).at(-1)?.[4]).toBe(650);
    expect(plan([['']]).at(-1)?.[4]).toBe(650);
  });

  it('comes by rep, with or without headings, in any order, with names of reps who have left', () => {
    const list = [
      ['Adams', 0.5],
      ['Left', 3],
      ['chen', -1],
      ['BROOKS', 0],
      ['', ''],
      [0, 0],
    ];
    const expected = [300, 450, 0, 750];
    expect(plan(list)[1]?.slice(1)).toEqual(expected);
    expect(plan([['Менеджер', 'Рост'], ...list])[1]?.slice(1)).toEqual(expected);
    expect(plan(list)[3]?.slice(1)).toEqual([0, 0, 0, 0]);
  });

  it('comes by rep and month, months in any order', () => {
    const table = [
      ['', serialOf('2026-03-10'), serialOf('2026-02-01'), serialOf('2026-01-01'), ''],
      ['Chen', 1, 0, 0, ''],
      ['Brooks', 0, 0, 0.5, ''],
      ['Adams', 0, 0.1, 0.2, ''],
    ];
    expect(plan(table)[1]?.slice(1, 4)).toEqual([240, 330, 0]);
    expect(plan(table)[2]?.slice(1, 4)).toEqual([150, 0, 0]);
    expect(plan(table)[3]?.slice(1, 4)).toEqual([0, 0, 100]);
  });

  it('of a rep listed twice is an error', () => {
    expect(
      host.refusal('PLAN', ...columns(lastYear), start, [
        ['Adams', 0.1],
        ['Brooks', 0.1],
        [' adams', 0.2],
      ]).message,
    ).toBe('growth, row 3, column 1: “adams” is already in row 1: keep one of the two.');
  });
});

describe('a base below zero or none', () => {
  it('has plan 0', () => {
    const table = rows(
      'PLAN',
      [
        ['2025-01-10', 'Ann', 100],
        ['2025-01-12', 'Ann', -150],
        ['2025-02-10', 'Ann', 10],
      ],
      start,
      0.5,
      3,
      null,
      null,
      null,
      'values',
    );
    expect(table).toEqual([[0, 15, 0]]);
  });
});

describe('corrections', () => {
  const plan = (corrections: unknown, ...more: unknown[]): unknown[][] =>
    rows('PLAN', lastYear, start, 0, 3, null, corrections, ...more);
  const jan = serialOf('2026-01-20');
  const feb = serialOf('2026-02-01');

  it('replace the plan, 0 and blank do not, a dash is zero on purpose', () => {
    const table = plan([
      ['Adams', jan, 999],
      ['Brooks', jan, '-'],
      ['Chen', feb, 0],
      ['Chen', jan, ''],
    ]);
    expect(table.slice(1)).toEqual([
      ['adams', 999, 300, 0, 1299],
      ['Brooks', 0, 0, 0, 0],
      ['Chen', 0, 0, 50, 50],
      ['Total', 999, 300, 50, 1349],
    ]);
  });

  it('may have headings, a fourth column of reasons, and plans that look like dates', () => {
    const list = [
      ['Rep', 'Month', 'Plan', 'Why'],
      ['Adams', jan, 46100, 'big deal'],
      ['Brooks', feb, 46200, ''],
    ];
    expect(plan(list)[1]?.[1]).toBe(46100);
    expect(plan(list.slice(1).map((row) => row.slice(0, 3)))[2]?.[2]).toBe(46200);
    expect(plan([['Adams', jan, 46100]])[1]?.[1]).toBe(46100);
  });

  it('may be a table of reps by months', () => {
    const table = plan([
      ['Rep', jan, feb],
      ['Chen', 10, ''],
      ['Adams', 0, '—'],
    ]);
    expect(table[1]?.slice(1, 3)).toEqual([200, 0]);
    expect(table[3]?.slice(1, 3)).toEqual([10, 0]);
  });

  it('of other months belong to other plans, so that a copied sheet works for the next year', () => {
    expect(plan([['Somebody', serialOf('2025-06-01'), 999]])).toEqual(plan(null));
  });

  it('stay as typed under round_to', () => {
    expect(plan([['Adams', jan, 123]], 100)[1]).toEqual(['adams', 123, 300, 0, 423]);
  });

  it('of one month given twice are an error', () => {
    expect(
      host.refusal('PLAN', ...columns(lastYear), start, 0, 3, null, [
        ['Adams', jan, 1],
        ['adams', jan, 2],
      ]).message,
    ).toBe('corrections, row 2: “adams” is already in row 1: keep one of the two.');
  });
});

it('a range of corrections that is all blank holds none', () => {
  expect(
    rows('PLAN', lastYear, start, 0, 3, null, [
      ['', '', ''],
      [0, 0, 0],
    ]),
  ).toEqual(rows('PLAN', lastYear, start, 0, 3));
});

describe('a plan of more than a year', () => {
  const year = Array.from({ length: 12 }, (_, month): Order => [
    `2025-${String(month + 1).padStart(2, '0')}-10`,
    'Adams',
    100 * (month + 1),
  ]);
  const figures = (orders: readonly Order[], months: number, ...more: unknown[]): number[] =>
    (rows('PLAN', orders, start, 0.1, months, ...more)[1] ?? [])
      .slice(1, -1)
      .map((cell) => Math.round(Number(cell) * 100) / 100);

  it('grows from its own first year where nothing is sold yet, for three years', () => {
    const plan = figures(year, 36);
    expect(plan).toHaveLength(36);
    expect([plan[0], plan[12], plan[24]]).toEqual([110, 121, 133.1]);
    expect([plan[11], plan[23], plan[35]]).toEqual([1320, 1452, 1597.2]);
  });

  it('takes months that are over from the sales, the running one and those to come from the plan', () => {
    const running: Order[] = [...year, ['2026-01-20', 'Adams', 500], ['2026-02-03', 'Adams', 7]];
    const plan = figures(running, 24);
    // January 2027 from the 500 sold in January 2026; February is still running: from its plan of 220
    expect([plan[12], plan[13], plan[14]]).toEqual([550, 242, 363]);
    // once March has an order, February is over
    const later = figures([...running, ['2026-03-02', 'Adams', 1]], 24);
    expect([later[12], later[13], later[14]]).toEqual([550, 7.7, 363]);
  });

  it('goes on from a corrected month', () => {
    const plan = figures(year, 24, null, [['Adams', serialOf('2026-02-01'), 1000]]);
    expect([plan[1], plan[13]]).toEqual([1000, 1100]);
  });
});
