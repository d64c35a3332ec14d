/** Rules of COMMISSION and its trace that their examples do not show. */
import { startHost } from './host';

const host = startHost();
const tiers = [
  [0, 0.01],
  [1000, 0.02],
  [3000, 0.03],
];
const commission = (...args: unknown[]): unknown => host.call('COMMISSION', ...args);
const trace = (...args: unknown[]): unknown => host.call('COMMISSION.TRACE', ...args);

it('a tier holds from its first value on', () => {
  expect(commission(1000, tiers, 'whole')).toBe(20);
  expect(commission(999.99, tiers, 'whole')).toBe(10);
  expect(commission(1000, tiers)).toBe(10);
});

it('headings over the tiers and blank rows below them are ignored', () => {
  const blanks = [
    ['', ''],
    [0, 0],
    [null, null],
  ];
  expect(commission(4000, [['From', 'Rate'], ...tiers, ...blanks])).toBe(commission(4000, tiers));
});

it('a single tier of 0 % pays nothing, a range without any tier is refused', () => {
  expect(commission(4000, [[0, 0]])).toBe(0);
  expect(
    commission(4000, [
      [0, 0],
      ['', ''],
      [0, 0],
    ]),
  ).toBe(0);
  expect(
    host.refusal('COMMISSION', 4000, [
      ['', ''],
      [null, null],
    ]).message,
  ).toMatch(/^tiers: nothing is given/);
  expect(host.refusal('COMMISSION', 4000, [['From', 'Rate']]).message).toMatch(/^tiers: nothing is given/);
});

it('a return takes back from the top, and below zero the scale is mirrored', () => {
  expect(commission(-2000, tiers, null, 4000)).toBe(-50);
  expect(commission(-4500, tiers)).toBe(-95);
  expect(trace(-2000, tiers, null, 500, 'rows')).toEqual([
    [500, 0, -500, 0.01, -5],
    [0, -1000, -1000, 0.01, -10],
    [-1000, -1500, -500, 0.02, -10],
  ]);
});

it('whole pays the rate reached and does not catch up', () => {
  expect(commission(500, tiers, 'whole', 2800)).toBe(15);
  expect(trace(500, tiers, 'Со всей суммы', 2800, 'rows')).toEqual([[2800, 3300, 500, 0.03, 15]]);
});

it('rounds once; the lines share the rounded figure', () => {
  const scale = [
    [0, 0.005],
    [1, 0.005],
    [2, 0.005],
  ];
  expect(commission(3, scale)).toBe(0.02);
  expect(trace(3, scale, null, null, 'values')).toEqual([
    [0, 1, 1, 0.005, 0.01],
    [1, 2, 1, 0.005, 0.01],
    [2, 3, 1, 0.005, 0],
  ]);
});

it('nothing sold earns nothing, in one line', () => {
  expect(commission(0, tiers, null, 5000)).toBe(0);
  expect(trace('', tiers, null, 5000)).toEqual([
    ['From', 'To', 'Amount', 'Rate', 'Commission'],
    [5000, 5000, 0, 0.03, 0],
    ['Total', '', 0, '', 0],
  ]);
});

it('a part that no tier cuts keeps its amount to the last digit', () => {
  expect(trace(0.2, tiers, null, 145000.1, 'values')).toEqual([
    [145000.1, 145000.30000000002, 0.2, 0.03, 0.01],
  ]);
});
