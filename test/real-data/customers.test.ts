/** Repeat share, cohorts and customer models on public data against published and independently computed answers. */
import { serialOf } from '../../src/planning/calendar';
import { startHost, upright } from '../functions/host';
import { describeWithData, readCsv, readJson } from './data';

type Row = (string | number)[];

describeWithData('AdventureWorks: new against repeat', () => {
  interface Year {
    new_orders: number;
    new_revenue: number;
    repeat_orders: number;
    repeat_revenue: number;
    repeat_share_of_revenue: number;
  }
  const host = startHost();
  const orders = readCsv('adventureworks/orders.csv');
  const expected = readJson<{
    new_vs_repeat: Record<'all_channels' | 'reps_only', { customers: number; by_year: Record<string, Year> }>;
  }>('adventureworks/expected.json').new_vs_repeat;
  const columns = (rows: typeof orders): unknown[] => [
    upright(rows.map((row) => serialOf(row['order_date'] ?? ''))),
    upright(rows.map((row) => Number(row['customer_id']))),
    upright(rows.map((row) => Number(row['subtotal']))),
    upright(rows.map((row) => Number(row['order_id']))),
  ];

  it.each([
    ['all_channels', orders],
    ['reps_only', orders.filter((row) => row['sales_person_id'] !== '')],
  ] as const)('REPEAT.SHARE by year equals the reference, %s', (channel, rows) => {
    const table = host.call('REPEAT.SHARE', ...columns(rows), null, null, 'year', null, 'rows') as Row[];
    const years = Object.values(expected[channel].by_year);
    expect(table.map((row) => [row[3], row[4]])).toEqual(
      years.map((year) => [year.new_orders, year.repeat_orders]),
    );
    table.forEach((row, index) => {
      expect(row[5]).toBeCloseTo(years[index]?.new_revenue ?? NaN, 2);
      expect(row[6]).toBeCloseTo(years[index]?.repeat_revenue ?? NaN, 2);
      expect(row[7]).toBeCloseTo(years[index]?.repeat_share_of_revenue ?? NaN, 6);
    });
  });

  it('all channels: 43.6, 65.0, 78.2, 85.6 % repeat; levels 3', () => {
    const shares = (
      host.call('REPEAT.SHARE', ...columns(orders), null, null, 'year', null, 'rows') as Row[]
    ).map((row) => Number(row[7]));
    expect(shares.map((share) => (share * 100).toFixed(1))).toEqual(['43.6', '65.0', '78.2', '85.6']);
    expect(shares.map((share) => (host.call('REPEAT.LEVEL', share) as Row[])[0]?.[0])).toEqual([3, 3, 3, 3]);
  });

  it('COHORTS: first cells add up to all customers, and so do the new customers of REPEAT.SHARE', () => {
    const cohorts = host.call('COHORTS', ...columns(orders).slice(0, 2), null, 'year') as Row[];
    const total = cohorts.at(-1) ?? [];
    expect(total.slice(0, 3)).toEqual([
      'All',
      expected.all_channels.customers,
      expected.all_channels.customers,
    ]);
    const shares = host.call('REPEAT.SHARE', ...columns(orders), null, null, 'year', null, 'rows') as Row[];
    expect(cohorts.slice(1, -1).map((row) => row[2])).toEqual(shares.map((row) => row[1]));
  });
});

