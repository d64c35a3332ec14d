/** Plan against fact: periods, calendars, reps without a plan. */
import { firstDayOf, serialOf } from '../../src/planning/calendar';
import { startHost, upright } from './host';

const host = startHost();
afterEach(() => host.speak('en-US'));

type Order = [string, unknown, number];
const columns = (orders: readonly Order[]): unknown[][][] => [
  upright(orders.map(([date]) => serialOf(date))),
  upright(orders.map(([, rep]) => rep)),
  upright(orders.map(([, , amount]) => amount)),
];
const months = (year: number, count: number, from = 0): number[] =>
  Array.from({ length: count }, (_, month) => firstDayOf(year * 12 + from + month));
const orders: Order[] = [
  ['2027-01-15', 'Adams', 50],
  ['2027-02-10', ' adams', 70],
  ['2027-03-01', 'Adams', 100],
  ['2027-03-17', 'Chen', 30],
  ['2027-03-17', '', 7],
  ['2027-03-18', 'Diaz', 999],
];
const plan = [
  ['Rep', ...months(2027, 6)],
  ['Brooks', 10, 10, 10, 10, 10, 10],
  ['Adams', 100, 100, 200, 100, 100, 100],
];
const track = (...args: unknown[]): (string | number)[][] =>
  host.call('PLAN.TRACK', ...columns(orders), ...args) as (string | number)[][];
const asOf = serialOf('2027-03-17');

it('reps of the plan in its order, then those without a plan, no rep, total; orders after the day do not count', () => {
  const table = track(plan, asOf);
  expect(table.map(([name, planned, actual]) => [name, planned, actual])).toEqual([
    ['Rep', 'Plan', 'Actual'],
    ['Brooks', 10, 0],
    ['Adams', 200, 100],
    ['Chen', 0, 30],
    ['No rep', 0, 7],
    ['Total', 210, 137],
  ]);
  expect(table[3]?.slice(3)).toEqual(['', 0, (30 / 13) * 23, 30, 0]);
  expect(table[5]?.[6]).toBe(-73);
  expect(table[5]?.[7]).toBeCloseTo(7.3, 12);
});

it('the day may carry a time, and its own orders at any hour count', () => {
  const late = [upright([asOf + 0.99]), upright(['Adams']), upright([5])];
  expect(
    (host.call('PLAN.TRACK', ...late, plan, asOf + 0.1, null, null, 'rows') as unknown[][])[1]?.[2],
  ).toBe(5);
});

it.each([
  ['month', 210, 137],
  ['quarter', 430, 257],
  ['year', 760, 257],
  ['КВАРТАЛ', 430, 257],
])('the %s has its own plan and actual', (period, planned, actual) => {
  expect(track(plan, asOf, period).at(-1)?.slice(1, 3)).toEqual([planned, actual]);
});

it('quarters and years run from the first month of the plan, the last ends with it', () => {
  const fiscal = [
    ['Rep', ...months(2026, 14, 6)],
    ['Adams', ...new Array<number>(14).fill(1)],
  ];
  const planned = (day: string, period: string): unknown => track(fiscal, serialOf(day), period).at(-1)?.[1];
  expect(planned('2026-07-01', 'quarter')).toBe(3);
  expect(planned('2027-06-30', 'year')).toBe(12);
  expect(planned('2027-07-01', 'year')).toBe(2);
  expect(planned('2027-08-31', 'quarter')).toBe(2);
});

