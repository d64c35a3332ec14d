/** “How repeat is my business?” without Excel: what orders tell, and the sheets as data. */
import { languages } from '../../../src/language/language';
import { texts } from '../../kit/texts';
import { serialOf } from '../../../src/planning/calendar';
import { likelyLost } from '../../../src/planning/customers/likely-lost';
import { orderBook } from '../../../src/planning/customers/order-book';
import { chosen, repeatAnswer } from '../../../src/tools/repeat/answer';
import { repeatSheets } from '../../../src/tools/repeat/layout';

const day = serialOf;
type Sale = readonly [string, string, number];
const columnsOf = (sales: readonly Sale[]) => ({
  date: sales.map(([date]) => day(date)),
  customer: sales.map(([, customer]) => customer),
  amount: sales.map(([, , amount]) => amount),
  order: undefined,
});

/** Ann came every ten days and then not for thirty; Bob is on time; Cid bought twice only; Dora is as lost as Ann, and dearer. */
const sales: readonly Sale[] = [
  ['2026-01-01', 'Ann', 10],
  ['2026-01-11', 'Ann', 10],
  ['2026-01-21', 'Ann', 10],
  ['2026-01-21', 'Ann', 5],
  ['2026-01-25', 'Ann', -5],
  ['2026-01-01', 'Dora', 100],
  ['2026-01-06', 'Dora', 100],
  ['2026-01-11', 'Dora', 100],
  ['2026-01-10', 'Bob', 50],
  ['2026-01-30', 'Bob', 50],
  ['2026-02-20', 'Bob', 50],
  ['2026-01-01', 'Cid', 500],
  ['2026-01-02', 'Cid', 500],
];

describe('customers likely to be lost', () => {
  const columns = columnsOf(sales);
  const book = orderBook({
    dates: columns.date.map((cell) => [cell]),
    customers: columns.customer.map((cell) => [cell]),
    amounts: columns.amount.map((cell) => [cell]),
  });

  it('three purchases or more, silent for twice the usual gap; those who brought most first', () => {
    expect(likelyLost(book, day('2026-02-20')).map(({ alive: _, ...rest }) => rest)).toEqual([
      { customer: 'Dora', purchases: 3, revenue: 300, last: day('2026-01-11'), gap: 5, silent: 40 },
      { customer: 'Ann', purchases: 3, revenue: 30, last: day('2026-01-21'), gap: 10, silent: 30 },
    ]);
  });

  it('a gap later nobody is lost yet; what comes after the day is not known', () => {
    expect(likelyLost(book, day('2026-02-09')).map(({ customer }) => customer)).toEqual(['Dora']);
    expect(likelyLost(book, day('2026-01-15'))).toEqual([]);
  });
});

describe('the answer', () => {
  it('looks at the last twelve months, and says when the data begin too late for that', () => {
    const long = columnsOf([
      ['2024-03-05', 'Ann', 100],
      ['2026-02-10', 'Ann', 300],
      ['2026-02-11', 'Bob', 100],
    ]);
    const answer = repeatAnswer(long);
    expect([answer.start, answer.months, answer.share, answer.level]).toEqual([
      day('2025-03-01'),
      12,
      0.75,
      3,
    ]);
    expect([answer.beginsLate, answer.cohortsBy]).toEqual([true, 'month']);
    expect(repeatAnswer(columnsOf(sales))).toMatchObject({ months: 2, beginsLate: true });
    const older = repeatAnswer(
      columnsOf([
        ['2023-01-05', 'Ann', 1],
        ['2026-02-10', 'Ann', 1],
      ]),
    );
    expect([older.beginsLate, older.cohortsBy]).toEqual([false, 'quarter']);
  });

  it('without revenue there is no share and no level', () => {
    expect(repeatAnswer(columnsOf([['2026-02-10', 'Ann', 0]]))).toMatchObject({
      share: undefined,
      level: undefined,
    });
  });

  it('needs date, customer and amount; the order number may be missing', () => {
    expect(chosen({ date: 'D', customer: 'C' })).toBeUndefined();
    expect(chosen({ date: 'D', customer: 'C', amount: 'A' })).toBeDefined();
  });
});

describe.each(languages)('the sheets in %s', (language) => {
  const answer = repeatAnswer(columnsOf(sales));
  const { names } = texts(language).repeat.sheet;
  const [share, cohorts, lost] = repeatSheets(answer, {
    language,
    currency: { symbol: '₽', before: false },
    list: { name: 'Orders', sheet: 'Orders', headers: ['D', 'C', 'A', 'N'], rows: 13 },
    columns: { date: 'D', customer: 'C', amount: 'A', order: 'N' },
    names,
  });
  const formulas = (sheet: typeof share): string[] =>
    (sheet?.blocks ?? [])
      .flatMap(({ formulas: cells }) => cells?.flat() ?? [])
      .filter((cell): cell is string => typeof cell === 'string' && cell.includes('SALES.'));

  it('hold live formulas on the list', () => {
    expect(formulas(share)).toEqual([
      '=INDEX(SALES.REPEAT.SHARE(Orders[D],Orders[C],Orders[A],Orders[N],C5,,"whole",,"values"),1,7)',
      '=TRANSPOSE(SALES.REPEAT.LEVEL(C6))',
      '=SALES.REPEAT.SHARE(Orders[D],Orders[C],Orders[A],Orders[N],C5)',
    ]);
    expect(formulas(cohorts)).toEqual(['=SALES.COHORTS(Orders[D],Orders[C],,"month",13,"customer share")']);
  });

  it('caution about the first period, the lost customers as values, heat on what came back', () => {
    const said = share?.blocks.flatMap(({ values }) => values?.flat() ?? []).map(String) ?? [];
    expect(said.some((text) => text.includes('2026'))).toBe(true);
    expect(lost?.blocks.find(({ at }) => at === 'B6')?.values?.map(([customer]) => customer)).toEqual([
      'Dora',
      'Ann',
    ]);
    expect(cohorts?.colorScales?.[0]?.range).toMatch(/^E6:P/);
  });

  it('nothing stands below a spill that can grow', () => {
    const rows = share?.blocks.map(({ at }) => Number(/\d+$/.exec(at)?.[0])) ?? [];
    expect(Math.max(...rows)).toBe(28); // the helper cells of the chart, beside the table
  });
});
