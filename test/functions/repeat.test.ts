/** Rules of the functions on new and repeat sales that their examples do not show. */
import { serialOf } from '../../src/planning/calendar';
import { startHost, upright } from './host';

const host = startHost();
afterEach(() => host.speak('en-US'));
type Row = (string | number)[];
const day = serialOf;
const none = null;

/** Sales as [date, customer, amount, order number]; columns for the functions. */
type Sale = readonly [string, string | number, number, (string | number)?];
const columns = (sales: readonly Sale[]): [unknown[][], unknown[][], unknown[][], unknown[][]] => [
  upright(sales.map(([date]) => day(date))),
  upright(sales.map(([, customer]) => customer)),
  upright(sales.map(([, , amount]) => amount)),
  upright(sales.map(([, , , order]) => order ?? '')),
];
const share = (sales: readonly Sale[], ...rest: unknown[]): Row[] => {
  const [dates, customers, amounts, orders] = columns(sales);
  return host.call('REPEAT.SHARE', dates, customers, amounts, orders, ...rest) as Row[];
};

describe('PROFIT.MIX, PROFIT.PAYBACK, PROFIT.LIFETIME', () => {
  it('5 new deals earn 10,000; 1 new and 4 repeat 46,000', () => {
    expect(host.call('PROFIT.MIX', 5, 0, 2000, 11000)).toEqual([[10000, 2000]]);
    expect(host.call('PROFIT.MIX', 1, 4, 2000, 11000)).toEqual([[46000, 9200]]);
  });

  it('mixes in rows: one number counts for all, no deals have no profit per deal, headings stay headings', () => {
    expect(host.call('PROFIT.MIX', [['New'], [1], [0]], [['Repeat'], [1], ['']], 100, 300)).toEqual([
      ['Profit', 'Profit per deal'],
      [400, 200],
      [0, ''],
    ]);
    expect(host.call('PROFIT.MIX', [[1, 2]], 0, [[10, 20]], 0)).toEqual([
      [10, 10],
      [40, 20],
    ]);
    expect(host.refusal('PROFIT.MIX', [[1], [2], [3]], [[1], [2]], 1, 1).message).toBe(
      'repeat_deals: the range has 2 rows, new_deals has data down to row 3: point to ranges of the same length.',
    );
  });

  it.each([
    [2000, 11000, 0],
    [0, -5, 0],
    [-6000, 2000, 3],
    [-6001, 2000, 4],
    [-0.3, 0.1, 3],
  ])('a first deal of %d and repeat ones of %d pay back after %d', (first, repeat, deals) => {
    expect(host.call('PROFIT.PAYBACK', first, repeat)).toBe(deals);
  });

  it('says that a loss is never paid back', () => {
    expect(host.refusal('PROFIT.PAYBACK', -1, 0).message).toBe(
      'profit_repeat: a repeat deal leaves 0, so the first sale is never paid back: raise it above 0.',
    );
  });

  it('lifetime: payback in periods, with and without an end', () => {
    const lifetime = (...args: unknown[]): Row => (host.call('PROFIT.LIFETIME', ...args) as Row[])[0] ?? [];
    // 100 × (½ + ¼ + ⅛): the third period brings 87.5 of 80
    expect(lifetime(-80, 100, 0.5)).toEqual([20, 3]);
    expect(lifetime(-80, 100, 0.5, none, 2)).toEqual([-5, '']);
    expect(lifetime(-75, 100, 0.5, none, 2)).toEqual([0, 2]);
    expect(lifetime(-120, 100, 0.5)).toEqual([-20, '']);
    expect(lifetime(-30, 10, 1, none, 12)).toEqual([90, 3]);
    expect(lifetime(-30, 10, 1, 0.25)[0]).toBeCloseTo(10, 10);
    expect(lifetime(50, 10, 0)).toEqual([50, 0]);
    expect(host.refusal('PROFIT.LIFETIME', 1, 10, 1).message).toMatch(/earn without end/);
  });
});

