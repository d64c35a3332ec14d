/** What holds for new and repeat sales whatever the data. */
import fc from 'fast-check';
import { startHost, upright } from './host';

const host = startHost();
type Row = (string | number)[];

const sale = fc.record({
  day: fc.integer({ min: 45658, max: 46387 }),
  customer: fc.constantFrom('Ann', 'ann ', 'Боб', 7, 'Cid', 'Dora'),
  amount: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 5000 }) },
    fc.integer({ min: -3000, max: -1 }),
  ),
  order: fc.constantFrom('', '', 1, 2, 10, 'A-1'),
});
const sales = fc.array(sale, { minLength: 1, maxLength: 40 });
type Sales = { day: number; customer: string | number; amount: number; order: string | number }[];
const by = fc.constantFrom('month', 'quarter', 'year', 'whole');
const lapse = fc.constantFrom(null, 1, 3, 12);

const share = (rows: Sales, ...rest: unknown[]): Row[] =>
  host.call(
    'REPEAT.SHARE',
    ...(['day', 'customer', 'amount', 'order'] as const).map((name) => upright(rows.map((row) => row[name]))),
    ...rest,
  ) as Row[];
const pair = (row: Row, from: number): number => Number(row[from]) + Number(row[from + 1]);

it('new and repeat add up to all, in customers, orders and revenue', () => {
  fc.assert(
    fc.property(sales, by, lapse, (rows, period, silent) => {
      const table = share(rows, null, null, period, silent);
      const body = table.slice(1, -1);
      const total = table.at(-1) ?? [];
      const key = (name: string | number): string => String(name).trim().toLowerCase();
      const orders = new Map<string, number>();
      for (const { day, customer, amount, order } of rows) {
        const id = `${key(customer)} ${order === '' ? `on ${day}` : order}`;
        orders.set(id, (orders.get(id) ?? 0) + amount);
      }
      const bought = [...orders].filter(([, amount]) => amount >= 0).map(([id]) => id);
      const buyers = new Set(bought.map((id) => id.split(' ')[0]));
      const revenue = rows.reduce((sum, { amount }) => sum + amount, 0);
      expect(pair(total, 1)).toBe(buyers.size);
      expect(pair(total, 3)).toBe(bought.length);
      expect(pair(total, 5)).toBe(revenue);
      for (const column of [3, 4, 5, 6])
        expect(body.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(total[column]);
      if (silent === null) expect(total[3]).toBe(buyers.size);
      for (const row of body) {
        expect(Number(row[1])).toBeLessThanOrEqual(Number(row[3]));
        expect(pair(row, 1)).toBeLessThanOrEqual(pair(row, 3));
        expect(row[7] === '').toBe(pair(row, 5) <= 0);
      }
    }),
  );
});

it('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(
      sales.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      ),
      by,
      lapse,
      ([rows, shuffled], period, silent) => {
        expect(share(shuffled, null, null, period, silent)).toEqual(share(rows, null, null, period, silent));
      },
    ),
  );
});

it('what start leaves out is left out, and the rest is what it was', () => {
  fc.assert(
    fc.property(sales, fc.integer({ min: 45658, max: 46387 }), (rows, start) => {
      const all = share(rows, null, 46387, 'month', null, 'rows');
      const rest = share(rows, start, 46387, 'month', null, 'rows');
      for (const row of rest.slice(1)) {
        const same = all.find(([period]) => period === row[0]);
        if (same) expect(row).toEqual(same);
        else expect(pair(row, 3)).toBe(0);
      }
    }),
  );
});

it('cohorts of customers never exceed their first cell, and hold everybody once', () => {
  fc.assert(
    fc.property(sales, fc.constantFrom('month', 'quarter', 'year'), (rows, period) => {
      const cohorts = (measure: string): Row[] =>
        host.call(
          'COHORTS',
          ...(['day', 'customer', 'amount'] as const).map((name) => upright(rows.map((row) => row[name]))),
          period,
          null,
          measure,
        ) as Row[];
      const counts = cohorts('customers').slice(1);
      for (const [, size, ...ages] of counts) {
        expect(ages[0]).toBe(size);
        for (const cell of ages) if (cell !== '') expect(Number(cell)).toBeLessThanOrEqual(Number(size));
      }
      const total = counts.at(-1) ?? [];
      expect(counts.slice(0, -1).reduce((sum, row) => sum + Number(row[1]), 0)).toBe(total[1]);
      const revenue = cohorts('revenue').slice(1, -1);
      const sum = revenue.flatMap((row) => row.slice(2)).reduce<number>((all, cell) => all + Number(cell), 0);
      expect(sum).toBe(rows.reduce((all, { amount }) => all + amount, 0));
      for (const [, , ...shares] of cohorts('customer share').slice(1))
        for (const cell of shares) if (cell !== '') expect(Number(cell)).toBeLessThanOrEqual(1);
    }),
  );
});

it('frequency, recency and age fit together in every summary, and the fit takes it or says why not', () => {
  fc.assert(
    fc.property(sales, fc.integer({ min: 45658, max: 46500 }), (rows, asOf) => {
      const columns = (['day', 'customer'] as const).map((name) => upright(rows.map((row) => row[name])));
      if (rows.every(({ day }) => day > asOf)) {
        expect(host.refusal('CUSTOMER.SUMMARY', ...columns, asOf).message).toMatch(/^as_of: nobody/);
        return;
      }
      const summary = host.call('CUSTOMER.SUMMARY', ...columns, asOf, null, 'days', 'values') as number[][];
      for (const [frequency, recency, age] of summary) {
        expect(recency).toBeLessThanOrEqual(age);
        expect(recency).toBeGreaterThanOrEqual(frequency);
        expect(recency === 0).toBe(frequency === 0);
      }
    }),
  );
});
