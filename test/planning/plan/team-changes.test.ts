import fc from 'fast-check';
import { rampShare, usualRamp, withTeamChanges } from '../../../src/planning/plan/team-changes';

const rep = (name: string) => ({ key: name.toLowerCase(), name });
const rows = [
  { rep: rep('Adams'), months: [100, 100, 100, 100, 100, 100] },
  { rep: rep('Brooks'), months: [50, 60, 70, 80, 90, 100] },
  { rep: rep('Nova'), months: [0, 0, 0, 7, 0, 0] },
];
const none = { newcomers: new Map(), leavers: new Map(), ramp: usualRamp };
const monthsOf = (plans: readonly { months: readonly number[] }[]) => plans.map(({ months }) => [...months]);

test('a new rep plans a share of the others with a ramp of 25, 50, 75, 100 % from his first month', () => {
  const newcomers = new Map([['nova', { share: 0.2, from: 1 }]]);
  expect(monthsOf(withTeamChanges(rows, 0, { ...none, newcomers }))[2]).toEqual([
    0,
    0.2 * 160 * 0.25,
    0.2 * 170 * 0.5,
    0.2 * 180 * 0.75,
    0.2 * 190,
    0.2 * 200,
  ]);
});

test('the ramp of somebody who came before the plan has begun already', () => {
  expect([9, 10, 11, 12, 13, 14].map((month) => rampShare(usualRamp, 10, month))).toEqual([
    0, 0.25, 0.5, 0.75, 1, 1,
  ]);
});

test('the plan of a rep who leaves goes to another one from that month on', () => {
  const leavers = new Map([['brooks', { to: 'adams', from: 3 }]]);
  expect(monthsOf(withTeamChanges(rows, 0, { ...none, leavers }))).toEqual([
    [100, 100, 100, 180, 190, 200],
    [50, 60, 70, 0, 0, 0],
    [0, 0, 0, 7, 0, 0],
  ]);
});

test('nobody’s plan is lost: not to oneself, not to somebody who is not there', () => {
  for (const to of ['brooks', 'nobody'])
    expect(
      monthsOf(withTeamChanges(rows, 0, { ...none, leavers: new Map([['brooks', { to, from: 0 }]]) })),
    ).toEqual(monthsOf(rows));
});

test('handing plans over keeps the total of every month, whoever leaves whenever', () => {
  const name = fc.constantFrom('adams', 'brooks', 'nova', 'nobody');
  const leaver = fc.tuple(name, fc.record({ to: name, from: fc.integer({ min: -2, max: 8 }) }));
  fc.assert(
    fc.property(fc.array(leaver, { maxLength: 3 }), (leavers) => {
      const plans = withTeamChanges(rows, 0, { ...none, leavers: new Map(leavers) });
      for (let month = 0; month < 6; month += 1) {
        const total = (all: readonly { months: readonly number[] }[]) =>
          all.reduce((sum, { months }) => sum + (months[month] ?? 0), 0);
        expect(total(plans)).toBeCloseTo(total(rows), 9);
      }
    }),
  );
});
