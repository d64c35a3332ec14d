import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { eventually } from '../../kit/eventually';
import { codeOf, openBook, type OpenBook } from './kit';

let book: OpenBook;
beforeEach(() => (book = openBook()));
afterEach(() => book.dispose());

/** Waits until these rows of column B, from row 1, show the fill: shades of scales come a moment after the calculation. */
async function paints(expected: string): Promise<void> {
  const service = book.grid.injector.get(ConditionalFormattingService);
  const fills = (): string =>
    Array.from(expected, (_mark, row) =>
      service.composeStyle(book.grid.unitId, book.sheet.$sheetId, row, 1)?.style?.bg ? 'x' : '.',
    ).join('');
  fills(); // the grid asks for formulas of formats when it paints
  await book.calm();
  await eventually(() => expect(fills()).toBe(expected));
}

test('a formula paints stored and spilled cells, and follows names and cells', async () => {
  await book.run(() => {
    book.sheet.GetRange('A1:A2').Values = [[4], [20]];
    book.sheet.GetRange('B1').Formulas = [['=SEQUENCE(A1)*10']];
    book.sheet.Names.Add('lim', book.sheet.GetRange('A2'));
    const { Rule: rule, Format: format } = book.sheet
      .GetRange('B1:B6')
      .ConditionalFormats.Add('Custom').Custom;
    rule.Formula = '=AND($B1<>"",$B1>=lim)';
    format.Fill.Color = '#f1faf1';
    format.Font.Bold = true;
    format.Borders.GetItem('EdgeBottom').Color = '#0b7580';
  });
  await paints('.xxx..');
  await book.run(() => (book.sheet.GetRange('A1').Values = [[5]]));
  await paints('.xxxx.');
  await book.run(() => (book.sheet.GetRange('A2').Values = [[40]]));
  await paints('...xx.');
  await book.run(() => (book.sheet.Names.GetItem('lim').Formula = '=15'));
  await paints('.xxxx.');
});

test('a comparison with numbers paints spilled cells too', async () => {
  await book.run(() => {
    book.sheet.GetRange('B1').Formulas = [['=SEQUENCE(4)']];
    const format = book.sheet.GetRange('B1:B6').ConditionalFormats.Add('CellValue').CellValue;
    format.Rule = { operator: 'Between', formula1: '=2', formula2: '3' };
    format.Format.Fill.Color = '#FDF3F4';
  });
  await paints('.xx...');
});

test('formats are listed, ordered, cut and undone', async () => {
  const range = book.sheet.GetRange('B1:C9');
  await book.run(() => {
    range.ConditionalFormats.Add('Custom');
    range.ConditionalFormats.Add('CellValue');
  });
  const list = (): unknown =>
    range.ConditionalFormats.$items().map((format) => [format.Type, format.Priority]);
  expect(list()).toEqual([
    ['CellValue', 0],
    ['Custom', 1],
  ]);
  expect(range.ConditionalFormats.GetItemAt(0).GetRange().Address).toBe('Sheet1!B1:C9');
  await book.run(() => book.sheet.GetRange('B1:C3').ConditionalFormats.ClearAll());
  expect(book.sheet.GetRange('B1:C3').ConditionalFormats.GetCount()).toBe(0);
  expect(range.ConditionalFormats.GetItemAt(0).GetRange().Address).toBe('Sheet1!B4:C9');
  await book.undo();
  await book.run(() => range.ConditionalFormats.GetItemAt(0).Delete());
  expect(list()).toEqual([['Custom', 0]]);
  expect(await codeOf(() => range.ConditionalFormats.GetItemAt(0).CellValue)).toBe('InvalidArgument');
  expect(range.ConditionalFormats.GetItemAt(0).CellValueOrNullObject).toBeNull();
  expect(await codeOf(() => range.ConditionalFormats.Add('IconSet'))).toBe('ApiNotFound');
});

test('a scale of three colours shades stored and spilled numbers, and reads as it was set', async () => {
  const criteria = {
    minimum: { type: 'LowestValue', color: '#F8696B' },
    midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
    maximum: { type: 'HighestValue', color: '#63BE7B' },
  };
  const scale = await book.run(() => {
    book.sheet.GetRange('B1').Formulas = [['=SEQUENCE(3)']];
    const format = book.sheet.GetRange('B1:B4').ConditionalFormats.Add('ColorScale');
    format.ColorScale.Criteria = criteria;
    return format;
  });
  expect([scale.Type, scale.ColorScale.ThreeColorScale, scale.ColorScale.Criteria]).toEqual([
    'ColorScale',
    true,
    criteria,
  ]);
  await paints('xxx..');
  expect(await codeOf(() => (scale.ColorScale.Criteria = { minimum: { type: 'Lowest' } }))).toBe(
    'InvalidArgument',
  );
  await book.undo();
  await paints('.....');
});

