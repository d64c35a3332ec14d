/** Months in Russian as Excel shows them: by themselves, not as after a day. */
import { openBook } from './kit';

const may = 46143;

test.each([
  ['ru-RU', ['май 26', 'Май', '01.05.2026']],
  ['en-US', ['May 26', 'May', '01.05.2026']],
] as const)('months in cells of a workbook in %s', async (locale, expected) => {
  const book = openBook(locale);
  const cells = book.sheet.GetRange('A1:C1');
  await book.run(() => {
    cells.Values = [[may, may, may]];
    cells.NumberFormat = [['mmm yy', 'mmmm', 'dd.mm.yyyy']];
  });
  expect(cells.Text).toEqual([expected]);
  book.dispose();
});
