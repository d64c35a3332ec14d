/** The sheets of “How repeat is my business?” calculated by the local workbook's engine with the product's own functions. */
import { texts } from '../../kit/texts';
import { serialOf } from '../../../src/planning/calendar';
import { repeatAnswer } from '../../../src/tools/repeat/answer';
import { repeatSheets } from '../../../src/tools/repeat/sheets';
import { liveBook, type LiveBook } from '../../kit/live-book';

const { names, lost, sentence, top } = texts('en').repeat.sheet;
const columns = { date: 'Date', customer: 'Customer', amount: 'Amount', order: undefined };
/** Ann comes every ten days and then not for thirty; Dora every five and not for forty; Bob is on time. */
const sales = [
  ...['2026-01-01', '2026-01-11', '2026-01-21'].map((day) => [serialOf(day), 'Ann', 10]),
  ...['2026-01-01', '2026-01-06', '2026-01-11'].map((day) => [serialOf(day), 'Dora', 100]),
  ...['2026-01-10', '2026-01-30', '2026-02-20'].map((day) => [serialOf(day), 'Bob', 50]),
] as [number, string, number][];

let book: LiveBook;
beforeAll(async () => {
  book = liveBook();
  await book.table('Orders', [Object.values(columns).slice(0, 3).map(String), ...sales]);
  const cells = {
    date: sales.map(([date]) => date),
    customer: sales.map(([, customer]) => customer),
    amount: sales.map(([, , amount]) => amount),
    order: undefined,
  };
  await book.write(
    repeatSheets(repeatAnswer(cells, { from: undefined, to: undefined }, serialOf('2026-03-01')), {
      language: 'en',
      currency: { symbol: '$', before: true },
      list: { name: 'Orders', sheet: 'Orders', headers: ['Date', 'Customer', 'Amount'], rows: sales.length },
      columns,
      to: undefined,
      names,
    }),
  );
});
afterAll(() => book.dispose());

test('share, level, months with their total, cohorts and lost customers, and what they follow', async () => {
  // new: 10 + 100 + 50; repeat: 20 + 200 + 100
  expect(book.values(names.share, 'C5:C7')).toEqual([
    [serialOf('2026-01-01')],
    [serialOf('2026-02-20')],
    [320 / 480],
  ]);
  expect(book.values(names.share, 'F5:F6')).toEqual([[3], ['All the base can give']]);
  expect(book.values(names.share, 'F7:G8')).toEqual([
    [0.9, ''],
    [expect.closeTo(0.9 - 320 / 480, 9), ''],
  ]);
  expect(book.values(names.share, 'B2')).toEqual([['66.7% of the revenue is repeat: level 3 of 4.']]);
  expect(book.values(names.share, 'B29:I31').map((row) => [row[0], row[7]])).toEqual([
    [serialOf('2026-01-01'), 270 / 430],
    [serialOf('2026-02-01'), 1],
    ['Total', 320 / 480],
  ]);
  expect(book.values(names.share, 'L29:L30')).toEqual([[270 / 430], [1]]);
  expect(book.values(names.cohorts, 'B5:E7')).toEqual([
    ['First order', 'Customers', 0, 1],
    [serialOf('2026-01-01'), 3, 1, 1 / 3],
    [serialOf('2026-02-01'), 0, '', ''],
  ]);
  expect(book.values(names.lost, 'C4')).toEqual([[serialOf('2026-02-20')]]);
  expect(book.values(names.lost, 'B7:G9')).toEqual([
    ['Dora', 3, 300, serialOf('2026-01-11'), 5, 40],
    ['Ann', 3, 30, serialOf('2026-01-21'), 10, 30],
    ['', '', '', '', '', ''],
  ]);
  expect(book.values(names.lost, 'B2')).toEqual([[`${lost.line.before}2${lost.line.after}`]]);

  // Dora comes back with a large order: she leads nobody's list any more, and the share follows
  await book.set('Orders', 'A7', serialOf('2026-02-19'));
  expect(book.values(names.lost, 'B7:C8')).toEqual([
    ['Ann', 3],
    ['', ''],
  ]);
  // looked at on the day of his last purchase nobody is lost, and the sheet says so
  await book.set(names.share, 'C6', serialOf('2026-01-21'));
  expect(book.values(names.lost, 'B2')).toEqual([[lost.none]]);
  expect(book.values(names.share, 'B29:B30')).toEqual([[serialOf('2026-01-01')], ['Total']]);
  // who came after the 11th had bought before: the top level has neither goal nor gap, and says why
  await book.set(names.share, 'C5', serialOf('2026-01-12'));
  expect(book.values(names.share, 'F5:G8')).toEqual([
    [4, ''],
    ['The whole company sells again', ''],
    ['', top],
    ['', ''],
  ]);
  expect(book.values(names.share, 'B2')).toEqual([['100.0% of the revenue is repeat: level 4 of 4.']]);
  // a slip in the data is no figure and no “nobody”
  await book.set('Orders', 'C2', 'ten');
  expect(book.values(names.share, 'B2')).toEqual([[sentence.wrong]]);
  expect(book.values(names.lost, 'B2')).toEqual([[lost.wrong]]);
});
