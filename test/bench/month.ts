/** A month to be paid: seeded, the same on every machine, in the shape in which Excel hands tables over. */
import { serialOf } from '../../src/planning/calendar';
import { randomFrom } from './orders';

export const paidFrom = serialOf('2026-09-01');
const roles = ['Hunter', 'Farmer', 'Partner', 'Online'];
const modes = ['marginal', 'retroactive', 'whole', 'marginal'];

/** The arguments of PAYOUT: `count` deals of one month, `reps` reps in ten teams with a head each, 30 rows of scheme. */
export function month(count: number, reps: number): unknown[] {
  const random = randomFrom(20260901);
  const whole = (below: number): number => Math.floor(random() * below);
  const deals: unknown[][] = [
    ['Date', 'Rep', 'Customer', 'Order', 'Amount', 'Margin', 'Paid on', 'Returned on'],
  ];
  for (let index = 0; index < count; index++) {
    const rep = whole(reps);
    const day = paidFrom + whole(30);
    const amount = whole(1000000) / 100;
    const shared = random() < 0.05;
    deals.push([
      day,
      shared ? `Rep ${rep} 60%; Rep ${(rep + 1) % reps} 40%` : `Rep ${rep}`,
      `Customer ${whole(3000)}`,
      `SO-${index}`,
      amount,
      amount * 0.3,
      random() < 0.7 ? day + whole(40) : '',
      random() < 0.02 ? day + whole(60) : '',
    ]);
  }
  const people: unknown[][] = [['Rep', 'Role', 'Team', 'Base', 'Quota', 'OTE']];
  for (let rep = 0; rep < reps; rep++)
    people.push([
      `Rep ${rep}`,
      rep % 20 === 0 ? 'Head' : roles[rep % 4],
      `Team ${rep % 10}`,
      3000,
      400000,
      9000,
    ]);
  const scheme: unknown[][] = [
    [
      'Role',
      'Component',
      'Basis',
      'Period',
      'From % of quota',
      'Rate',
      'Amount',
      'Mode',
      'Applies to',
      'Whose',
      'Cap',
      'Gate',
    ],
    ...roles.flatMap((role, index) => [
      [role, 'Commission', 'revenue', 'month', 0, 0.05, '', modes[index], '', '', 50000, 0.5],
      [role, 'Commission', 'revenue', '', 1, 0.06, '', '', '', '', '', ''],
      [role, 'Commission', 'revenue', '', 1.25, 0.07, '', '', '', '', '', ''],
      [role, 'First sale', 'revenue', 'month', '', 0.02, '', '', 'new', '', '', ''],
      [role, 'Margin', 'margin', 'quarter', '', 0.02, '', '', '', '', '', ''],
      [role, 'Payments', 'paid cash', 'month', '', 0.01, '', '', '', '', '', ''],
      [role, 'Minimum', 'draw', '', '', '', 2000, '', '', '', '', ''],
    ]),
    ['Head', 'Team', 'revenue', 'month', '', 0.002, '', '', '', 'team', '', ''],
    ['Head', 'Bonus', 'attainment', 'month', 1, '', 5000, '', '', 'team', '', ''],
  ];
  return JSON.parse(JSON.stringify([deals, people, scheme, paidFrom])) as unknown[];
}
