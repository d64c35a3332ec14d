import type { Worksheet } from '../../../src/local/objects/worksheet';
import { openBook, type OpenBook } from './kit';

let book: OpenBook;
let plan: Worksheet;
let copy: Worksheet;

/** a sheet like those the wizards leave: inputs with names of the sheet, a table, a spill, a chart, validation, formats */
beforeEach(async () => {
  book = openBook();
  plan = await book.run(() => {
    const sheet = book.workbook.Worksheets.Add('Plan 2026');
    sheet.GetRange('A1:B1').Values = [['Target', 100]];
    sheet.GetRange('A3:B5').Values = [
      ['Stage', 'Conversion'],
      ['Lead', 0.5],
      ['Deal', 0.25],
    ];
    sheet.Tables.Add('A3:B5', true).Name = 'Stages';
    sheet.Names.Add('target', sheet.GetRange('B1'));
    book.workbook.Names.Add('everywhere', sheet.GetRange('B1'));
    sheet.GetRange('D3').Formulas = [['=target*Stages[Conversion]']];
    sheet.GetRange('D1:E1').Formulas = [["=SUM(D3#)+'Plan 2026'!B1", '=everywhere']];
    sheet.GetRange('B1').DataValidation.Rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
    const format = sheet.GetRange('D3:D9').ConditionalFormats.Add('Custom').Custom;
    format.Rule.Formula = '=$D3>target/3';
    format.Format.Fill.Color = '#F1FAF1';
    sheet.GetRange('D3:D9').ConditionalFormats.Add('CellValue');
    const chart = sheet.Charts.Add('Funnel', sheet.GetRange('A4:B5'), 'Columns');
    chart.Name = 'Funnel';
    chart.SetPosition('G3', 'K12');
    sheet.PageLayout.SetPrintArea('A1:K20');
    sheet.PageLayout.Orientation = 'Landscape';
    sheet.FreezePanes.FreezeRows(2);
    return sheet;
  });
  copy = await book.run(() => plan.Copy('After', plan));
});
afterEach(() => book.dispose());

test('it stands where it was asked for, under the next name', () => {
  expect(book.workbook.Worksheets.$items().map((sheet) => sheet.Name)).toEqual([
    'Sheet1',
    'Plan 2026',
    'Plan 2026 (2)',
  ]);
  expect(copy.FreezePanes.GetLocation().Address).toBe("'Plan 2026 (2)'!1:2");
});

test('its names, tables and formulas are its own', async () => {
  expect(copy.Names.$items().map((name) => [name.Name, name.Formula])).toEqual([
    ['everywhere', "='Plan 2026 (2)'!$B$1"],
    ['Print_Area', "='Plan 2026 (2)'!$A$1:$K$20"],
    ['target', "='Plan 2026 (2)'!$B$1"],
  ]);
  expect(copy.Tables.$items().map((table) => table.Name)).toEqual(['Stages2']);
  expect(plan.Tables.$items().map((table) => table.Name)).toEqual(['Stages']);
  expect(copy.GetRange('D1:D3').Formulas).toEqual([
    ["=SUM(D3#)+'Plan 2026 (2)'!B1"],
    [''],
    ['=target*Stages2[Conversion]'],
  ]);
  await book.run(() => {
    copy.GetRange('B1').Values = [[1000]];
    copy.GetRange('B4').Values = [[1]];
  });
  expect(copy.GetRange('D1:E1').Values).toEqual([[2250, 1000]]);
  expect(copy.GetRange('D3:D4').Values).toEqual([[1000], [250]]);
  expect(plan.GetRange('D1:E1').Values).toEqual([[175, 100]]);
  expect(plan.GetRange('D3:D4').Values).toEqual([[50], [25]]);
});

test('its chart, validation, formats and page are its own', async () => {
  const [chart] = copy.Charts.$items();
  expect([chart?.Name, chart?.Id === plan.Charts.GetItem('Funnel').Id]).toEqual(['Funnel', false]);
  await book.run(() => {
    copy.GetRange('B4').Values = [[0.9]];
    chart?.Series.GetItemAt(0).Points.GetItemAt(0).Format.Fill.SetSolidColor('#0B7580');
  });
  expect(chart?.Series.GetItemAt(0).Points.GetItemAt(0).Value).toBe(0.9);
  expect(plan.Charts.GetItem('Funnel').Series.GetItemAt(0).Points.GetItemAt(0).Value).toBe(0.5);
  expect(plan.Charts.GetItem('Funnel').$chart.series[0]?.points).toEqual({});
  expect(copy.GetRange('B1').DataValidation.Type).toBe('Decimal');
  expect(
    copy
      .GetRange('D3')
      .ConditionalFormats.$items()
      .map((format) => format.Type),
  ).toEqual(['CellValue', 'Custom']);
  expect(copy.PageLayout.Orientation).toBe('Landscape');
});

test('it goes in one step, and comes back', async () => {
  await book.undo();
  expect(book.workbook.Worksheets.GetCount()).toBe(2);
  expect(book.workbook.Tables.$items().map((table) => table.Name)).toEqual(['Stages']);
  expect(plan.GetRange('D1').Values).toEqual([[175]]);
  await book.redo();
  const again = book.workbook.Worksheets.GetItem('Plan 2026 (2)');
  expect(again.GetRange('D1:E1').Values).toEqual([[175, 100]]);
  expect(again.Charts.GetCount()).toBe(1);
});

test('the original can go, the copy stays', async () => {
  await book.run(() => plan.Delete());
  expect(copy.GetRange('D1:E1').Values).toEqual([[175, 100]]);
  expect(book.workbook.Tables.$items().map((table) => table.Name)).toEqual(['Stages2']);
});
