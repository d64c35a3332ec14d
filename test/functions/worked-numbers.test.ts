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
