import { mergesIn } from '../../../src/local/grid/merges';
import { codeOf, openBook, type OpenBook } from './kit';

/** Sorting and merging through the add-in. */
let book: OpenBook;
beforeEach(() => (book = openBook()));
afterEach(() => book.dispose());

const values = (address: string): unknown => book.sheet.GetRange(address).Values;
const merged = (): number[][] =>
  mergesIn(book.grid, book.sheet.$sheetId, { row: 0, column: 0, rows: 50, columns: 50 }).map(
    ({ row, column, rows, columns }) => [row, column, rows, columns],
  );

test('rows are sorted by one column and another, headers stay, blanks come last, looks go along', async () => {
  await book.run(() => {
    book.sheet.GetRange('A1:C6').Values = [
      ['Rep', 'Region', 'Sales'],
      ['Ann', 'South', 10],
      ['bob', 'North', 30],
      ['Cid', '', 20],
      ['Dan', 'North', 5],
      ['Eve', 'South', '—'],
    ];
    book.sheet.GetRange('C3').Format.Font.Bold = true;
  });
  await book.run(() =>
    book.sheet.GetRange('A1:C6').Sort.Apply([{ key: 1 }, { key: 2, ascending: false }], false, true),
  );
  expect(values('A1:C6')).toEqual([
    ['Rep', 'Region', 'Sales'],
    ['bob', 'North', 30],
    ['Dan', 'North', 5],
    ['Eve', 'South', '—'],
    ['Ann', 'South', 10],
    ['Cid', '', 20],
  ]);
  expect([book.sheet.GetRange('C2').Format.Font.Bold, book.sheet.GetRange('C3').Format.Font.Bold]).toEqual([
    true,
    false,
  ]);
  await book.run(() => book.sheet.GetRange('A2:A6').Sort.Apply([{ key: 0, ascending: false }]));
  expect(values('A2:A6')).toEqual([['Eve'], ['Dan'], ['Cid'], ['bob'], ['Ann']]);
  await book.undo();
  await book.undo();
  expect(values('A2:A3')).toEqual([['Ann'], ['bob']]);
});

test('what it cannot sort it refuses, and leaves the cells alone', async () => {
  await book.run(() => (book.sheet.GetRange('A1:A2').Formulas = [['=2'], ['=1']]));
  expect(await codeOf(() => book.sheet.GetRange('A1:A2').Sort.Apply([{ key: 0 }]))).toBe('ApiNotFound');
  expect(await codeOf(() => book.sheet.GetRange('A1:A2').Sort.Apply([{ key: 1 }]))).toBe('InvalidArgument');
  expect(values('A1:A2')).toEqual([[2], [1]]);
});

test('cells are merged keeping the first, row by row where asked, taken apart and undone', async () => {
  await book.run(
    () =>
      (book.sheet.GetRange('A1:C2').Values = [
        [1, 2, 3],
        [4, 5, 6],
      ]),
  );
  await book.run(() => book.sheet.GetRange('A1:C2').Merge());
  expect([values('A1:C2'), merged()]).toEqual([
    [
      [1, '', ''],
      ['', '', ''],
    ],
    [[0, 0, 2, 3]],
  ]);
  await book.undo();
  expect([values('A1:C2'), merged()]).toEqual([
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    [],
  ]);
  await book.run(() => book.sheet.GetRange('A1:C2').Merge(true));
  expect([values('A1:C2'), merged()]).toEqual([
    [
      [1, '', ''],
      [4, '', ''],
    ],
    [
      [0, 0, 1, 3],
      [1, 0, 1, 3],
    ],
  ]);
  await book.run(() => book.sheet.GetRange('B2').Unmerge());
  expect(merged()).toEqual([[0, 0, 1, 3]]);
});
