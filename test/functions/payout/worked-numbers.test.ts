/** The table of the planning definitions, section 3, through PAYOUT: schemes, people and deals as a workbook holds them. */
import { day, payouts, trace, type Row } from './call';

const from = day('2026-09-01');
const ann = [{ Rep: 'Ann' }];
const sold = (...amounts: number[]): Row[] =>
  amounts.map((Amount, index) => ({ Date: from + index, Rep: 'Ann', Order: index + 1, Amount }));
const scale = (settings: Row, column: string, steps: readonly (readonly [number, number])[]): Row[] =>
  steps.map(([start, pay]) => ({
    Component: 'Commission',
    Basis: 'revenue',
    ...settings,
    From: start,
    [column]: pay,
  }));
const earned = (deals: Row[], scheme: Row[], people: Row[] = ann): number =>
  payouts({ deals, people, scheme }, from)['Ann']?.['Total'] ?? NaN;

const perDeal = [200, 300, 1500, 1200, 2000, 4500];

it('Oracle Incentive Compensation, tiers per deal: 2, 3, 20, 14, 30, 95, together 164', () => {
  const scheme = scale({ Period: 'deal' }, 'Rate', [
    [0, 0.01],
    [1000, 0.02],
    [3000, 0.03],
    [8000, 0.05],
  ]);
  expect(perDeal.map((amount) => earned(sold(amount), scheme))).toEqual([2, 3, 20, 14, 30, 95]);
  expect(earned(sold(...perDeal), scheme)).toBe(164);
});

it('Oracle Incentive Compensation, the same interpolated: 2, 3, 20, 14, 30, 80, together 149', () => {
  const scheme = scale({ Period: 'deal', Mode: 'curve' }, 'Amount', [
    [0, 0],
    [1000, 10],
    [3000, 50],
    [8000, 150],
    [20000, 2150],
  ]);
  expect(perDeal.map((amount) => earned(sold(amount), scheme))).toEqual([2, 3, 20, 14, 30, 80]);
  expect(earned(sold(...perDeal), scheme)).toBe(149);
});

it('60,000 with 1 %, 2 % from 10,000, 3 % from 50,000: whole 1,800, marginal 1,200', () => {
  const steps = [
    [0, 0.01],
    [10000, 0.02],
    [50000, 0.03],
  ] as const;
  expect(earned(sold(60000), scale({ Mode: 'whole' }, 'Rate', steps))).toBe(1800);
  expect(earned(sold(60000), scale({ Mode: 'marginal' }, 'Rate', steps))).toBe(1200);
  expect(earned(sold(20000, 40000), scale({ Mode: 'retroactive' }, 'Rate', steps))).toBe(1800);
  expect(earned(sold(20000, 40000), scale({ Mode: 'whole' }, 'Rate', steps))).toBe(1600);
});

it('Salesforce Spiff, marginal from year to date: 20,000 after 145,000 earns 1,100', () => {
  const scheme = scale({ Period: 'year' }, 'Rate', [
    [0, 0.04],
    [150000, 0.06],
  ]);
  const before = { Date: day('2026-02-10'), Rep: 'Ann', Amount: 145000 };
  const { lines, total } = trace('Ann', { deals: [...sold(20000), before], people: ann, scheme }, from);
  expect(total).toBe(1100);
  expect(lines.map(({ from: start, to, rate, commission }) => [start, to, rate, commission])).toEqual([
    [145000, 150000, 0.04, 200],
    [150000, 165000, 0.06, 900],
  ]);
});

it('30,000 with 5 %, 7 % from 10,000, 10 % from 25,000 earns 2,050', () => {
  const scheme = scale({}, 'Rate', [
    [0, 0.05],
    [10000, 0.07],
    [25000, 0.1],
  ]);
  expect(earned(sold(12000, 18000), scheme)).toBe(2050);
});

it('quota 100,000, sold 150,000, 5 % then 6 % from 100 % and 7 % from 125 %: 8,250', () => {
  const scheme = [
    [0, 0.05],
    [1, 0.06],
    [1.25, 0.07],
  ].map(([start, Rate]) => ({ Component: 'Commission', Basis: 'revenue', 'From % of quota': start, Rate }));
  expect(earned(sold(90000, 60000), scheme, [{ Rep: 'Ann', Quota: 100000 }])).toBe(8250);
});

