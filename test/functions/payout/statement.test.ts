/** One rep's month as a statement shows it: summary and lines. */
import { day, payouts, trace, type Tables } from './call';

const from = day('2026-09-01');
const sale = (date: string, Customer: string, Amount: number, Kind: string, returned?: string) => ({
  Date: day(date),
  Rep: 'Adams, R.',
  Customer,
  Amount,
  Kind,
  'Returned on': returned === undefined ? '' : day(returned),
});
const pay = { Role: 'Active rep', Basis: 'revenue' };
const september: Tables = {
  deals: [
    sale('2026-06-18', 'Lyra', 5000, 'repeat', '2026-09-12'),
    sale('2026-09-03', 'Vector LLC', 30000, 'new'),
    sale('2026-09-08', 'Orion Trade', 27000, 'repeat'),
    sale('2026-09-15', 'Megalit', 35000, 'repeat'),
    sale('2026-09-22', 'Alfa Build', 15500, 'repeat'),
    sale('2026-09-28', 'Vector LLC', 17500, 'repeat'),
  ],
  people: [{ Rep: 'Adams, R.', Role: 'Active rep', Base: 3000, Quota: 100000 }],
  scheme: [
    { ...pay, Component: 'Commission', Rate: 0.05 },
    { ...pay, Component: 'Commission', 'From % of quota': 1, Rate: 0.06 },
    { ...pay, Component: 'Commission', 'From % of quota': 1.25, Rate: 0.07 },
    { ...pay, Component: 'First sale', Rate: 0.02, 'Applies to': 'new' },
    { Role: 'Active rep', Component: 'Meetings held', Basis: 'KPI', From: 60, Amount: 500 },
  ],
  kpi: [{ Rep: 'Adams, R.', KPI: 'Meetings held', Result: 62 }],
};

it('3,000 base, 6,500 commission, 600 first sale, 500 KPI, 250 taken back: 10,350', () => {
  expect(payouts(september, from)['Adams, R.']).toMatchObject({
    Base: 3000,
    'New sales': 2100,
    'Repeat sales': 4750,
    Accelerators: 250,
    'KPI bonuses': 500,
    Clawbacks: -250,
    Total: 10350,
    Sales: 125000,
    Attainment: 1.25,
  });
});

it('every line of it, adding up', () => {
  const { lines, total } = trace('Adams, R.', september, from);
  expect(
    lines.map(({ component, amount, rate, commission }) => [component, amount, rate, commission]),
  ).toEqual([
    ['Commission', 30000, 0.05, 1500],
    ['First sale', 30000, 0.02, 600],
    ['Commission', 27000, 0.05, 1350],
    ['Commission', 35000, 0.05, 1750],
    ['Commission', 8000, 0.05, 400],
    ['Commission', 7500, 0.06, 450],
    ['Commission', 17500, 0.06, 1050],
    ['Clawback: Commission', -5000, 0.05, -250],
    ['Meetings held', '', '', 500],
    ['Base', 3000, 1, 3000],
  ]);
  expect(total).toBe(10350);
});