test('data bars keep their colours', async () => {
  const format = await book.run(() => {
    const added = book.sheet.GetRange('B1:B4').ConditionalFormats.Add('DataBar');
    added.DataBar.PositiveFormat.FillColor = '#0b7580';
    added.DataBar.PositiveFormat.GradientFill = false;
    added.DataBar.NegativeFormat.FillColor = 'red';
    return added;
  });
  const { PositiveFormat: up, NegativeFormat: down } = format.DataBar;
  expect([format.Type, up.FillColor, up.GradientFill, down.FillColor]).toEqual([
    'DataBar',
    '#0B7580',
    false,
    '#FF0000',
  ]);
});

test('numbers that pass are shown in the format of the condition, spilled ones too', async () => {
  const format = await book.run(() => {
    book.sheet.GetRange('B1').Formulas = [['=SEQUENCE(2,1,0.5,1)']];
    book.sheet.GetRange('B3').Values = [[2.5]];
    book.sheet.GetRange('B1:B3').NumberFormat = '0.0';
    const { Custom: custom } = book.sheet.GetRange('B1:B3').ConditionalFormats.Add('Custom');
    custom.Rule.Formula = '=B1>1';
    custom.Format.NumberFormat = '0.00" ▲"';
    return custom.Format;
  });
  await paints('...');
  const sheet = book.grid.sheet(book.sheet.$sheetId);
  await eventually(() =>
    expect([0, 1, 2].map((row) => sheet.getCell(row, 1)?.v)).toEqual(['0.5', '1.50 ▲', '2.50 ▲']),
  );
  expect(format.NumberFormat).toBe('0.00" ▲"');
  expect(book.sheet.GetRange('B2').Values).toEqual([[1.5]]);
});

test.each([
  ['"● "@', ['● low', '7', '']],
  ['"–";"–";"–";"–"', ['–', '–', '']],
  ['0.0;-0.0', ['low', '7.0', '']],
  ['"a;b;c;"0', ['low', 'a;b;c;7', '']],
])('words under a condition with the format %s', async (pattern, shown) => {
  await book.run(() => {
    book.sheet.GetRange('B1:B3').Formulas = [['="l"&"ow"'], [7], ['']];
    const { Custom: custom } = book.sheet.GetRange('B1:B3').ConditionalFormats.Add('Custom');
    custom.Rule.Formula = '=TRUE';
    custom.Format.NumberFormat = pattern;
  });
  await paints('...');
  const sheet = book.grid.sheet(book.sheet.$sheetId);
  await eventually(() => expect([0, 1, 2].map((row) => sheet.getCell(row, 1)?.v ?? '')).toEqual(shown));
  expect(book.sheet.GetRange('B1').Values).toEqual([['low']]);
});

test('validation: rules, message, cells that differ, undo', async () => {
  const range = book.sheet.GetRange('A1:A5');
  await book.run(() => {
    range.DataValidation.Rule = { wholeNumber: { formula1: 1, formula2: 99, operator: 'Between' } };
    range.DataValidation.IgnoreBlanks = true;
    range.DataValidation.ErrorAlert = {
      title: '',
      message: 'A whole number from 1 to 99.',
      showAlert: true,
      style: 'Stop',
    };
  });
  expect([range.DataValidation.Type, range.DataValidation.Rule, range.DataValidation.ErrorAlert]).toEqual([
    'WholeNumber',
    { wholeNumber: { formula1: 1, formula2: 99, operator: 'Between' } },
    { title: '', message: 'A whole number from 1 to 99.', showAlert: true, style: 'Stop' },
  ]);
  await book.run(
    () =>
      (book.sheet.GetRange('A3').DataValidation.Rule = {
        list: { inCellDropDown: true, source: 'up,exact' },
      }),
  );
  expect(range.DataValidation.Type).toBe('Inconsistent');
  expect(book.sheet.GetRange('A4:A5').DataValidation.Type).toBe('WholeNumber');
  expect(book.sheet.GetRange('A3').DataValidation.Rule).toEqual({
    list: { inCellDropDown: true, source: 'up,exact' },
  });
  await book.undo();
  expect(range.DataValidation.Type).toBe('WholeNumber');
  await book.run(() => range.DataValidation.Clear());
  expect([range.DataValidation.Type, range.DataValidation.Rule]).toEqual(['None', {}]);
  await book.undo();
  expect(range.DataValidation.Type).toBe('WholeNumber');
  expect(
    await codeOf(() => (range.DataValidation.Rule = { wholeNumber: { formula1: 1, operator: 'Near' } })),
  ).toBe('InvalidArgument');
});