describe('REPEAT.LEVEL and REPEAT.TARGET', () => {
  it.each([
    [0, 1],
    [0.1, 1],
    [0.1 + 1e-16, 1],
    [0.1001, 2],
    [0.3, 2],
    [0.31, 3],
    [0.9, 3],
    [0.91, 4],
    [1, 4],
  ])('a share of %d is level %d', (value, level) => {
    expect((host.call('REPEAT.LEVEL', value) as Row[])[0]?.[0]).toBe(level);
  });

  it('the whole company taking part is level 4 with nothing left to reach', () => {
    for (const yes of ['yes', 'да', true])
      expect(host.call('REPEAT.LEVEL', 0.5, yes)).toEqual([
        [4, 'The whole company sells again', '', '', 'keep it'],
      ]);
    for (const no of ['no', 'НЕТ', false, 0, '', null])
      expect((host.call('REPEAT.LEVEL', 0.5, no) as Row[])[0]?.[0]).toBe(3);
  });

  it('the empty share of a period without sales is no level', () => {
    expect(host.refusal('REPEAT.LEVEL', '').message).toMatch(/^share: nothing is given/);
    expect(host.refusal('REPEAT.LEVEL', 43.6).message).toBe('share: 43.6 is 4360 %: enter 43.6 % or 0.436.');
  });

  it('speaks Russian', () => {
    host.speak('ru-RU');
    const [, name, , , step] = (host.call('REPEAT.LEVEL', 0.8) as Row[])[0] ?? [];
    expect(name).toBe('Всё, что даёт база');
    expect(step).toMatch(/^до 90\u00a0%: /);
  });

  it('a goal that is reached moves nothing', () => {
    expect(host.call('REPEAT.TARGET', 1000000, 0.5, 0.4, 2000, 11000, 50000)).toEqual([[0, 0]]);
    expect(host.call('REPEAT.TARGET', 1000000, 0.25, 0.3, 2000, 11000, 30000)).toEqual([[2, 18000]]);
  });
});

