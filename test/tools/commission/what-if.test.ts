/** The second scheme: edited by the wizard's cards, compared with the one in force. */
import { PlanningProblem } from '../../../src/planning/problem';
import { paidNow } from '../../../src/tools/commission/operations';
import { rateBands, withFigure } from '../../../src/tools/commission/role';
import { withComponent } from '../../../src/tools/commission/components';
import { replaced, roleOf } from '../../../src/tools/commission/state';
import { compared, secondEdit, secondState } from '../../../src/tools/commission/what-if';
import type { Comparison } from '../../../src/tools/commission/book';
import { company, filledBook, person, september, type Tables } from './book-in-memory';

/** The small company without meetings and minimum, and a desk that is paid for calls. */
const tables: Tables = {
  ...company,
  people: [...company.people, person('Carter', 'desk', 2000, '')],
  scheme: [...company.scheme.slice(0, 2), ['desk', 'Calls', 'KPI', '', 0, '', 2, '', '', '', '', '', '', '']],
  kpi: [['Carter', 'Calls', 100, '']],
};
const filled = filledBook(tables, september);
const second = filled.cells.scheme;
const comparison: Comparison = {
  sheet: 'What if',
  scheme: {
    name: 'WhatIf_Scheme',
    sheet: 'What if scheme',
    headers: [...(second[0] ?? [])].map(String),
    rows: 3,
  },
};

test('read and written again it is the same; a rate changed in a card goes into its cell alone', () => {
  const state = secondState(filled, second);
  expect(state.roles.map(({ role }) => role.en)).toEqual(['rep', 'desk']);
  expect(secondEdit(filled, comparison, second, state)).toEqual({
    sheet: 'What if scheme',
    tables: { WhatIf_Scheme: tables.scheme },
  });
  const lower = replaced(state, withFigure(roleOf(state, state.chosen), { row: 0, figure: 'rate' }, 0.04));
  expect(secondEdit(filled, comparison, second, lower).tables).toEqual({
    WhatIf_Scheme: tables.scheme.map((row, index) => (index === 0 ? row.with(6, 0.04) : row)),
  });
});

test('cost, share of revenue, who gets more and less, the greatest difference first', () => {
  const lower = second.map((row) => row.map((cell) => (cell === 0.05 ? 0.04 : cell === 2 ? 3 : cell)));
  const paid = paidNow(filled);
  expect(compared(filled, paid, second).reps.every((rep) => rep.present === rep.second)).toBe(true);
  expect(compared(filled, paid, lower)).toEqual({
    // 3,000 + 6,500; 3,000 + 500; 2,000 + 200
    cost: { present: 1_520_000, second: 1_420_000 },
    sales: { present: 135_000, second: 135_000 },
    reps: [
      { rep: 'Adams', present: 950_000, second: 850_000 },
      { rep: 'Brooks', present: 350_000, second: 340_000 },
      { rep: 'Carter', present: 220_000, second: 230_000 },
    ],
  });
});

test('what PAYOUT would refuse is not written: a bonus for a quota that the people lack', () => {
  const state = { ...secondState(filled, second), chosen: 'own desk' as const };
  const desk = roleOf(state, 'own desk');
  const { base, quota, ote } = desk;
  const bonus = { ...withComponent(desk, 'attainment', 'en'), base, quota, ote };
  expect(() => secondEdit(filled, comparison, second, replaced(state, bonus))).toThrow(PlanningProblem);
});

test('the rates that the chart of pay writes into its bands', () => {
  const [rep, desk] = secondState(filled, second).roles;
  expect(rep && rateBands(rep)).toEqual([
    { from: 0, to: 1, rate: 0.05 },
    { from: 1, to: Infinity, rate: 0.06 },
  ]);
  expect(desk && rateBands(desk)).toEqual([]);
});
