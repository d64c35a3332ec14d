/** PLAN, HISTORY and COMMISSION on Microsoft’s AdventureWorks orders against answers computed independently. */
import { firstDayOf, monthOf, serialOf } from '../../src/planning/calendar';
import { startHost, upright } from '../functions/host';
import { describeWithData, readCsv, readJson } from './data';

const planMonths = 'plan_by_month_2013-07_2014-06';
interface Expected {
  reps: Record<
    string,
    {
      revenue_by_month: Record<string, number>;
      commission_pct: number;
      window_A: { commission: number };
      [planMonths]: Record<string, number>;
    }
  >;
}
type Row = (string | number)[];
const monthName = (serial: number): string => new Date((serial - 25569) * 86400000).toISOString().slice(0, 7);

describeWithData('AdventureWorks', () => {
  const host = startHost();
  const expected = readJson<Expected>('adventureworks/expected.json').reps;
  const orders = readCsv('adventureworks/orders.csv');
  const ofReps = orders.filter((order) => order['sales_person_id'] !== '');
  const columns = (rows: typeof orders): [number[][], (string | number)[][], number[][]] => [
    upright(rows.map((row) => serialOf(row['order_date'] ?? ''))),
    upright(rows.map((row) => (row['sales_person_id'] === '' ? '' : Number(row['sales_person_id'])))),
    upright(rows.map((row) => Number(row['subtotal']))),
  ];
  const start = serialOf('2013-07-01');

  it('PLAN for 2013-07..2014-06 equals the reference for every rep and month, 31,696,655.93 in all', () => {
    const [header, ...rows] = host.call('PLAN', ...columns(ofReps), start) as Row[];
    const total = rows.pop() ?? [];
    const months = (header ?? []).slice(1, -1).map((serial) => monthName(Number(serial)));
    expect(months).toHaveLength(12);
    expect(months[0]).toBe('2013-07');
    expect(rows.map(([rep]) => String(rep)).sort()).toEqual(Object.keys(expected).sort());
    for (const row of rows) {
      const plan = expected[String(row[0])]?.[planMonths] ?? {};
      months.forEach((month, index) => expect(row[index + 1]).toBeCloseTo(plan[month] ?? NaN, 3));
    }
    expect(Number(total[13])).toBeCloseTo(31696655.93, 2);
  });

  it('a rep without sales last year has plan 0 in every month', () => {
    const rows = host.call('PLAN', ...columns(ofReps), start, null, null, null, null, null, 'rows') as Row[];
    const without = Object.entries(expected).filter(([, rep]) =>
      Object.values(rep[planMonths] ?? {}).every((plan) => plan === 0),
    );
    expect(without.length).toBeGreaterThan(0);
    for (const [id] of without)
      expect(rows.find(([rep]) => String(rep) === id)?.slice(1)).toEqual(new Array(12).fill(0));
  });

  it('HISTORY equals the reference revenue for every rep and month of two years', () => {
    const [header, ...rows] = host.call('HISTORY', ...columns(ofReps), serialOf('2012-07-15'), 24) as Row[];
    const total = rows.pop() ?? [];
    for (const row of rows) {
      const revenue = expected[String(row[0])]?.revenue_by_month ?? {};
      (header ?? [])
        .slice(1, -1)
        .forEach((serial, index) =>
          expect(row[index + 1]).toBeCloseTo(revenue[monthName(Number(serial))] ?? NaN, 3),
        );
    }
    const actual = total.slice(13, 25).reduce<number>((sum, month) => sum + Number(month), 0);
    expect(actual).toBeCloseTo(29389240.42, 2);
  });

  it('COMMISSION at the rate of each rep equals the reference, rounded once per rep, 414,471.46 in all', () => {
    const rows = host.call('HISTORY', ...columns(ofReps), start) as Row[];
    let paid = 0;
    for (const row of rows.slice(1, -1)) {
      const reference = expected[String(row[0])];
      const payout = Number(host.call('COMMISSION', row[13], [[0, Number(reference?.commission_pct)]]));
      expect(payout).toBe(reference?.window_A.commission);
      paid += Math.round(payout * 100);
    }
    expect(paid).toBe(41447146);
  });

  it('PAYOUT from plain tables, each rep a role with its rate: as the reference for every rep, 414,471.46 in all', () => {
    const ids = Object.keys(expected);
    const rows = host.call(
      'PAYOUT',
      [
        ['order', 'date', 'rep', 'customer', 'amount'],
        ...orders.map((order) => [
          Number(order['order_id']),
          serialOf(order['order_date'] ?? ''),
          order['sales_person_id'] === '' ? '' : Number(order['sales_person_id']),
          Number(order['customer_id']),
          Number(order['subtotal']),
        ]),
      ],
      [['rep', 'role'], ...ids.map((id) => [Number(id), `rep ${id}`])],
      [
        ['role', 'component', 'basis', 'period', 'rate'],
        ...ids.map((id) => [`rep ${id}`, 'Commission', 'revenue', 'year', expected[id]?.commission_pct]),
      ],
      start,
      serialOf('2014-06-30'),
    ) as Row[];
    const total = (rows[0] ?? []).indexOf('Total');
    for (const row of rows.slice(1, -1))
      expect(row[total]).toBe(expected[String(row[0])]?.window_A.commission);
    expect(rows).toHaveLength(ids.length + 2);
    expect(rows.at(-1)?.[total]).toBe(414471.46);
    expect(rows.at(-1)?.[(rows[0] ?? []).indexOf('Sales')]).toBeCloseTo(29389240.42, 2);
  });

  it('orders of the web shop, which have no rep, are a line of their own and part of the total', () => {
    const rows = host.call('HISTORY', ...columns(orders), start, 1) as Row[];
    const all = orders
      .filter((order) => monthOf(serialOf(order['order_date'] ?? '')) === monthOf(start))
      .reduce((sum, order) => sum + Number(order['subtotal']), 0);
    expect(rows[rows.length - 2]?.[0]).toBe('No rep');
    expect(rows[rows.length - 1]?.[2]).toBeCloseTo(all, 3);
    expect(rows[0]?.[1]).toBe(firstDayOf(monthOf(start)));
  });
});
