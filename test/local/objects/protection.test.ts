import { codeOf, openBook, type OpenBook } from './kit';

let book: OpenBook;
beforeEach(() => (book = openBook()));
afterEach(() => book.dispose());

test('locked cells of a protected sheet refuse the add-in and the person, unlocked ones take what is written', async () => {
  await book.run(() => {
    book.sheet.GetRange('A1:B1').Values = [['Target', 100]];
    book.sheet.GetRange('B1').Format.Protection.Locked = false;
    book.sheet.Protection.Protect();
  });
  expect([book.sheet.Protection.Protected, book.sheet.GetRange('A1:B1').Format.Protection.Locked]).toEqual([
    true,
    null,
  ]);
  expect(await codeOf(() => (book.sheet.GetRange('A1').Values = [['x']]))).toBe('AccessDenied');
  expect(await codeOf(() => (book.sheet.GetRange('A1:B1').Values = [[1, 2]]))).toBe('AccessDenied');
  expect(await codeOf(() => book.sheet.GetRange('A1').Clear())).toBe('AccessDenied');
  expect(await codeOf(() => (book.sheet.GetRange('B1').Format.Font.Bold = true))).toBe('AccessDenied');
  expect(await codeOf(() => book.sheet.Tables.Add('D1:E2', true))).toBe('AccessDenied');
  expect(await codeOf(() => book.sheet.GetRange('1:1').Insert('Down'))).toBe('AccessDenied');
  await book.run(() => (book.sheet.GetRange('B1').Values = [[200]]));
  expect(await book.type(book.sheet.GetRange('A1'), 'y')).toBe(false);
  expect(await book.type(book.sheet.GetRange('B1'), 300)).toBe(true);
  expect(book.sheet.GetRange('A1:B1').Values).toEqual([['Target', 300]]);
  await book.run(() => book.sheet.Protection.Unprotect());
  await book.run(() => (book.sheet.GetRange('A1').Values = [['Goal']]));
  expect(book.sheet.GetRange('A1').Values).toEqual([['Goal']]);
});

test('options allow what they name, a password is asked for', async () => {
  await book.run(() => book.sheet.Protection.Protect({ allowFormatCells: true }, 'secret'));
  await book.run(() => (book.sheet.GetRange('A1').Format.Font.Bold = true));
  expect(book.sheet.GetRange('A1').Format.Font.Bold).toBe(true);
  expect(await codeOf(() => book.sheet.Protection.Protect())).toBe('AccessDenied');
  expect(await codeOf(() => book.sheet.Protection.Unprotect('wrong'))).toBe('AccessDenied');
  await book.run(() => book.sheet.Protection.Unprotect('secret'));
  expect(book.sheet.Protection.Protected).toBe(false);
  expect(await codeOf(() => book.sheet.Protection.Protect({ allowEverything: true }))).toBe(
    'InvalidArgument',
  );
});

test('the structure of a protected workbook stays', async () => {
  await book.run(() => book.workbook.Protection.Protect());
  for (const change of [
    () => book.workbook.Worksheets.Add('Plan'),
    () => (book.sheet.Name = 'Plan'),
    () => book.sheet.Copy('End'),
    () => (book.sheet.Position = 0),
  ]) {
    expect(await codeOf(change)).toBe('AccessDenied');
  }
  await book.run(() => (book.sheet.GetRange('A1').Values = [[1]]));
  await book.run(() => book.workbook.Protection.Unprotect());
  await book.run(() => book.workbook.Worksheets.Add('Plan'));
  expect(book.workbook.Worksheets.GetCount()).toBe(2);
});
