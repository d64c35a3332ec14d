/** Every row of the table of the planning definitions, section 3, by the source it comes from: the functions one by one. */
import { startHost, upright } from './host';

const host = startHost();
const sum = (figures: readonly number[]): number => figures.reduce((running, figure) => running + figure, 0);
const cents = (figure: number): number => Math.round(figure * 100) / 100;
const deals = [200, 300, 1500, 1200, 2000, 4500];

describe('Oracle Incentive Compensation, tiers per deal', () => {
  const tiers = [
    [0, 0.01],
    [1000, 0.02],
    [3000, 0.03],
    [8000, 0.05],
  ];
  const payouts = [2, 3, 20, 14, 30, 95];

  it.each(deals.map((deal, index) => [deal, payouts[index]]))('%d earns %d', (deal, payout) => {
    expect(host.call('COMMISSION', deal, tiers)).toBe(payout);
  });

  it('together 164', () => {
    expect(sum(deals.map((deal) => Number(host.call('COMMISSION', deal, tiers))))).toBe(164);
  });
});

describe('Oracle Incentive Compensation, the same tiers interpolated', () => {
  const curve = [
    [0, 0],
    [1000, 10],
    [3000, 50],
    [8000, 150],
    [20000, 2150],
  ];
  const payouts = [2, 3, 20, 14, 30, 80];

  it.each(deals.map((deal, index) => [deal, payouts[index]]))('%d earns %d', (deal, payout) => {
    expect(cents(Number(host.call('COMMISSION.CURVE', deal, curve)))).toBe(payout);
  });

  it('together 149', () => {
    expect(cents(sum(deals.map((deal) => Number(host.call('COMMISSION.CURVE', deal, curve)))))).toBe(149);
  });
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

it('bonus 50,000, attainment 110 %, 1.4 above quota: retroactive 77,000, marginal 57,000', () => {
  const curve = [
    [0, 1],
    [1, 1.4],
  ];
  expect(host.call('QUOTA.PAYOUT', 110000, 100000, 50000, curve, 'retroactive')).toBe(77000);
  expect(host.call('QUOTA.PAYOUT', 110000, 100000, 50000, curve, 'marginal')).toBe(57000);
});

it('payout curve 40 % → 20 %, 60 % → 35 %: attainment 50 % pays 27.5 %', () => {
  const curve = [
    [0.4, 0.2],
    [0.6, 0.35],
  ];
  expect(host.call('COMMISSION.CURVE', 0.5, curve)).toBeCloseTo(0.275, 12);
});

it('Oracle Incentive Compensation, recoverable draw of 2,000: paid and owed over six months', () => {
  const earned = [2750, 3000, 1500, 2375, 3000, 2750];
  expect(host.call('DRAW', upright(earned), 2000, null, null, 'rows')).toEqual([
    [2750, 2750, 0],
    [3000, 3000, 0],
    [1500, 2000, 500],
    [2375, 2000, 125],
    [3000, 2875, 0],
    [2750, 2750, 0],
  ]);
});
