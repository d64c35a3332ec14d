/** Rules of FUNNEL and PROFIT that their examples do not show. */
import { startHost, upright } from './host';

const host = startHost();
afterEach(() => host.speak('en-US'));
const funnel = (...args: unknown[]): unknown[][] => host.call('FUNNEL', ...args) as unknown[][];

describe('FUNNEL', () => {
  const stages = ['Leads', 'Meetings', 'Won'];

  it('takes conversions and stages as rows or columns, as long as each other or one shorter, blank below', () => {
    const expected = funnel(100, 1, upright([0.5, 0.1]), upright(stages));
    expect(expected.map(([stage]) => stage)).toEqual(['Stage', ...stages]);
    for (const conversions of [
      [[0.5, 0.1]],
      [[0.5, 0.1, '']],
      upright([0.5, 0.1, 0]),
      upright([0.5, 0.1, null, '', 0]),
    ]) {
      for (const names of [[stages], upright([...stages, '', null, 0])]) {
        expect(funnel(100, 1, conversions, names)).toEqual(expected);
      }
    }
  });

  it('names stages itself where none are given, in the language of the interface', () => {
    host.speak('ru-RU');
    expect(funnel(100, 1, [[0.5, 0.1]]).map(([stage]) => stage)).toEqual([
      'Этап',
      'Этап 1',
      'Этап 2',
      'Сделка',
    ]);
    expect(funnel(100, 1, [[0.5, 0.1]], [['', '']])[1]?.[0]).toBe('Этап 1');
  });

  it('has a norm per rep only with reps, and per day only with both; blank and 0 are none', () => {
    const width = (reps: unknown, workdays: unknown): number | undefined =>
      funnel(100, 1, 0.5, null, reps, workdays)[0]?.length;
    expect([width(5, 21), width(5, null), width(5, 0), width(null, 21), width('', ''), width(0, 21)]).toEqual(
      [6, 5, 5, 4, 4, 4],
    );
  });

  it('norms rest on exact requirements, amounts on the deals shown', () => {
    const [first] = funnel(100, 3, 0.5, null, 2, 10, 'up', 'values');
    expect(first).toEqual([0.5, 67, 201, 100 / 3, 10 / 3]);
    expect(funnel(100, 3, 0.5, null, null, null, 'exact', 'values')[0]?.[1]).toBeCloseTo(200 / 3, 12);
  });

  it('rounds each exact requirement up on its own, and an exact figure not at all', () => {
    expect(funnel(10000000, 200000, [[0.1]], null, null, null, null, 'values').map((row) => row[1])).toEqual([
      500, 50,
    ]);
    expect(funnel(101, 100, [[0.5]], null, null, null, null, 'values').map((row) => row[1])).toEqual([3, 2]);
  });
});

describe('PROFIT', () => {
  const profit = (...args: unknown[]): unknown[][] => host.call('PROFIT', ...args, 'values') as unknown[][];

  it('one number counts for both, for acquisition only for the new customer', () => {
    expect(profit(100, 50, 10, 5, 1)).toEqual([
      [100, 100],
      [50, 50],
      [10, 0],
      [5, 5],
      [1, 1],
      [34, 44],
      [0.34, 0.44],
    ]);
    expect(profit(100, 50, [[10, 2]], 5, 1)[2]).toEqual([10, 2]);
    expect(profit(100, 50, upright([10, 2]), 5, 1)[5]).toEqual([34, 42]);
  });

  it('blank cells are 0, and without revenue there is no margin', () => {
    expect(profit([['']], 0, [[null]], 0, 5)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [5, 5],
      [-5, -5],
      ['', ''],
    ]);
  });

  it('profit is the sixth line and margin the last, whatever the words', () => {
    host.speak('ru-RU');
    const rows = host.call('PROFIT', 55000, 40000, 5000, [[5000, 3000]], [[3000, 1000]]) as unknown[][];
    expect(rows[0]).toEqual(['Строка', 'Новая', 'Повторная']);
    expect(rows.map(([line]) => line).slice(6)).toEqual(['Прибыль', 'Рентабельность']);
  });
});
