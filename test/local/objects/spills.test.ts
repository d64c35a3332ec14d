import { codeOf, openBook, type OpenBook } from './kit';

let book: OpenBook;
beforeEach(async () => {
  book = openBook();
  await book.run(() => {
    book.sheet.GetRange('A1').Values = [[3]];
    book.sheet.GetRange('B1').Formulas = [['=SEQUENCE(A1,2)']];
    book.sheet.GetRange('E1:E2').Formulas = [['=SUM(B1#)'], ['=SUM(B1:C9)']];
  });
});
afterEach(() => book.dispose());

test('values are read from every cell, the formula from the first', () => {
  expect(book.sheet.GetRange('B1:C3').Values).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(book.sheet.GetRange('B1:B2').Formulas).toEqual([['=SEQUENCE(A1,2)'], [3]]);
  expect(book.sheet.GetRange('B1').GetSpillingToRange().Address).toBe('Sheet1!B1:C3');
  expect(book.sheet.GetRange('C3').GetSpillParent().Address).toBe('Sheet1!B1');
  expect([
    book.sheet.GetRange('B1:C3').HasSpill,
    book.sheet.GetRange('A1:C3').HasSpill,
    book.sheet.GetRange('A1').HasSpill,
  ]).toEqual([true, null, false]);
});
test('other cells spill nowhere, and several have no one answer', async () => {
  expect(await codeOf(() => book.sheet.GetRange('A1').GetSpillingToRange())).toBe('ItemNotFound');
  expect(await codeOf(() => book.sheet.GetRange('A1').GetSpillParent())).toBe('ItemNotFound');
  expect(await codeOf(() => book.sheet.GetRange('B1:B2').GetSpillingToRange())).toBe('InvalidArgument');
});
test('formulas follow a spill that grows and shrinks', async () => {
  expect(book.sheet.GetRange('E1:E2').Values).toEqual([[21], [21]]);
  await book.run(() => (book.sheet.GetRange('A1').Values = [[4]]));
  expect(book.sheet.GetRange('E1:E2').Values).toEqual([[36], [36]]);
  await book.run(() => (book.sheet.GetRange('A1').Values = [[1]]));
  expect(book.sheet.GetRange('E1:E2').Values).toEqual([[3], [3]]);
  expect(book.sheet.GetRange('B2:C4').GetUsedRangeOrNullObject(true)).toBeNull();
});
test('a cell in the way makes #SPILL!, which goes with it', async () => {
  await book.run(() => (book.sheet.GetRange('C2').Values = [['mine']]));
  expect(book.sheet.GetRange('B1:C2').Values).toEqual([
    ['#SPILL!', ''],
    ['', 'mine'],
  ]);
  expect(await codeOf(() => book.sheet.GetRange('B1').GetSpillingToRange())).toBe('ItemNotFound');
  await book.run(() => book.sheet.GetRange('C2').Clear('Contents'));
  expect(book.sheet.GetRange('B1:C2').Values).toEqual([
    [1, 2],
    [3, 4],
  ]);
});