describeWithData('CDNOW: the published purchases model', () => {
  interface Expected {
    published_in_lifetimes_tests: {
      BGNBD_expected_purchases_up_to_time: { t: number[]; E: number[] };
      Quickstart_predicted_purchases_t1: Record<string, number>;
      GammaGamma_expected_average_first_10_customers: number[];
    };
    own_independent_fit: { log_likelihood: number; sum_expected_next_39_weeks: number };
  }
  const host = startHost();
  const published = readJson<Expected>('cdnow/expected.json');
  const { published_in_lifetimes_tests: lifetimes, own_independent_fit: own } = published;
  const summary = readCsv('cdnow/cdnow_customers_summary.csv');
  const withValues = readCsv('cdnow/cdnow_customers_summary_with_transactions.csv');
  const column = (rows: typeof summary, name: string): number[][] =>
    upright(rows.map((row) => Number(row[name])));
  const history = ['frequency', 'recency', 'T'].map((name) => column(summary, name));
  const fit = (): Row[] => host.call('CUSTOMER.FIT', ...history) as Row[];

  it('CUSTOMER.FIT of the 2,357: 0.2426, 4.4135, 0.7929, 2.4258, log-likelihood −9582.43', () => {
    expect(fit()).toEqual([[0.242593, 4.41353, 0.792886, 2.42575, -9582.4256]]);
    expect(own.log_likelihood).toBeCloseTo(-9582.4256, 4);
  });

  it('CUSTOMER.EXPECTED: next week of five customers, as in the Quickstart of lifetimes', () => {
    const model = fit();
    for (const [id, expected] of Object.entries(lifetimes.Quickstart_predicted_purchases_t1)) {
      const row = summary.find(({ ID }) => ID === id) ?? {};
      const customer = ['frequency', 'recency', 'T'].map((name) => Number(row[name]));
      const found = (host.call('CUSTOMER.EXPECTED', ...customer, 1, model) as Row[])[0]?.[0];
      expect(found).toBeCloseTo(expected, 4);
    }
  });

  it('CUSTOMER.EXPECTED of all for 39 weeks adds up to the independent computation', () => {
    const rows = host.call('CUSTOMER.EXPECTED', ...history, 39, fit()) as Row[];
    expect(rows).toHaveLength(2357);
    expect(rows.reduce((sum, [value]) => sum + Number(value), 0)).toBeCloseTo(
      own.sum_expected_next_39_weeks,
      1,
    );
  });

  it('a new customer’s purchases up to a time are the published table', () => {
    const { t, E } = lifetimes.BGNBD_expected_purchases_up_to_time;
    const model = fit();
    const found = t.map((weeks) => (host.call('CUSTOMER.EXPECTED', 0, 0, 0, weeks, model) as Row[])[0]?.[0]);
    found.forEach((value, index) => expect(Math.abs(Number(value) - Number(E[index]))).toBeLessThan(5e-4));
  });

  it('CUSTOMER.ALIVE of the first customer: 0.7266', () => {
    const [chance] = (host.call('CUSTOMER.ALIVE', 2, 30.43, 38.86, fit()) as Row[])[0] ?? [];
    expect(chance).toBeCloseTo(0.7266, 4);
  });

  it('CUSTOMER.VALUE finds the gamma-gamma model: the first ten customers as published', () => {
    const rows = host.call('CUSTOMER.VALUE', column(withValues, 'x'), column(withValues, 'zbar')) as Row[];
    const expected = lifetimes.GammaGamma_expected_average_first_10_customers;
    rows
      .slice(0, 10)
      .forEach(([value], index) =>
        expect(Math.abs(Number(value) - Number(expected[index]))).toBeLessThan(0.02),
      );
  });
});

describeWithData('CDNOW: customers from purchases', () => {
  const host = startHost();
  const purchases = readCsv('cdnow/CDNOW_master.csv');
  const asOf = serialOf('1997-09-30');

  it('CUSTOMER.SUMMARY of 23,570 customers equals a count of distinct days', () => {
    const days = new Map<number, Set<number>>();
    for (const row of purchases) {
      const [customer, day] = [Number(row['customer_id']), serialOf(row['date'] ?? '')];
      if (day <= asOf) days.set(customer, (days.get(customer) ?? new Set()).add(day));
    }
    const rows = host.call(
      'CUSTOMER.SUMMARY',
      upright(purchases.map((row) => serialOf(row['date'] ?? ''))),
      upright(purchases.map((row) => Number(row['customer_id']))),
      asOf,
      upright(purchases.map((row) => Number(row['dollar_value']))),
      null,
      'rows',
    ) as Row[];
    expect(rows).toHaveLength(23570);
    for (const [customer, frequency, recency, age] of rows) {
      const own = [...(days.get(Number(customer)) ?? [])];
      const [first, last] = [Math.min(...own), Math.max(...own)];
      expect([frequency, recency, age]).toEqual([own.length - 1, (last - first) / 7, (asOf - first) / 7]);
    }
  });
});
