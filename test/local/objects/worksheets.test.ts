import { codeOf, openBook, type OpenBook } from './kit';

let book: OpenBook;
beforeEach(() => (book = openBook()));
afterEach(() => book.dispose());
const names = (): string[] => book.workbook.Worksheets.$items().map((sheet) => sheet.Name);

test('a sheet is added at the end, under its name or the next free one, and the user stays where he is', async () => {
  const added = await book.run(() => book.workbook.Worksheets.Add('Plan'));
  await book.run(() => book.workbook.Worksheets.Add());
  expect(names()).toEqual(['Sheet1', 'Plan', 'Sheet3']);
  expect(added.Position).toBe(1);
  expect(book.workbook.Worksheets.GetActiveWorksheet().Name).toBe('Sheet1');
  expect(added.Id).toMatch(/^\{.+\}$/);
});

test.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", 'History'])(
  '%p is refused as the name of a sheet',
  async (name) => {
    expect(await codeOf(() => (book.sheet.Name = name))).toBe('InvalidArgument');
    expect(names()).toEqual(['Sheet1']);
  },
);
test('a name that another sheet has is refused, in any case', async () => {
  await book.run(() => book.workbook.Worksheets.Add('Plan'));
  expect(await codeOf(() => book.workbook.Worksheets.Add('PLAN'))).toBe('ItemAlreadyExists');
  expect(await codeOf(() => (book.sheet.Name = 'plan'))).toBe('ItemAlreadyExists');
});

test('renaming is followed by formulas and names', async () => {
  await book.run(() => {
    const plan = book.workbook.Worksheets.Add('Plan');
    plan.GetRange('A1').Values = [[7]];
    book.workbook.Names.Add('seven', plan.GetRange('A1'));
    book.sheet.GetRange('A1:A2').Formulas = [['=Plan!A1'], ['=seven']];
  });
  await book.run(() => (book.workbook.Worksheets.GetItem('Plan').Name = 'Plan 2027'));
  expect(book.sheet.GetRange('A1').Formulas).toEqual([["='Plan 2027'!A1"]]);
  expect(book.workbook.Names.GetItem('seven').Formula).toBe("='Plan 2027'!$A$1");
  expect(book.sheet.GetRange('A1:A2').Values).toEqual([[7], [7]]);
});

test('a deleted sheet leaves #REF!, and undo brings it back with its names', async () => {
  await book.run(() => {
    const plan = book.workbook.Worksheets.Add('Plan');
    plan.GetRange('A1').Values = [[7]];
    plan.Names.Add('seven', plan.GetRange('A1'));
    plan.GetRange('A2').Formulas = [['=seven']];
    book.sheet.GetRange('A1').Formulas = [['=Plan!A1']];
  });
  await book.run(() => book.workbook.Worksheets.GetItem('Plan').Delete());
  expect(names()).toEqual(['Sheet1']);
  expect(book.sheet.GetRange('A1').Values).toEqual([['#REF!']]);
  expect(await codeOf(() => book.workbook.Worksheets.GetItem('Plan'))).toBe('ItemNotFound');
  await book.undo();
  expect(names()).toEqual(['Sheet1', 'Plan']);
  const plan = book.workbook.Worksheets.GetItem('plan');
  expect(plan.Names.$items().map((name) => name.Name)).toEqual(['seven']);
  expect([plan.GetRange('A2').Values, book.sheet.GetRange('A1').Values]).toEqual([[[7]], [[7]]]);
});

test('a workbook shows at least one sheet', async () => {
  expect(await codeOf(() => book.sheet.Delete())).toBe('AccessDenied');
  expect(await codeOf(() => (book.sheet.Visibility = 'Hidden'))).toBe('AccessDenied');
  await book.run(() => book.workbook.Worksheets.Add('Plan'));
  await book.run(() => (book.sheet.Visibility = 'VeryHidden'));
  expect(book.sheet.Visibility).toBe('VeryHidden');
  expect(book.workbook.Worksheets.GetFirst(true).Name).toBe('Plan');
  expect(book.workbook.Worksheets.GetFirst().Name).toBe('Sheet1');
  expect(book.workbook.Worksheets.GetActiveWorksheet().Name).toBe('Plan');
  expect(await codeOf(() => book.sheet.Activate())).toBe('InvalidArgument');
  await book.run(() => (book.sheet.Visibility = 'Visible'));
  expect(book.sheet.Visibility).toBe('Visible');
  expect(book.workbook.Worksheets.GetActiveWorksheet().Name).toBe('Plan');
});

test('places, neighbours, colour, gridlines and panes', async () => {
  await book.run(() => {
    book.workbook.Worksheets.Add('B');
    book.workbook.Worksheets.Add('C').Position = 0;
    book.sheet.TabColor = '#0b7580';
    book.sheet.ShowGridlines = false;
    book.sheet.FreezePanes.FreezeAt('A1:B3');
  });
  expect(names()).toEqual(['C', 'Sheet1', 'B']);
  expect(book.sheet.GetNext().Name).toBe('B');
  expect(book.sheet.GetPrevious().Name).toBe('C');
  expect(await codeOf(() => book.sheet.GetNext().GetNext())).toBe('ItemNotFound');
  expect(book.sheet.TabColor).toBe('#0B7580');
  expect(book.sheet.ShowGridlines).toBe(false);
  expect(book.sheet.FreezePanes.GetLocation().Address).toBe('Sheet1!A1:B3');
  await book.run(() => book.sheet.FreezePanes.FreezeRows(2));
  expect(book.sheet.FreezePanes.GetLocation().Address).toBe('Sheet1!1:2');
  await book.undo();
  await book.undo();
  expect(names()).toEqual(['Sheet1']);
  expect(book.sheet.ShowGridlines).toBe(true);
  expect(await codeOf(() => book.sheet.FreezePanes.GetLocation())).toBe('ItemNotFound');
});