describe('pace', () => {
  const one = (day: string, calendar?: unknown, amount = 60): unknown[] =>
    (
      host.call(
        'PLAN.TRACK',
        ...columns([['2026-01-02', 'Ann', amount]]),
        [
          ['Rep', serialOf('2026-01-01')],
          ['Ann', 150],
        ],
        serialOf(day),
        null,
        calendar ?? null,
        'values',
      ) as unknown[][]
    )[0] ?? [];
  /** as of the decree for 2026 */
  const january = upright(Array.from({ length: 11 }, (_, day) => serialOf('2026-01-01') + day));

  it('before the first working day of a Russian January nothing is expected and nothing forecast', () => {
    expect(one('2026-01-08', january)).toEqual([150, 60, 0.4, 0, '', -90, 6]);
  });

  it('on its fifth of fifteen working days a third is expected', () => {
    expect(one('2026-01-16', january)).toEqual([150, 60, 0.4, 50, 180, -90, 9]);
  });

  it('on its last working day and after it the forecast is the actual, and no day is left', () => {
    for (const day of ['2026-01-30', '2026-01-31'])
      expect(one(day, january)).toEqual([150, 60, 0.4, 150, 60, -90, '']);
  });

  it('a plan that is met needs nothing', () => expect(one('2026-01-16', january, 160)[6]).toBe(0));

  it('without a calendar January 2026 has 22 working days, of which the 2nd is the second', () => {
    expect(one('2026-01-02')[3]).toBeCloseTo((150 * 2) / 22, 12);
  });

  it('a working Saturday counts: a table with 1 and 0, headings, TRUE and FALSE, blank for 0', () => {
    const saturday = serialOf('2026-01-31');
    const marks = january.map(([day]) => [day, 0]);
    for (const table of [
      [...marks, [saturday, 1]],
      [['Date', 'Working'], ...marks, [saturday, true], ['', '']],
      [...january.map(([day]) => [day, '']), [saturday, 1]],
    ]) {
      expect(one('2026-01-16', table)[3]).toBeCloseTo((150 * 5) / 16, 12);
      expect(one('2026-01-30', table)[6]).toBe(90);
    }
  });

  it('a table in which nothing is marked lists days off, whether its blanks come as blank or as 0', () => {
    for (const blank of ['', 0, null])
      expect(
        one(
          '2026-01-16',
          january.map(([day]) => [day, blank]),
        ),
      ).toEqual(one('2026-01-16', january));
  });

  it('a month without any working day expects and forecasts nothing until it is over', () => {
    const all = upright(Array.from({ length: 31 }, (_, day) => serialOf('2026-01-01') + day));
    expect(one('2026-01-16', all)).toEqual([150, 60, 0.4, '', '', -90, '']);
    expect(one('2026-01-31', all)).toEqual([150, 60, 0.4, '', 60, -90, '']);
  });
});

describe('what is wrong is told', () => {
  const refusal = (...args: unknown[]): [string, string] => {
    const { code, message } = host.refusal('PLAN.TRACK', ...columns(orders), ...args);
    return [code, message];
  };

  it.each([
    [
      'a day after the plan',
      [plan, serialOf('2028-01-01')],
      '#N/A',
      'as_of: 01.2028 is outside the plan (01.2027–06.2027): enter a day of the plan.',
    ],
    [
      'a month that the plan skips',
      [
        [
          ['Rep', ...months(2027, 1), ...months(2027, 1, 2)],
          ['Adams', 1, 2],
        ],
        asOf,
        'quarter',
      ],
      '#N/A',
      'plan: 02.2027 is missing between the plan’s months: add its column.',
    ],
    [
      'a plan without months',
      [
        [
          [1, 2],
          [3, 4],
        ],
        asOf,
      ],
      '#VALUE!',
      'plan: the range is not understood: point to a table of reps by months with dates in its header, or figures alone.',
    ],
    [
      'a mark nobody knows',
      [
        plan,
        asOf,
        null,
        [
          [asOf, 1],
          [asOf + 1, 'x'],
        ],
      ],
      '#VALUE!',
      'calendar, row 2, column 2: “x” is not known: enter 1 for a working day, 0 for a day off.',
    ],
    [
      'a day marked both ways',
      [
        plan,
        asOf,
        null,
        [
          [asOf, 1],
          [asOf, 0],
        ],
      ],
      '#VALUE!',
      'calendar, row 2: 17.03.2027 is marked otherwise in row 1: keep one of the two.',
    ],
    [
      'a range that is no calendar',
      [
        plan,
        asOf,
        null,
        [
          [asOf, 'x', 3],
          [asOf, 'y', 5],
        ],
      ],
      '#VALUE!',
      'calendar: 3 columns given: point to a list of holidays, or two columns (date, working 1 or 0).',
    ],
  ] as [string, unknown[], string, string][])('%s', (_, args, code, message) =>
    expect(refusal(...args)).toEqual([code, message]),
  );
});

it('PLAN, passed whole with its header and totals, is the plan', () => {
  const lastYear: Order[] = [
    ['2026-03-05', 'Adams', 100],
    ['2026-03-06', 'Brooks', 50],
    ['2026-04-06', 'Brooks', 50],
  ];
  const whole = host.call('PLAN', ...columns(lastYear), serialOf('2027-01-01'), 0);
  expect(track(whole, asOf).map(([name, planned]) => [name, planned])).toEqual([
    ['Rep', 'Plan'],
    ['Adams', 100],
    ['Brooks', 50],
    ['Chen', 0],
    ['No rep', 0],
    ['Total', 150],
  ]);
});
