import { faultsOf } from '../../../src/tools/plan/faults';
import { outcomeOf } from '../../../src/tools/plan/outcome';
import { emptyMonthsOf, likelyStart } from '../../../src/tools/plan/sales';
import { reduce, type PlanState } from '../../../src/tools/plan/state';
import { day, january, outcome, planned, rows, sales, type Row } from './kit';

const monthsOf = (change: Partial<PlanState>, name: string) =>
  outcome(change).reps.find((rep) => rep.name === name)?.months;

test('last year’s months plus 10 %; one rep however he is written', () => {
  const { reps, total, lastYear } = outcome();
  expect(reps.map(({ name }) => name)).toEqual(['Adams', 'Brooks']);
  expect(reps[0]?.months.slice(0, 3)).toEqual([1100, 0, 2200]);
  expect(lastYear).toBe(3800);
  expect(total).toBeCloseTo(4180, 9);
});

test('growth: the rep’s own, else the month’s, else everyone’s; 0 % is a growth', () => {
  const growthOfMonth = Array.from({ length: 12 }, (_, month) => (month === 0 ? 0.5 : undefined));
  const change = { growthOfMonth, growthOfRep: { brooks: 0 } };
  expect(monthsOf(change, 'Adams')?.slice(0, 3)).toEqual([1500, 0, 2200]);
  expect(monthsOf(change, 'Brooks')?.[0]).toBe(500);
});

test('a target is met to the cent, months set by hand keep their value', () => {
  const corrections = [{ id: 1, rep: 'brooks', month: january, value: 700, why: '' }];
  const { reps, total } = outcome({ target: 5000, roundTo: 10, corrections });
  expect(total).toBe(5000);
  expect(reps[1]?.months[0]).toBe(700);
  expect(reps[1]?.byHand[0]).toBe(true);
  expect(reps.flatMap(({ months }) => months).every((amount) => amount % 10 === 0)).toBe(true);
});

test('a rep that is fixed keeps the calculated plan, the others make up the difference', () => {
  const corrections = [{ id: 1, rep: 'adams', month: 'all', value: undefined, why: '' } as const];
  const { reps, total } = outcome({ target: 5000, corrections });
  expect(reps[0]?.year).toBeCloseTo(3300, 9);
  expect(total).toBeCloseTo(5000, 9);
});

test.each([
  [{ target: 5001, roundTo: 10 }, 'targetNotMultiple'],
  [
    { target: 500, corrections: [{ id: 1, rep: 'adams', month: january, value: 700, why: '' }] },
    'locksAboveTarget',
  ],
])('a target that cannot be met is said at the target: %j', (change, key) => {
  const state = planned(change);
  expect(faultsOf(state, 'growth', outcomeOf(state))).toEqual([{ field: 'target', key }]);
});

test('rows that no function could count keep the data step from being done', () => {
  const bad: Row[] = [
    ...rows,
    ['31.12.2026', 'Adams', 5],
    ['', 'Brooks', 7],
    [day('2026-05-05'), 'x', '1 000,5'],
  ];
  const state = planned({}, bad);
  expect(state.sales?.facts).toMatchObject({
    faultyRows: 3,
    faulty: [
      { row: 5, what: 'date', text: '31.12.2026' },
      { row: 6, what: 'noDate', text: 'Brooks' },
      { row: 7, what: 'amount', text: '1 000,5' },
    ],
  });
  expect(outcomeOf(state)).toBeUndefined();
  expect(faultsOf(state, 'data', undefined)).toEqual([{ field: 'table', key: 'faultyRows' }]);
});

test('an empty table, blank rows, one row', () => {
  expect(faultsOf(planned({}, []), 'data', undefined)).toEqual([{ field: 'table', key: 'noOrders' }]);
  const blank = planned({}, [
    ['', '', ''],
    [0, '', 0],
  ]);
  expect(blank.sales?.facts).toMatchObject({ orders: 0, blankRows: 2 });
  const one: Row[] = [[day('2026-07-01'), '=cmd()', 10]];
  const { reps, total } = outcome({}, one);
  expect(reps.map(({ name }) => name)).toEqual(['=cmd()']);
  expect(total).toBeCloseTo(11, 9);
});

test('orders without a rep are a line of their own, refunds and empty months are told', () => {
  const more: Row[] = [...rows, [day('2026-02-02'), '', 40], [day('2026-02-03'), 'Adams', -15]];
  const found = outcome({}, more);
  expect(found.reps.map(({ key }) => key)).toEqual(['adams', 'brooks', '']);
  expect(sales(more).facts).toMatchObject({ withoutRep: 1, refunds: 1, reps: 2 });
  expect(sales().facts.emptyMonths).toHaveLength(9);
});

test('months after the last order are empty only in a plan that has begun', () => {
  const { facts } = sales();
  const next = january + 3;
  expect(emptyMonthsOf(facts, january, day('2027-04-10')).slice(9)).toEqual([]);
  const begun = sales([...rows, [day('2027-01-05'), 'Adams', 5]]).facts;
  expect(emptyMonthsOf(begun, january, day('2027-04-10')).slice(-2)).toEqual([next - 2, next - 1]);
});

test('a plan is likely to begin in the January after the last order', () => {
  expect(likelyStart(sales().facts, day('2030-05-05'))).toBe(january);
  expect(likelyStart(sales([]).facts, day('2026-05-05'))).toBe(january);
});

test('a typed thing that is no number is no blank', () => {
  const state = planned({ growthOfRep: { adams: NaN }, target: NaN });
  expect(faultsOf(state, 'growth', outcomeOf(state))).toEqual([
    { field: 'rep:adams', key: 'number' },
    { field: 'target', key: 'number' },
  ]);
});

test('new reps need a name of their own and a share; who leaves needs somebody who stays', () => {
  const state = planned({
    newReps: [
      { id: 1, name: '', share: 0.1, from: january },
      { id: 2, name: 'ADAMS ', share: undefined, from: january },
    ],
    leaving: [
      { id: 3, rep: 'adams', to: 'adams', from: january },
      { id: 4, rep: 'brooks', to: 'adams', from: january },
    ],
  });
  expect(faultsOf(state, 'growth', outcomeOf(state))).toEqual([
    { field: 'name:1', key: 'name' },
    { field: 'name:2', key: 'nameTaken' },
    { field: 'share:2', key: 'share' },
    { field: 'to:3', key: 'self' },
    { field: 'to:4', key: 'takerLeaves' },
  ]);
});

test('another first month moves the months that were told beside it', () => {
  const state = reduce(
    planned({
      corrections: [{ id: 1, rep: 'adams', month: january + 2, value: 5, why: '' }],
      newReps: [{ id: 2, name: 'Nova', share: 0.1, from: january + 1 }],
    }),
    { type: 'start', start: january + 12 },
  );
  expect(state.corrections[0]?.month).toBe(january + 14);
  expect(state.newReps[0]?.from).toBe(january + 13);
});
