/** Somebody has left and the row in People is gone: the others are paid, and nothing about the one who left is dropped in silence. */
import { PlanningProblem } from '../../../src/planning/problem';
import { firstDayOf } from '../../../src/planning/calendar';
import { adjusting, closing, paidNow } from '../../../src/tools/commission/operations';
import { pastOf } from '../../../src/tools/commission/past';
import { refusalOf } from '../../../src/tools/commission/refusal';
import { strandedDebts, strandedTakenOut } from '../../../src/tools/commission/stranded';
import { wrongIn } from '../../../src/tools/commission/wrong';
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

const october = september + 1;
const info = (name: string) => ({ name, sheet: name, headers: [], rows: 1 });
const blank = ['', '', '', '', '', ''];
/** The small company with one rate, and with Zoe, who shares a deal. */
const tables: Tables = {
  ...company,
  deals: [
    deal(3, 'Adams', 'Vector', 117, 40_000),
    deal(9, 'Adams 60%; Zoe 40%', 'Orion', 118, 10_000),
    deal(12, 'Zoe', 'Lyra', 119, 20_000),
  ],
  people: [person('Adams'), person('Zoe')],
  scheme: company.scheme.filter((row) => row[5] !== 1),
  adjustments: [adjustment('Zoe', 10, 'Taxi')],
  kpi: company.kpi.map(([rep = '', ...row]) => [rep === 'Adams' ? rep : 'Zoe', ...row]),
};

/** September closed, then Zoe's row deleted. */
function withoutZoe() {
  const change = closing(filledBook(tables, september), true, moment);
  const { tables: after } = written(tables, september, change);
  const kept = keptFrom(change.snapshot);
  return { kept, tables: { ...after, people: after.people.slice(0, 1) } };
}

test('her results, adjustments and blank results of other months hold up nobody; a debt does, with a sentence and a way out', () => {
  const left = withoutZoe();
  // 40 % of 10,000 and 20,000 at 5 %, and 10: 1,210, lifted to 1,500
  expect(left.tables.opening).toEqual([['Zoe', 290]]);
  expect(left.tables.kpi.map((row) => row[0])).toEqual(['Adams', 'Zoe', 'Adams', 'Zoe']);
  const open = filledBook(left.tables, october, [periodOf(september)]);
  let problem: unknown;
  try {
    paidNow(open);
  } catch (error) {
    problem = error;
  }
  if (!(problem instanceof PlanningProblem)) throw problem;
  // the tables are called what they are called in the workbook
  const tableNames = { ...open.book.tables, opening: info('Balances'), people: info('Staff') };
  expect(wrongIn(problem.problem, { ...open.book, tables: tableNames }, 'en')).toBe(
    'Balances, row 2: “Zoe” is not in Staff: correct the name or add it there.',
  );
  expect(strandedDebts(open.cells)).toEqual([['Zoe', 290]]);
  const { tables: after } = written(left.tables, october, strandedTakenOut(open, moment));
  expect(after.opening).toEqual([['', '']]);
  expect(after.adjustments).toEqual(left.tables.adjustments);
  expect(after.journal.at(-1)).toEqual([
    moment.on,
    'Taken out',
    firstDayOf(october),
    290,
    'Balances owed, not in People: Zoe $290',
  ]);
  expect(paidNow(filledBook(after, october)).map(({ name }) => name)).toEqual(['Adams']);
});

test('a result for nobody in People is still refused where it would be paid', () => {
  const { tables: left } = withoutZoe();
  const kpi = left.kpi.map((row, index) => (index === 1 ? row.with(2, 61) : row));
  const open = filledBook({ ...left, opening: [['', '']], kpi }, october);
  expect(() => paidNow(open)).toThrow(PlanningProblem);
});

test('her closed payout is compared; the others get their lines, she is named with her amount, and the month can be closed', () => {
  const left = withoutZoe();
  const [first = [], shared = [], own = []] = left.tables.deals;
  const later: Tables = {
    ...left.tables,
    opening: [['', '']],
    // both deals that Zoe had a part in were too large
    deals: [first, shared.with(4, 8000), own.with(4, 50_000)],
  };
  const closed = [periodOf(september)];
  const open = filledBook(later, october, closed);
  const past = pastOf(open.cells, [left.kept]);
  expect(past.changes.map(({ rep, order, cents }) => [rep, order, cents])).toEqual([['Adams', 118, -6000]]);
  // 1,210 was lifted by 290; −40 + 1,500 leaves 2,670: 1,170 more than was paid
  expect(past.leftOut).toEqual([{ rep: 'Zoe', cents: 117_000 }]);
  expect(past.owed).toEqual([]);
  const { tables: after } = written(later, october, adjusting(open, past, moment));
  expect(after.journal.at(-1)?.[4]).toBe('1 line; left out, not in People: Zoe');
  expect(after.adjustments.map((row) => [row[0], row[1]])).toEqual([
    ['Zoe', 10],
    ['Adams', -60],
  ]);
  const again = filledBook(after, october, closed);
  const then = pastOf(again.cells, [left.kept]);
  expect(then).toEqual({ changes: [], leftOut: [{ rep: 'Zoe', cents: 117_000 }], owed: [] });
  const paid = paidNow(again);
  const total = paid.reduce((sum, rep) => sum + rep.total, 0) / 100;
  const { book } = again;
  expect(refusalOf({ filled: { book: { ...book, total } }, paid, past: then })).toBeUndefined();
  // put back, with an end date: she gets her line
  const back = { ...after, people: [...after.people, ['Zoe', 'rep', '', 3000, '', '', '', '', from + 29]] };
  expect(pastOf(filledBook(back, october).cells, [left.kept]).changes.map(({ rep }) => rep)).toEqual([
    'Zoe',
    'Zoe',
    'Zoe',
  ]);
});

test('a name that the closed month does not know either: named as left out, and the others are calculated', () => {
  const { kept, tables: left } = withoutZoe();
  const later: Tables = {
    ...left,
    opening: [['', '']],
    deals: [
      ...left.deals,
      deal(20, 'Yan', 'Nova', 130, 5000),
      deal(21, 'Adams 50%; yan 50%', 'Nova', 131, 4000),
    ],
    kpi: [...left.kpi, ['Yan', 'Meetings', 90, from]],
    adjustments: [...left.adjustments, ['Xenia', 5, from, 'Slip', ...blank.slice(1)]],
  };
  const past = pastOf(filledBook(later, october, [periodOf(september)]).cells, [kept]);
  expect(past.changes.map(({ rep, order, cents }) => [rep, order, cents])).toEqual([['Adams', 131, 10_000]]);
  expect(past.leftOut.map(({ rep, cents }) => [rep.toLowerCase(), cents])).toEqual([
    ['yan', undefined],
    ['xenia', undefined],
  ]);
});
