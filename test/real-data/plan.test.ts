/** The plan and what was sold, on AdventureWorks and on the same orders as a 1C export writes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { firstDayOf, monthOf, serialOf } from '../../src/planning/calendar';
import { startHost, upright } from '../functions/host';
import { liveBook } from '../kit/live-book';
import { dataFolder, describeWithData, readCsv, readJson } from './data';

const planMonths = 'plan_by_month_2013-07_2014-06';
const attainmentMonths = 'monthly_attainment_2013-07_2014-06';
interface Expected {
  facts: { months_without_rep_revenue: string[] };
  reps: Record<
    string,
    {
      name: string;
      [planMonths]: Record<string, number>;
      [attainmentMonths]: Record<string, number | null>;
      window_A: { actual: number; plan: number; attainment: number | null };
      quota_periods: { quota_date: string; until: string | null; quota: number; attainment: number }[];
    }
  >;
  total_window_A: { actual: number; plan: number; attainment: number };
}
type Row = (string | number)[];

describeWithData('AdventureWorks', () => {
  const host = startHost();
  const expected = readJson<Expected>('adventureworks/expected.json');
  const orders = readCsv('adventureworks/orders.csv').filter((order) => order['sales_person_id'] !== '');
  const dates = upright(orders.map((order) => serialOf(order['order_date'] ?? '')));
  const reps = upright(orders.map((order) => Number(order['sales_person_id'])));
  const amounts = upright(orders.map((order) => Number(order['subtotal'])));
  const start = serialOf('2013-07-01');
  const plan = host.call('PLAN', dates, reps, amounts, start) as Row[];
  const cents = (value: unknown): number => Math.round(Number(value) * 100);

  it('TRACK of the year, the plan passed whole: 31,696,655.93, 29,389,240.42, 92.72 %, every rep as the reference', () => {
    const rows = host.call('PLAN.TRACK', dates, reps, amounts, plan, serialOf('2014-06-30'), 'year') as Row[];
    const total = rows.at(-1) ?? [];
    expect([cents(total[1]), cents(total[2])]).toEqual([3169665593, 2938924042]);
    expect(Math.round(Number(total[3]) * 1e4)).toBe(9272);
    expect(total[5]).toBe(total[2]);
    for (const [id, planned, actual, attainment] of rows.slice(1, -1)) {
      const reference = expected.reps[String(id)]?.window_A;
      expect(planned).toBeCloseTo(reference?.plan ?? NaN, 2);
      expect(actual).toBeCloseTo(reference?.actual ?? NaN, 2);
      if (reference?.attainment === null) expect(attainment).toBe('');
      else expect(attainment).toBeCloseTo(reference?.attainment ?? NaN, 5);
    }
    expect(rows).toHaveLength(17 + 2);
  });

  it('TRACK and ATTAINMENT of every month equal the reference; a month without a plan has none', () => {
    const actual = host.call('HISTORY', dates, reps, amounts, start, null, null, 'rows') as Row[];
    const planned = plan.slice(1, -1).map((row) => row.slice(1, 13));
    const byCell = host.call(
      'ATTAINMENT',
      actual.map((row) => row.slice(1)),
      planned,
    ) as Row[];
    for (let month = 0; month < 12; month++) {
      const last = firstDayOf(monthOf(start) + month + 1) - 1;
      const name = new Date((last - 25569) * 86400000).toISOString().slice(0, 7);
      const rows = host.call('PLAN.TRACK', dates, reps, amounts, plan, last, null, null, 'rows') as Row[];
      rows.forEach((row, place) => {
        const reference = expected.reps[String(row[0])]?.[attainmentMonths][name];
        for (const attainment of [row[3], byCell[place]?.[month]])
          if (reference === null) expect(attainment).toBe('');
          else expect(attainment).toBeCloseTo(reference ?? NaN, 5);
      });
    }
  });

  it('sales_ytd of all 17 reps from the orders, to the cent', () => {
    const from = serialOf('2013-05-30');
    const kept = dates.map(([day], row) => ({ day: Number(day), row })).filter(({ day }) => day >= from);
    const pick = (column: number[][]): unknown[] => kept.map(({ row }) => column[row]);
    const history = host.call('HISTORY', pick(dates), pick(reps), pick(amounts), from, 14) as Row[];
    const people = readCsv('adventureworks/sales_people.csv');
    expect(people).toHaveLength(17);
    for (const person of people) {
      const row = history.find(([id]) => id === Number(person['sales_person_id']));
      expect([person['name'], cents(row?.[15])]).toEqual([person['name'], cents(person['sales_ytd'])]);
    }
  });

  it('the four months in which nobody sold: 0 for every rep of a roster, a sentence where there is none', () => {
    const months = expected.facts.months_without_rep_revenue;
    expect(months).toHaveLength(4);
    for (const month of months) {
      const first = serialOf(`${month}-01`);
      const team = upright(Object.keys(expected.reps).map(Number));
      const rows = host.call('HISTORY', dates, reps, amounts, first, 1, team, 'values') as number[][];
      expect(rows).toEqual(upright(new Array<number>(17).fill(0)));
      expect(host.refusal('HISTORY', dates, reps, amounts, first, 1).message).toMatch(
        /^dates: there are no sales from/,
      );
    }
  });

  it('ALLOCATE brings the plan to 32 million to the cent, and to the thousand', () => {
    for (const unit of [null, 1000]) {
      const rows = host.call('PLAN.ALLOCATE', plan, 32000000, null, unit) as Row[];
      expect(rows.map(([id]) => id)).toEqual(plan.map(([id]) => id));
      const cells = rows.slice(1, -1).flatMap((row) => row.slice(1, 13));
      expect(cells.reduce<number>((sum, cell) => sum + cents(cell), 0)).toBe(3200000000);
    }
  });

  it('FORECAST of the plan’s year from the years before it says what it did; SEASON divides by 1', () => {
    const table = host.call('FORECAST', dates, amounts, start) as Row[];
    expect(table.at(-1)).toEqual(['Method', 'Holt–Winters', '+ season', '26 months']);
    expect(table.slice(1, -1).flat().every(Number.isFinite)).toBe(true);
    const shares = host.call('PLAN.SEASON', dates, amounts, start, null, 'values') as number[][];
    expect(shares.reduce((sum, [share]) => sum + (share ?? NaN), 0)).toBe(1);
  });
});

describeWithData('The same orders as a 1C export writes them', () => {
  const { reps } = readJson<Expected>('adventureworks/expected.json');
  const text = new TextDecoder('windows-1251').decode(
    readFileSync(join(dataFolder, 'russian', 'orders_1c_style_cp1251.csv')),
  );
  const orders = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;
  /** As Excel in Russian reads them when it opens the file: dates with a time, decimal commas, spaces between thousands. */
  const sales = orders.map((order): Row => {
    const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4}) 0:00:00$/.exec(order['Дата'] ?? '') ?? [];
    const amount = Number((order['Сумма'] ?? '').replace(/\s/g, '').replace(',', '.'));
    return [serialOf(`${year}-${month}-${day}`), order['Менеджер'] ?? '', amount];
  });

  it('in a table of the workbook gives the same plan per rep and month within the rounding to cents', async () => {
    const book = liveBook();
    await book.table('Заказы', [['Дата', 'Менеджер', 'Сумма'], ...sales]);
    await book.set('Заказы', 'F1', '=SALES.PLAN(Заказы[Дата],Заказы[Менеджер],Заказы[Сумма],DATE(2013,7,1))');
    const rows = book.values('Заказы', 'F1:S19');
    expect(book.values('Заказы', 'F20')).toEqual([['']]);
    book.dispose();
    const perMonth = new Array<number>(12).fill(0);
    expect(rows).toHaveLength(17 + 2);
    for (const row of rows.slice(1, -1)) {
      const words = String(row[0]).replace('?', 'é').split(' ');
      const [found, ...others] = Object.values(reps).filter(({ name }) =>
        words.every((word) => name.split(' ').includes(word)),
      );
      expect([row[0], others]).toEqual([row[0], []]);
      Object.values(found?.[planMonths] ?? {}).forEach((plan, month) => {
        expect(Math.abs(Number(row[month + 1]) - plan)).toBeLessThan(0.2);
        perMonth[month] = (perMonth[month] ?? 0) + plan;
      });
    }
    const total = rows.at(-1) ?? [];
    perMonth.forEach((plan, month) => expect(Math.abs(Number(total[month + 1]) - plan)).toBeLessThan(0.5));
    expect(Math.abs(Number(total[13]) - 31696655.93)).toBeLessThan(1);
  });
});
