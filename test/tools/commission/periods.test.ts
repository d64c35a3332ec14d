/** Closing months: snapshots, changes of the past as adjustment lines, and money that is conserved to the cent. */
import { firstDayOf } from '../../../src/planning/calendar';
import type { RepPayout } from '../../../src/planning/commission/payout/model';
import { linesOf } from '../../../src/tools/commission/calculation';
import { adjusting, closing, paidNow, reopening } from '../../../src/tools/commission/operations';
import { pastOf } from '../../../src/tools/commission/past';
import { refusalOf } from '../../../src/tools/commission/refusal';
import {
  adjustment,
  company,
  deal,
  filledBook,
  from,
  keptFrom,
  moment,
  periodOf,
  person,
  september,
  written,
  type Tables,
} from './book-in-memory';

const small: Tables = { ...company, adjustments: [adjustment('Brooks', 100, 'Fair')] };

const totals = (paid: readonly RepPayout[]): Record<string, number> =>
  Object.fromEntries(paid.map(({ name, total }) => [String(name), total / 100]));

/** September of `small` closed. */
function closedSeptember() {
  const change = closing(filledBook(small, september), true, moment);
  return { ...written(small, september, change), change, kept: keptFrom(change.snapshot) };
}

test('closing writes values, carries balances over, shows the next month and keeps a journal', () => {
  const { change, tables, month } = closedSeptember();
  expect(month).toBe(september + 1);
  // 5,000 + 1,500 + 500; Brooks earns 500 + 100 and is lifted to 1,500
  expect(change.snapshot.payouts.map((row) => [row[0], row[10], row[13]])).toEqual([
    ['Adams', 10_000, 0],
    ['Brooks', 4500, 900],
  ]);
  expect(tables.opening).toEqual([['Brooks', 900]]);
  expect(tables.adjustments).toEqual([['Brooks', 100, from, 'Fair', '', '', '', '', '']]);
  // results get their month, and the next month begins with blank ones
  expect(tables.kpi).toEqual([
    ['Adams', 'Meetings', '', ''],
    ['Brooks', 'Meetings', '', ''],
    ['Adams', 'Meetings', 62, from],
    ['Brooks', 'Meetings', 12, from],
  ]);
  expect(tables.journal).toEqual([[moment.on, 'Closed', from, 14_500, 'Snapshot: Closed Sep 2026']]);
  const [sheet] = change.sheets;
  expect(sheet?.protect).toBe(true);
  expect(sheet?.blocks.some(({ formulas }) => formulas !== undefined)).toBe(false);
  expect(sheet?.blocks.find(({ at }) => at === 'B2')?.values).toEqual([
    ['$14500 to be paid, 2 reps. Closed on October 5, 2026.'],
  ]);
});

test('nothing changed: nothing to adjust; the scheme and the pay of later months leave the past as it was', () => {
  const { tables, kept } = closedSeptember();
  const raised: Tables = {
    ...tables,
    scheme: tables.scheme.map((row) => row.map((cell) => (cell === 0.05 ? 0.09 : cell))),
    people: tables.people.map((row) => row.map((cell) => (cell === 3000 ? 3500 : cell))),
  };
  expect(pastOf(filledBook(raised, september + 1).cells, [kept])).toEqual({
    changes: [],
    leftOut: [],
    owed: [['Brooks', 900]],
  });
});

test('a deal taken back, corrected, added or removed becomes lines of the open month, once', () => {
  const { tables, month, kept } = closedSeptember();
  const [first = [], second = [], third = []] = tables.deals;
  const later: Tables = {
    ...tables,
    deals: [
      first,
      // returned within September, which was not known then
      second.with(7, from + 28),
      // a tenth was too much
      third.with(4, 9000),
      deal(5, 'Brooks', 'Late', 130, 2000),
    ],
  };
  const past = pastOf(filledBook(later, month).cells, [kept]);
  expect(past.changes.map(({ rep, order, component, cents }) => [rep, order, component, cents])).toEqual([
    ['Adams', 122, 'Commission', -200_000],
    ['Brooks', 130, 'Commission', 10_000],
    ['Brooks', 123, 'Commission', -5000],
    ['Brooks', '', 'Draw', -5000],
  ]);
  expect(past.owed).toEqual([['Brooks', 850]]);
  const open = filledBook(later, month, [periodOf(september)]);
  const adjusted = written(later, month, adjusting(open, past, moment)).tables;
  expect(adjusted.adjustments.slice(1)).toEqual([
    [
      'Adams',
      -2000,
      firstDayOf(month),
      'Sep 2026: 122, Vector, Commission',
      from,
      from + 20,
      122,
      'Vector',
      'Commission',
    ],
    [
      'Brooks',
      100,
      firstDayOf(month),
      'Sep 2026: 130, Late, Commission',
      from,
      from + 5,
      130,
      'Late',
      'Commission',
    ],
    [
      'Brooks',
      -50,
      firstDayOf(month),
      'Sep 2026: 123, Orion, Commission',
      from,
      from + 21,
      123,
      'Orion',
      'Commission',
    ],
    ['Brooks', -50, firstDayOf(month), 'Sep 2026: Draw', from, '', '', '', 'Draw'],
  ]);
  expect(adjusted.opening).toEqual([['Brooks', 850]]);
  expect(adjusted.journal.at(-1)).toEqual([moment.on, 'Adjusted', firstDayOf(month), -2000, '4 lines']);
  const after = filledBook(adjusted, month);
  expect(pastOf(after.cells, [kept]).changes).toEqual([]);
  // Adams has sold nothing since and owes: 3,000 base, lifted to the minimum of 1,500
  expect(totals(paidNow(after))).toEqual({ Adams: 4500, Brooks: 4500 });
  // taken back: the correction is reversed, not lost
  const undone = pastOf(filledBook({ ...adjusted, deals: tables.deals }, month).cells, [kept]);
  expect(undone.changes.reduce((sum, { cents }) => sum + cents, 0)).toBe(200_000);
});

