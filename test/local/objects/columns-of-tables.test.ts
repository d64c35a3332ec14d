/** Tables that whole columns of the sheet come into and go from. */
import { openBook, type OpenBook } from './kit';

let book: OpenBook;
beforeEach(() => {
  book = openBook();
});
afterEach(() => book.dispose());

describe('whole columns of the sheet that come into a table and go from it', () => {
  /** B19:D21 with Stage, Conv, Needed; sums of cells right of it stand left, inside and right of it */
  async function withTable(): Promise<void> {
    const { sheet, run } = book;
    await run(() => {
      sheet.GetRange('B19:D21').Values = [
        ['Stage', 'Conv', 'Needed'],
        ['a', 0.5, 1],
        ['b', '', 2],
      ];
      sheet.Tables.Add(sheet.GetRange('B19:D21'), true).Name = 'T';
      sheet.GetRange('I20').Values = [[5]];
      for (const cell of ['A1', 'D20', 'K1']) sheet.GetRange(cell).Formulas = [['=SUM($I$20:$I$49)']];
    });
  }

  test('one that comes is called as in Excel, then as its header says, and formulas find it', async () => {
    const { sheet, run } = book;
    await withTable();
    await run(() => sheet.GetRange('D:D').Insert('Right'));
    expect(sheet.GetRange('B19:E19').Values).toEqual([['Stage', 'Conv', 'Column1', 'Needed']]);
    await run(() => {
      sheet.GetRange('H1').Formulas = [['=COUNT(T[Column1])']];
      sheet.GetRange('D19').Values = [['Days']];
      sheet.GetRange('H2').Formulas = [['=SUM(T[Days])']];
    });
    await run(() => {
      sheet.GetRange('D20:D21').Values = [[7], [8]];
    });
    expect(sheet.GetRange('H1:H2').Values).toEqual([[2], [15]]);
    expect(sheet.GetRange('H1').Formulas).toEqual([['=COUNT(T[Days])']]);
    expect(sheet.GetRange('E20').Formulas).toEqual([['=SUM($J$20:$J$49)']]);
  });

  test('one that goes takes its cells along: formulas on every side follow, and undoing brings it back', async () => {
    const { sheet, run } = book;
    await withTable();
    await run(() => sheet.GetRange('C:C').Delete('Left'));
    expect(sheet.Tables.GetItem('T').GetRange().Address).toMatch(/B19:C21$/);
    expect(sheet.GetRange('B19:C19').Values).toEqual([['Stage', 'Needed']]);
    for (const cell of ['A1', 'C20', 'J1'])
      expect([cell, sheet.GetRange(cell).Formulas]).toEqual([cell, [['=SUM($H$20:$H$49)']]]);
    await book.undo();
    expect(sheet.GetRange('B19:D19').Values).toEqual([['Stage', 'Conv', 'Needed']]);
    expect(sheet.GetRange('D20').Formulas).toEqual([['=SUM($I$20:$I$49)']]);
  });
});
