/** Ctrl+T: a table of the block around the cursor, as Excel makes one. */
import { currentRegion } from '../../../src/local/grid/current-region';
import { tablesOf } from '../../../src/local/grid/tables';
import { meantBy } from '../../../src/local/page/keys';
import { makeTable } from '../../../src/local/page/make-table';
import type { BookLocale } from '../../../src/local/grid/book';
import { openBook, type OpenBook } from '../objects/kit';

let book: OpenBook;
afterEach(() => book?.dispose());

async function withList(locale: BookLocale = 'en-US'): Promise<void> {
  book = openBook(locale);
  await book.run(() => {
    book.sheet.GetRange('B2:D5').Values = [
      ['Rep', '', 'Rep'],
      ['Cole', 1, ''],
      ['', '', ''],
      ['Adams', '', 2],
    ];
    book.sheet.GetRange('C4').Values = [[7]];
    book.sheet.GetRange('E6').Values = [['corner']];
    book.sheet.GetRange('B8').Values = [['apart']];
    book.sheet.GetRange('C3').Select();
  });
}
const tables = () =>
  tablesOf(book.grid).map(({ name, box, columns }) => [name, box, columns.map((one) => one.name)]);

test('the block goes up to blank rows and columns, over corners too', async () => {
  await withList();
  const at = (row: number, column: number) => currentRegion(book.grid, book.sheet.$sheetId, row, column);
  expect(at(2, 2)).toEqual({ row: 1, column: 1, rows: 5, columns: 4 });
  expect(at(7, 1)).toEqual({ row: 7, column: 1, rows: 1, columns: 1 });
  expect(at(30, 9)).toEqual({ row: 30, column: 9, rows: 1, columns: 1 });
});

test.each([
  ['en-US', 'Table1', 'Column2'],
  ['ru-RU', 'Таблица1', 'Столбец2'],
] as const)('the first row heads the table; one step takes it back (%s)', async (locale, name, blank) => {
  await withList(locale);
  expect(await makeTable(book.workbook)).toBeUndefined();
  await book.calm();
  const box = { row: 1, column: 1, rows: 5, columns: 4 };
  expect(tables()).toEqual([[name, box, ['Rep', blank, 'Rep2', blank.replace('2', '4')]]]);
  expect(book.sheet.GetRange('C2').Values).toEqual([[blank]]);
  await book.undo();
  expect([tables(), book.sheet.GetRange('B2:D2').Values]).toEqual([[], [['Rep', '', 'Rep']]]);
});

test('selected cells are taken as they are; cells of a table and a protected sheet are left alone', async () => {
  await withList();
  await book.run(() => book.sheet.GetRange('B2:B3').Select());
  expect(await makeTable(book.workbook)).toBeUndefined();
  await book.calm();
  expect(tables()).toHaveLength(1);
  await book.run(() => book.sheet.GetRange('C3').Select());
  expect(await makeTable(book.workbook)).toBe('taken');
  await book.run(() => {
    book.sheet.GetRange('H9').Select();
    book.sheet.Protection.Protect();
  });
  expect(await makeTable(book.workbook)).toBe('protected');
  expect(tables()).toHaveLength(1);
});

test('the key is known by its place, in every layout; with Shift, Alt or another key it is another one', () => {
  const makesTable = (pressed: Partial<KeyboardEvent>): boolean => {
    const keys = {
      calculate: jest.fn(),
      calculateAll: jest.fn(),
      enterCharts: jest.fn(),
      makeTable: jest.fn(),
    };
    const event = { ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, ...pressed };
    return (
      meantBy({ ...event, getModifierState: () => false } as unknown as KeyboardEvent, keys) ===
      keys.makeTable
    );
  };
  expect(makesTable({ key: 't', code: 'KeyT' })).toBe(true);
  expect(makesTable({ key: 'е', code: 'KeyT' })).toBe(true);
  expect(makesTable({ key: 'д', code: 'KeyL' })).toBe(true);
  expect(makesTable({ key: 't', code: 'KeyT', ctrlKey: false })).toBe(false);
  expect(makesTable({ key: 't', code: 'KeyT', altKey: true })).toBe(false);
  expect(makesTable({ key: 'T', code: 'KeyT', shiftKey: true })).toBe(false);
  expect(makesTable({ key: 'g', code: 'KeyG' })).toBe(false);
});
