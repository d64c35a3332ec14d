import { openBook } from './kit';

test('an empty text that FILTER spills into a cell with a number format shows nothing', async () => {
  const book = openBook();
  const { sheet, grid } = book;
  await book.run(() => {
    sheet.GetRange('A1:A3').NumberFormat = [['0.0%'], ['0.0%'], ['0.0%']];
    sheet.GetRange('A1').Formulas = [['=FILTER(IF(C1:C3>0,C1:C3,""),C1:C3<9)']];
    sheet.GetRange('C1:C3').Values = [[0.5], [0.25], [0]];
  });
  const shown = () => grid.book.workbook.getActiveSheet().getRange('A1:A3').getDisplayValues();
  expect(sheet.GetRange('A1:A3').Values).toEqual([[0.5], [0.25], ['']]);
  expect(shown()).toEqual([['50.0%'], ['25.0%'], ['']]);
  book.dispose();
});
