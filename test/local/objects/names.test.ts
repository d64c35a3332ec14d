import { codeOf, openBook, type OpenBook } from './kit';

let book: OpenBook;
beforeEach(() => (book = openBook()));
afterEach(() => book.dispose());

test('a name is made of a range or a formula, and works in cells at once', async () => {
  await book.run(() => {
    book.sheet.GetRange('A1').Values = [[40]];
    book.sheet.GetRange('B1:B3').Formulas = [['=target*2'], ['=rate'], ['=SUM(both)']];
    book.workbook.Names.Add('target', book.sheet.GetRange('A1'), 'what is to be sold');
    book.workbook.Names.Add('rate', '=0.25');
    book.workbook.Names.Add('both', '=target+1');
  });
  expect(book.sheet.GetRange('B1:B3').Values).toEqual([[80], [0.25], [41]]);
  const name = book.workbook.Names.GetItem('TARGET');
  expect([name.Name, name.Formula, name.Type, name.Scope, name.Comment, name.Visible]).toEqual([
    'target',
    '=Sheet1!$A$1',
    'Range',
    'Workbook',
    'what is to be sold',
    true,
  ]);
  expect(name.GetRange().Address).toBe('Sheet1!A1');
  expect([book.workbook.Names.GetItem('rate').Type, book.workbook.Names.GetItem('rate').Value]).toEqual([
    'Double',
    0.25,
  ]);
  expect(await codeOf(() => book.workbook.Names.GetItem('rate').GetRange())).toBe('ItemNotFound');
  expect(name.WorksheetOrNullObject).toBeNull();
});

test('cells follow a name that changes, that is made of another, and that goes', async () => {
  await book.run(() => {
    book.sheet.GetRange('A1:A2').Values = [[1], [2]];
    book.workbook.Names.Add('one', book.sheet.GetRange('A1'));
    book.workbook.Names.Add('ten', '=one*10');
    book.sheet.GetRange('B1').Formulas = [['=ten']];
  });
  expect(book.sheet.GetRange('B1').Values).toEqual([[10]]);
  await book.run(() => (book.workbook.Names.GetItem('one').Formula = '=Sheet1!$A$2'));
  expect(book.sheet.GetRange('B1').Values).toEqual([[20]]);
  await book.run(() => (book.sheet.GetRange('A2').Values = [[7]]));
  expect(book.sheet.GetRange('B1').Values).toEqual([[70]]);
  await book.run(() => book.workbook.Names.GetItem('one').Delete());
  expect(book.sheet.GetRange('B1').Values).toEqual([['#NAME?']]);
  await book.undo();
  expect(book.sheet.GetRange('B1').Values).toEqual([[70]]);
});

test('names of sheets shadow those of the workbook, each in its own sheet', async () => {
  const other = await book.run(() => {
    const added = book.workbook.Worksheets.Add('Q1 2026');
    book.sheet.GetRange('A1').Values = [[1]];
    added.GetRange('A1').Values = [[2]];
    book.sheet.GetRange('A9').Values = [[100]];
    book.sheet.Names.Add('target', book.sheet.GetRange('A1'));
    added.Names.Add('target', added.GetRange('A1'));
    book.workbook.Names.Add('target', book.sheet.GetRange('A9'));
    book.sheet.GetRange('B1:B2').Formulas = [['=target'], ["='Q1 2026'!target"]];
    added.GetRange('B1:B2').Formulas = [['=target'], ['=IF(TRUE,target,0)&"target"']];
    book.workbook.Worksheets.Add('Third').GetRange('B1').Formulas = [['=target']];
    return added;
  });
  expect(book.sheet.GetRange('B1:B2').Values).toEqual([[1], [2]]);
  expect(other.GetRange('B1:B2').Values).toEqual([[2], ['2target']]);
  expect(book.workbook.Worksheets.GetItem('Third').GetRange('B1').Values).toEqual([[100]]);
  expect(book.workbook.Names.$items().map((name) => [name.Name, name.Scope])).toEqual([
    ['target', 'Workbook'],
  ]);
  expect(other.Names.GetItem('target').WorksheetOrNullObject?.Name).toBe('Q1 2026');
  await book.run(() => (other.GetRange('A1').Values = [[5]]));
  expect(other.GetRange('B1').Values).toEqual([[5]]);
  expect(book.sheet.GetRange('B1:B2').Values).toEqual([[1], [5]]);
  await book.run(() => book.sheet.Names.GetItem('target').Delete());
  expect(book.sheet.GetRange('B1').Values).toEqual([[100]]);
  // cells keep what was written into them
  expect(other.GetRange('B1').Formulas).toEqual([['=target']]);
  expect(other.GetRange('target').Address).toBe("'Q1 2026'!A1");
});

test.each(['', '1a', 'a b', 'A1', 'R1C1', 'r', 'a-b'])('%p is refused as a name', async (name) => {
  expect(await codeOf(() => book.workbook.Names.Add(name, '=1'))).toBe('InvalidArgument');
});
test.each(['_a', 'цель', 'lim', 'AB12C', 'План_2027.рубли'])('%p is a name', async (name) => {
  await book.run(() => {
    book.workbook.Names.Add(name, '=3');
    book.sheet.GetRange('A1').Formulas = [[`=${name}+1`]];
  });
  expect(book.sheet.GetRange('A1').Values).toEqual([[4]]);
});
test('a name that is taken is refused, by names and by tables', async () => {
  await book.run(() => {
    book.workbook.Names.Add('one', '=1');
    book.sheet.Tables.Add('A1:B2', true).Name = 'Deals';
  });
  expect(await codeOf(() => book.workbook.Names.Add('ONE', '=2'))).toBe('ItemAlreadyExists');
  expect(await codeOf(() => book.workbook.Names.Add('deals', '=2'))).toBe('ItemAlreadyExists');
  expect(await codeOf(() => book.workbook.Names.Add('two', 'Sheet1!A1'))).toBe('InvalidArgument');
  expect(await codeOf(() => book.workbook.Names.GetItem('two'))).toBe('ItemNotFound');
});
