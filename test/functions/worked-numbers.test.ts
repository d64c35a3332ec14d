/** The worked numbers of the definitions, by the source each comes from. */
import { startHost, upright } from './host';

const host = startHost();

describe('reference funnel', () => {
  it('7 customers at 5 % take 140 leads', () => {
    expect(host.call('FUNNEL.LEADS', 7, 1, 0.05)).toBe(140);
  });

  it('10,000,000 at 200,000 a deal are 50 deals, at 10 % 500 leads', () => {
    expect(host.call('FUNNEL', 10000000, 200000, [[0.1]], null, null, null, null, 'rows')).toEqual([
      ['Stage 1', 0.1, 500, 100000000],
      ['Won', '', 50, 10000000],
    ]);
  });

  it('42 of 600 leads won: 50 deals take 715 leads, 7.5 a day for each of 4.52 reps', () => {
    const conversions = upright([270 / 600, 149 / 270, 104 / 149, 42 / 104, 0]);
    const stages = upright(['Leads', 'Qualified', 'Meetings', 'Proposals', 'Won']);
    const funnel = host.call(
      'FUNNEL',
      1000000,
      20000,
      conversions,
      stages,
      5 - 10 / 21,
      21,
      null,
      'rows',
    ) as number[][];
    expect(funnel.map((row) => row[2])).toEqual([715, 322, 178, 124, 50]);
    expect(funnel.map((row) => row[3])).toEqual([14300000, 6440000, 3560000, 2480000, 1000000]);
    expect(funnel.map((row) => row[5]?.toFixed(1))).toEqual(['7.5', '3.4', '1.9', '1.3', '0.5']);
  });

  it('with two of five reps away the same plan asks more of the other three', () => {
    const norm = (reps: number): number =>
      (host.call('FUNNEL', 1000000, 20000, 0.1, null, reps, 20, 'exact', 'values') as number[][])[0]?.[4] ??
      0;
    expect(norm(5)).toBeCloseTo(5, 10);
    expect(norm(3)).toBeCloseTo(25 / 3, 10);
  });
});

describe('commission', () => {
  const perDeal = [
    [0, 0.01],
    [1000, 0.02],
    [3000, 0.03],
    [8000, 0.05],
  ];

  it.each([
    [200, 2],
    [300, 3],
    [1500, 20],
    [1200, 14],
    [2000, 30],
    [4500, 95],
  ])('Oracle Incentive Compensation, tiers per deal: %d earns %d', (amount, payout) => {
    expect(host.call('COMMISSION', amount, perDeal)).toBe(payout);
  });

  it('Oracle Incentive Compensation, tiers per deal: together 164', () => {
    const payouts = [200, 300, 1500, 1200, 2000, 4500].map(
      (amount) => host.call('COMMISSION', amount, perDeal) as number,
    );
    expect(payouts.reduce((sum, payout) => sum + payout, 0)).toBe(164);
  });

  it('60,000 with 1 %, 2 % from 10,000, 3 % from 50,000: whole 1,800, marginal 1,200', () => {
    const tiers = [
      [0, 0.01],
      [10000, 0.02],
      [50000, 0.03],
    ];
    expect(host.call('COMMISSION', 60000, tiers, 'whole')).toBe(1800);
    expect(host.call('COMMISSION', 60000, tiers, 'marginal')).toBe(1200);
  });

  it('Salesforce Spiff, marginal from year to date: 20,000 after 145,000 earns 1,100', () => {
    const tiers = [
      [0, 0.04],
      [150000, 0.06],
    ];
    expect(host.call('COMMISSION', 20000, tiers, null, 145000)).toBe(1100);
  });

  it('30,000 with 5 %, 7 % from 10,000, 10 % from 25,000 earns 2,050', () => {
    const tiers = [
      [0, 0.05],
      [10000, 0.07],
      [25000, 0.1],
    ];
    expect(host.call('COMMISSION', 30000, tiers)).toBe(2050);
  });

  it('quota 100,000, sold 150,000, 5 % then 6 % from 100 % and 7 % from 125 %: 8,250', () => {
    const tiers = [
      [0, 0.05],
      [100000, 0.06],
      [125000, 0.07],
    ];
    expect(host.call('COMMISSION', 150000, tiers)).toBe(8250);
  });
});

describe('new against repeat', () => {
  it('a lead for 500 at 10 % makes a customer for 5,000', () => {
    expect(host.call('CAC', 500, 0.1)).toBe(5000);
  });

  it('a new deal of 55,000 earns 2,000, a repeat one 11,000', () => {
    const table = host.call(
      'PROFIT',
      55000,
      40000,
      5000,
      [[5000, 3000]],
      [[3000], [1000]],
      'values',
    ) as number[][];
    expect(table[5]).toEqual([2000, 11000]);
    expect(table[6]?.[1]).toBeCloseTo(0.2, 12);
  });
});
