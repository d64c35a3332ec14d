import type { Worksheet } from '../../../src/local/objects/worksheet';
import { openBook, type OpenBook } from './kit';

let book: OpenBook;
beforeEach(() => {
  book = openBook();
});
afterEach(() => book.dispose());

/** a sheet as the wizards write it, in the same three batches: the sheet, its cells and names, its table and formulas */
async function writePlan(): Promise<Worksheet> {
  const sheet = await book.run(() => book.workbook.Worksheets.Add('Plan'));
  await book.run(() => {
    sheet.GetRange('A1:B1').Values = [['Target', 100]];
    sheet.GetRange('A3:B5').Values = [
      ['Stage', 'Conversion'],
      ['Lead', 0.5],
      ['Deal', 0.25],
    ];
    sheet.Names.Add('target', sheet.GetRange('B1'));
  });
  await book.run(() => {
    sheet.Tables.Add('A3:B5', true).Name = 'Stages';
    sheet.GetRange('D3').Formulas = [['=target*Stages[Conversion]']];
    sheet.GetRange('E1').Formulas = [['=SUM(D3#)']];
    const chart = sheet.Charts.Add('Funnel', sheet.GetRange('D3:D4'), 'Columns');
    chart.SetPosition('G3', 'K12');
  });
  await book.run(() => (sheet.GetRange('D3:E3').Format.Font.Bold = true));
  return sheet;
}

test('a sheet that undo took away comes back alive', async () => {
  await writePlan();
  while (book.workbook.Worksheets.$items().length > 1) await book.undo();
  for (let i = 0; i < 4; i += 1) await book.redo();
  const plan = book.workbook.Worksheets.GetItem('Plan');
  expect(plan.GetRange('D3:D4').Values).toEqual([[50], [25]]);
  expect(plan.GetRange('E1').Values).toEqual([[75]]);
  plan.GetRange('B1').Values = [[200]];
  await book.calm();
  expect(plan.GetRange('D3:E4').Values).toEqual([
    [100, ''],
    [50, ''],
  ]);
  expect(plan.GetRange('E1').Values).toEqual([[150]]);
});
