/** CUSTOMER.LOST: who used to come back and has fallen silent. */
import fc from 'fast-check';
import { startHost, upright } from './host';

const host = startHost();
type Row = (string | number)[];

const lost = (sales: readonly (readonly [number, string, number])[], asOf: number, show = 'rows'): Row[] =>
  host.call(
    'CUSTOMER.LOST',
    ...[0, 1, 2].map((column) => upright(sales.map((sale) => sale[column] ?? ''))),
    asOf,
    null,
    show,
  ) as Row[];

/** Ann came every ten days, Dora every five. */
const sales = [
  [46023, 'Ann', 10],
  [46033, 'ann ', 10],
  [46043, 'Ann', 10],
  [46047, 'Ann', -5],
  [46023, 'Dora', 100],
  [46028, 'Dora', 100],
  [46033, 'Dora', 100],
] as const;

it('two usual gaps of silence, the customer who brought most first', () => {
  expect(lost(sales, 46063)).toEqual([
    ['Dora', 3, 300, 46033, 5, 30, ''],
    ['Ann', 3, 25, 46043, 10, 20, ''],
  ]);
  expect(lost(sales, 46062)).toEqual([['Dora', 3, 300, 46033, 5, 29, '']]);
});

it('where nobody is lost the row under the header is empty; before the first sale it says so', () => {
  expect(lost(sales, 46030, 'all').slice(1)).toEqual([['', '', '', '', '', '', '']]);
  expect(host.refusal('CUSTOMER.LOST', [[46023]], [['Ann']], [[5]], 46000).message).toMatch(/^as_of: nobody/);
});

it('what cannot be read names its row', () => {
  expect(
    host.refusal('CUSTOMER.LOST', [[46023], [46024]], [['Ann'], ['Bob']], [[5], ['five']], 46100).message,
  ).toMatch(/row 2/);
});

it('rows may be in any order; nobody listed bought within two of his gaps, and the largest come first', () => {
  const sale = fc.tuple(
    fc.integer({ min: 45900, max: 46100 }),
    fc.constantFrom('Ann', 'Bob', 'Cid', 'Dora'),
    fc.integer({ min: -50, max: 500 }),
  );
  const asOf = 46110;
  fc.assert(
    fc.property(
      fc
        .array(sale, { minLength: 1, maxLength: 40 })
        .filter((rows) => rows.some(([, , amount]) => amount >= 0)),
      fc.infiniteStream(fc.nat()),
      (rows, random) => {
        let found: Row[];
        try {
          found = lost(rows, asOf);
        } catch {
          return; // returns alone
        }
        const shuffled = rows
          .map((row) => ({ row, at: random.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ row }) => row);
        expect(lost(shuffled, asOf)).toEqual(found);
        const listed = found.filter(([customer]) => customer !== '');
        listed.forEach(([, purchases, revenue, last, gap, silent], place) => {
          expect(purchases).toBeGreaterThanOrEqual(3);
          expect(Number(silent)).toBe(asOf - Number(last));
          expect(Number(silent)).toBeGreaterThanOrEqual(2 * Number(gap));
          if (place > 0) expect(Number(listed[place - 1]?.[2])).toBeGreaterThanOrEqual(Number(revenue));
        });
      },
    ),
  );
});