it('bonus 50,000, attainment 110 %, 1.4 above quota: retroactive 77,000, marginal 57,000', () => {
  const scheme = (Mode: string, target: Row): Row[] =>
    [
      [0, 1],
      [1, 1.4],
    ].map(([start, Rate]) => ({
      Component: 'Bonus',
      Basis: 'attainment',
      'From % of quota': start,
      Rate,
      Mode,
      ...target,
    }));
  const people = [{ Rep: 'Ann', Quota: 100000, Base: 30000, OTE: 80000 }];
  const variable = (...rest: [string, Row]): number =>
    earned(sold(70000, 40000), scheme(...rest), people) - 30000;
  expect(variable('retroactive', {})).toBe(77000);
  expect(variable('marginal', {})).toBe(57000);
  expect(variable('retroactive', { Amount: 50000 })).toBe(77000);
  expect(variable('marginal', { Amount: 50000 })).toBe(57000);
});

it('payout curve 40 % → 20 %, 60 % → 35 %: attainment 50 % pays 27.5 %', () => {
  const scheme = [
    [0.4, 0.2],
    [0.6, 0.35],
  ].map(([start, Rate]) => ({
    Component: 'Bonus',
    Basis: 'attainment',
    'From % of quota': start,
    Rate,
    Mode: 'curve',
    Amount: 10000,
  }));
  const people = [{ Rep: 'Ann', Quota: 100000 }];
  expect(earned(sold(50000), scheme, people)).toBe(2750);
  expect(earned(sold(39000), scheme, people)).toBe(0);
  expect(earned(sold(40000), scheme, people)).toBe(2000);
});

it('Oracle Incentive Compensation, recoverable draw of 2,000: paid and owed over six months', () => {
  const scheme = [
    { Component: 'Commission', Basis: 'revenue', Rate: 0.1 },
    { Component: 'Draw', Basis: 'draw', Amount: 2000 },
  ];
  const months = [1, 2, 3, 4, 5, 6].map((month) => day(`2026-0${month}-01`));
  const deals = [2750, 3000, 1500, 2375, 3000, 2750].map((amount, index) => ({
    Date: months[index],
    Rep: 'Ann',
    Amount: amount * 10,
  }));
  let owed = 0;
  const paid = months.map((start) => {
    const tables = { deals, people: ann, scheme, opening: [{ Rep: 'Ann', 'Balance owed': owed }] };
    const row = payouts(tables, start)['Ann'];
    owed = row?.['Balance owed'] ?? NaN;
    return [row?.['Total'], owed];
  });
  expect(paid).toEqual([
    [2750, 0],
    [3000, 0],
    [2000, 500],
    [2000, 125],
    [2875, 0],
    [2750, 0],
  ]);
});

it('clawback: 500 paid in June, reversed in August; June and its attainment stay', () => {
  const scheme = [{ Component: 'Commission', Basis: 'revenue', Rate: 0.05 }];
  const people = [{ Rep: 'Ann', Quota: 40000 }];
  const june = { Date: day('2026-06-11'), Rep: 'Ann', Order: 7, Amount: 10000 };
  const rest = { Date: day('2026-08-03'), Rep: 'Ann', Amount: 30000 };
  const before = { deals: [june, rest], people, scheme };
  const after = { ...before, deals: [{ ...june, 'Returned on': day('2026-08-20') }, rest] };
  const inJune = payouts(before, day('2026-06-01'))['Ann'];
  expect(inJune).toMatchObject({ Total: 500, Attainment: 0.25 });
  expect(payouts(after, day('2026-06-01'))['Ann']).toEqual(inJune);
  expect(payouts(after, day('2026-07-01'))['Ann']).toMatchObject({ Total: 0 });
  expect(payouts(after, day('2026-08-01'))['Ann']).toMatchObject({
    'New sales': 1500,
    Clawbacks: -500,
    Total: 1000,
    Attainment: 0.75,
  });
  expect(trace('Ann', after, day('2026-08-01')).lines).toContainEqual({
    date: day('2026-06-11'),
    deal: 7,
    component: 'Clawback: Commission',
    from: 10000,
    to: 0,
    amount: -10000,
    rate: 0.05,
    commission: -500,
  });
});