test('a deal that comes back in the open month is that month’s clawback, and September stays as it was', () => {
  const { tables, month, kept } = closedSeptember();
  const [first = [], ...others] = tables.deals;
  const later = { ...tables, deals: [first.with(7, from + 35), ...others] };
  const open = filledBook(later, month);
  expect(pastOf(open.cells, [kept]).changes).toEqual([]);
  const lines = linesOf(paidNow(open), 'en').filter(({ rep }) => rep === 'Adams');
  expect(lines.find(({ component }) => component === 'Clawback: Commission')?.cents).toBe(-450_000);
});

test('opened again: the month, its balances, and none of the lines that were written for it; the snapshot says when', () => {
  const { tables, month, kept } = closedSeptember();
  const later = { ...tables, deals: tables.deals.slice(1) };
  const period = periodOf(september, 'Closed Sep 2026');
  const open = filledBook(later, month, [period]);
  const adjusted = written(later, month, adjusting(open, pastOf(open.cells, [kept]), moment));
  const change = reopening(filledBook(adjusted.tables, month, [period]), period, kept, moment);
  expect(change.edits[0]).toEqual({
    sheet: 'Closed Sep 2026',
    values: { Closed_Reopened: moment.on },
    evenProtected: true,
  });
  const back = written(adjusted.tables, month, change);
  expect(back.month).toBe(september);
  expect(back.tables.adjustments).toEqual(tables.adjustments);
  expect(back.tables.opening).toEqual([['', '']]);
  expect(back.tables.journal.map((row) => row[1])).toEqual(['Closed', 'Adjusted', 'Opened again']);
  // calculated anew: 1,750 + 500; the fresh blank results change nothing
  expect(totals(paidNow(filledBook(back.tables, september)))).toEqual({ Adams: 5250, Brooks: 4500 });
});

test('a month without deals, and one rep alone: base and minimum are paid, closed and carried over', () => {
  const alone: Tables = { ...company, people: [person('Adams')], deals: company.deals.slice(0, 2), kpi: [] };
  const november = september + 2;
  const change = closing(filledBook(alone, november), true, moment);
  expect(change.snapshot.payouts.map((row) => [row[0], row[9], row[10], row[13]])).toEqual([
    ['Adams', 1500, 4500, 1500],
  ]);
  const after = written(alone, november, change);
  expect([after.tables.opening, after.month]).toEqual([[['Adams', 1500]], november + 1]);
  expect(pastOf(filledBook(after.tables, after.month).cells, [keptFrom(change.snapshot)]).changes).toEqual(
    [],
  );
});

test('a correction below zero takes back what it would earn now; a rep in People twice is refused by row', () => {
  const less = { ...company, deals: [...company.deals, deal(25, 'Adams', 'Vector', 131, -25_000)] };
  // 5,000 of 100,000, and 500 for the meetings
  expect(totals(paidNow(filledBook(less, september)))).toEqual({ Adams: 8500, Brooks: 4500 });
  const twice = filledBook({ ...company, people: [...company.people, person(' adams')] }, september);
  expect(() => paidNow(twice)).toThrow(
    expect.objectContaining({
      problem: expect.objectContaining({ code: 'roleOverlaps', row: 4, firstRow: 2 }),
    }),
  );
});

test('a month is not closed twice, nor before a later one, nor while the past has changed or the sheet shows another total', () => {
  const { book } = filledBook(small, september);
  const paid = paidNow(filledBook(small, september));
  const past = { changes: [], leftOut: [], owed: undefined };
  const at = (more: Partial<typeof book>) => ({
    filled: { book: { ...book, total: 14_500, ...more } },
    paid,
    past,
  });
  expect(refusalOf(at({}))).toBeUndefined();
  expect(refusalOf(at({ total: 14_499.99 }))).toEqual({ code: 'total' });
  expect(refusalOf(at({ closed: [periodOf(september)] }))).toMatchObject({ code: 'closed' });
  expect(refusalOf(at({ closed: [periodOf(september + 1)] }))).toMatchObject({ code: 'later' });
  expect(refusalOf(at({ journal: undefined }))).toEqual({ code: 'noJournal' });
  const change = {
    rep: 'Zoe',
    date: '',
    order: '',
    customer: '',
    component: 'x',
    cents: 1,
    month: september,
  };
  expect(refusalOf({ ...at({}), past: { ...past, changes: [change] } })).toEqual({ code: 'changed' });
  // who has left holds up nobody
  expect(refusalOf({ ...at({}), past: { ...past, leftOut: [{ rep: 'Zoe', cents: 1 }] } })).toBeUndefined();
});