describe('REPEAT.SHARE', () => {
  it('the history before start decides who is new; every period to the end is there, empty ones without a share', () => {
    const sales: Sale[] = [
      ['2025-12-30', 'Ann', 100],
      ['2026-01-05', 'Ann', 50],
      ['2026-03-01', 'Bob', 150],
    ];
    expect(share(sales, day('2026-01-01'), day('2026-04-15'), none, none, 'rows')).toEqual([
      [day('2026-01-01'), 0, 1, 0, 1, 0, 50, 1],
      [day('2026-02-01'), 0, 0, 0, 0, 0, 0, ''],
      [day('2026-03-01'), 1, 0, 1, 0, 150, 0, 0],
      [day('2026-04-01'), 0, 0, 0, 0, 0, 0, ''],
    ]);
  });

  it('a period that begins after the last sale, or ends before the first, is an empty one', () => {
    const sales: Sale[] = [
      ['2026-01-05', 'Ann', 50],
      ['2026-03-01', 'Bob', 150],
    ];
    expect(share(sales, day('2026-06-10'), none, none, none, 'rows')).toEqual([
      [day('2026-06-01'), 0, 0, 0, 0, 0, 0, ''],
    ]);
    expect(share(sales, none, day('2025-06-10'), none, none, 'rows')).toEqual([
      [day('2025-06-01'), 0, 0, 0, 0, 0, 0, ''],
    ]);
  });

  it('customers of the last row are counted once', () => {
    const rows = share([
      ['2026-01-05', 'Ann', 100],
      ['2026-02-05', ' ann ', 100],
      ['2026-03-05', 'ANN', 100],
    ]);
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ['New customers', 'Repeat customers'],
      [1, 0],
      [0, 1],
      [0, 1],
      [1, 0],
    ]);
  });

  it('by date, then order number; lines of one number are one order', () => {
    const sales: Sale[] = [
      ['2026-01-05', 'Ann', 30, 10],
      ['2026-01-05', 'Ann', 100, 9],
      ['2026-01-05', 'Ann', 20, 10],
    ];
    expect(share(sales, none, none, none, none, 'rows')).toEqual([
      [day('2026-01-01'), 1, 0, 1, 1, 100, 50, 50 / 150],
    ]);
  });

  it('without order numbers one customer’s lines of one day are one order', () => {
    const [dates, customers, amounts] = columns([
      ['2026-01-05', 'Ann', 30],
      ['2026-01-05', 'Ann', 100],
    ]);
    expect(
      host.call('REPEAT.SHARE', dates, customers, amounts, none, none, none, 'whole', none, 'values'),
    ).toEqual([[1, 0, 1, 0, 130, 0, 0]]);
  });

  it('a return is no order and takes back the kind of revenue it belongs to', () => {
    const sales: Sale[] = [
      ['2026-01-05', 'Ann', 100],
      ['2026-01-09', 'Ann', -40],
      ['2026-02-05', 'Ann', 80],
      ['2026-02-07', 'Ann', -30],
    ];
    expect(share(sales, none, none, none, none, 'values')).toEqual([
      [1, 0, 1, 0, 60, 0, 0],
      [0, 1, 0, 1, 0, 50, 1],
    ]);
  });

  it('whoever was silent for longer than the lapse is new again', () => {
    const sales: Sale[] = [
      ['2025-01-31', 'Ann', 1],
      ['2025-07-31', 'Ann', 1],
      ['2026-02-01', 'Ann', 1],
    ];
    expect(share(sales, none, none, 'year', 6, 'values').map((row) => row.slice(2, 4))).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(share(sales, none, none, 'year', none, 'values').map((row) => row.slice(2, 4))).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it('quarters, and words of either language in any case', () => {
    const sales: Sale[] = [
      ['2026-02-05', 'Ann', 1],
      ['2026-05-05', 'Ann', 1],
    ];
    for (const by of ['quarter', 'Квартал'])
      expect(share(sales, none, none, by, none, 'rows').map(([period]) => period)).toEqual([
        day('2026-01-01'),
        day('2026-04-01'),
      ]);
  });

  it.each<[string, unknown[], RegExp]>([
    ['no customer', [[[45000]], [['']], [[1]]], /^customers, row 1: the cell is blank, but dates is filled/],
    [
      'no date',
      [
        [[45000], ['']],
        [['A'], ['B']],
        [[1], [1]],
      ],
      /^dates, row 2: the cell is blank, but customers/,
    ],
    ['date as text', [[['01.02.2026']], [['A']], [[1]]], /^dates, row 1: “01.02.2026” is text, not a date/],
    [
      'end before start',
      [[[45000]], [['A']], [[1]], none, 45000, 44000],
      /^end: the end .* lies before the start/,
    ],
    [
      'a date far away',
      [
        [[45000], [2958465]],
        [['A'], ['A']],
        [[1], [1]],
      ],
      /^dates: from .*31\.12\.9999/,
    ],
    ['nothing', [[['']], [['']], [['']]], /^dates: there are no orders:/],
  ])('%s: a sentence', (_, args, sentence) => {
    expect(host.refusal('REPEAT.SHARE', ...args).message).toMatch(sentence);
  });
});

describe('COHORTS', () => {
  const sales: Sale[] = [
    ['2026-01-05', 'Ann', 100],
    ['2026-01-06', 'Bob', 300],
    ['2026-02-05', 'Ann', 50],
    ['2026-03-05', 'Bob', 200],
    ['2026-03-06', 'Cid', 80],
  ];
  const cohorts = (...rest: unknown[]): Row[] =>
    host.call('COHORTS', ...columns(sales).slice(0, 3), ...rest) as Row[];

  it('shares are of the first cell; the last row counts the cohorts that are old enough', () => {
    expect(cohorts(none, none, 'customer share')).toEqual([
      ['First order', 'Customers', 0, 1, 2],
      [day('2026-01-01'), 2, 1, 0.5, 0.5],
      [day('2026-02-01'), 0, '', '', ''],
      [day('2026-03-01'), 1, 1, '', ''],
      ['All', 3, 1, 0.5, 0.5],
    ]);
  });

  it('revenue, and as many ages as asked for', () => {
    expect(cohorts(none, 2, 'Выручка', 'values')).toEqual([
      [400, 50],
      [0, 0],
      [80, ''],
    ]);
    expect(cohorts('year', none, 'revenue share', 'values')).toEqual([[1]]);
  });

  it('revenue without amounts is a sentence', () => {
    expect(host.refusal('COHORTS', [[45000]], [['A']], none, none, none, 'revenue').message).toMatch(
      /^amounts: nothing/,
    );
  });
});

describe('CUSTOMER.SUMMARY and the models', () => {
  const sales: Sale[] = [
    ['2026-01-05', 'Ann', 100],
    ['2026-01-05', 'Ann', 50],
    ['2026-01-19', 'Ann', 60],
    ['2026-01-26', 'Ann', -60],
    ['2026-02-02', 'Bob', 10],
    ['2026-03-02', 'Cid', 10],
  ];
  const [dates, customers, amounts] = columns(sales);

  it('purchases of one day are one, returns none; later ones are not known yet; units', () => {
    const summary = (unit: unknown, values: unknown = amounts): Row[] =>
      host.call('CUSTOMER.SUMMARY', dates, customers, day('2026-02-16'), values, unit, 'rows') as Row[];
    expect(summary(none)).toEqual([
      ['Ann', 1, 2, 6, 60],
      ['Bob', 0, 0, 2, ''],
    ]);
    expect(summary('days')[0]).toEqual(['Ann', 1, 14, 42, 60]);
    expect(summary('месяцы')[0]?.[3]).toBeCloseTo(42 / 30.4375, 12);
    expect(summary(none, none)[0]).toEqual(['Ann', 2, 3, 6]);
    expect(host.refusal('CUSTOMER.SUMMARY', dates, customers, day('2026-01-01')).message).toBe(
      'as_of: nobody had bought by 01.01.2026: enter a later date.',
    );
  });

  const model = [[0.2426, 4.4135, 0.7929, 2.4258, -9582.43]];

  it('takes the model in a row or column, with headings or without', () => {
    const expected = host.call('CUSTOMER.ALIVE', 2, 30.43, 38.86, model);
    const names = ['r', 'alpha', 'a', 'b', 'Log-likelihood'];
    for (const given of [
      upright(model[0] ?? []),
      [names, model[0]],
      [model[0]?.slice(0, 4)],
      (model[0] ?? []).map((value, index) => [names[index], value]),
    ])
      expect(host.call('CUSTOMER.ALIVE', 2, 30.43, 38.86, given)).toEqual(expected);
    expect(host.refusal('CUSTOMER.ALIVE', 2, 30.43, 38.86, [[1, 2, 3]]).message).toMatch(
      /^model: 3 cells given/,
    );
    expect(host.refusal('CUSTOMER.ALIVE', 2, 30.43, 38.86, [[1, 2, 0, 4]]).message).toMatch(
      /^model, row 1, column 3/,
    );
  });

  it('columns with headings give a column with one', () => {
    expect(
      host.call('CUSTOMER.EXPECTED', [['Frequency'], [0]], [['Recency'], [0]], [['Age'], [5]], 0, model),
    ).toEqual([['Expected purchases'], [0]]);
  });

  it.each<[unknown[], RegExp]>([
    [[1.5, 3, 5], /^frequency: 1.5 is out of range: enter a number that is a whole number/],
    [
      [
        [[1], [1]],
        [[3], [7]],
        [[5], [5]],
      ],
      /^recency, row 2: 7 is more than the age 5/,
    ],
    [[0, 3, 5], /^recency: 3 stands beside a frequency of 0/],
  ])('what cannot be is a sentence', (args, sentence) => {
    expect(host.refusal('CUSTOMER.FIT', ...args).message).toMatch(sentence);
  });

  it('customers who settle no model are a sentence', () => {
    expect(host.refusal('CUSTOMER.FIT', [[0], [0]], [[0], [0]], [[5], [6]]).message).toMatch(
      /^frequency: 2 customers do not settle a model/,
    );
    expect(host.refusal('CUSTOMER.VALUE', 1, 20).message).toMatch(/^frequency: 1 customer do/);
  });

  it('looks ahead as far as the sum converges, and says how far that is', () => {
    expect(host.refusal('CUSTOMER.EXPECTED', 2, 30.43, 38.86, 1e6, model).message).toMatch(
      /^periods: 1,000,000 is out of range: enter a number that is .*at most.43,273/,
    );
  });

  it('a model without a mean has no value for who bought once', () => {
    expect(host.call('CUSTOMER.VALUE', [[0], [3]], [[0], [10]], [[2, 0.9, 5]])).toEqual([
      [''],
      [(2 * 35) / 5.9],
    ]);
  });
});
