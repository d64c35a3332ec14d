import { codeOf, openBook, type OpenBook } from './kit';

let book: OpenBook;
beforeEach(() => (book = openBook()));
afterEach(() => book.dispose());

test('values are taken as Excel takes them', async () => {
  const range = book.sheet.GetRange('A1:G1');
  await book.run(() => {
    book.sheet.GetRange('G1').NumberFormat = '@';
    range.Values = [[1.5, '2.5', '12%', "'007", true, '=A1*2', '=1+1']];
  });
  expect(range.Values).toEqual([[1.5, 2.5, 0.12, '007', true, 3, '=1+1']]);
  expect(range.Formulas).toEqual([[1.5, 2.5, 0.12, '007', true, '=A1*2', '=1+1']]);
  expect(range.ValueTypes).toEqual([['Double', 'Double', 'Double', 'String', 'Boolean', 'Double', 'String']]);
  expect(book.sheet.GetRange('C1').NumberFormat).toEqual([['0%']]);
});

test('null leaves a cell alone, an empty text empties it, one value fills all cells', async () => {
  const range = book.sheet.GetRange('A1:B2');
  await book.run(
    () =>
      (range.Values = [
        [1, 2],
        [3, 4],
      ]),
  );
  await book.run(
    () =>
      (range.Values = [
        [null, 9],
        ['', null],
      ]),
  );
  expect(range.Values).toEqual([
    [1, 9],
    ['', 4],
  ]);
  await book.run(() => (range.Values = 5));
  expect(range.Values).toEqual([
    [5, 5],
    [5, 5],
  ]);
});

test('an array of another size is refused, and nothing is written', async () => {
  const range = book.sheet.GetRange('A1:B2');
  expect(await codeOf(() => (range.Values = [[1, 2]]))).toBe('InvalidArgument');
  expect(await codeOf(() => (range.Values = [[1], [2]]))).toBe('InvalidArgument');
  expect(await codeOf(() => range._ValidateArraySize(3, 2))).toBe('InvalidArgument');
  expect(range.Values).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('text is what the cell shows, in English and in Russian', async () => {
  const write = (open: OpenBook): Promise<unknown> =>
    open.run(() => {
      const range = open.sheet.GetRange('A1:D1');
      range.Values = [[1234567.891, 0.125, 45292, '=1/0']];
      range.NumberFormat = [['#,##0.00', '0.0%', 'dd.mm.yyyy', 'General']];
    });
  await write(book);
  expect(book.sheet.GetRange('A1:D1').Text).toEqual([['1,234,567.89', '12.5%', '01.01.2024', '#DIV/0!']]);
  const russian = openBook('ru-RU');
  await write(russian);
  expect(
    russian.sheet.GetRange('A1:B1').Text?.[0]?.map((text) => text.replace(/[\u00a0\u202f]/g, ' ')),
  ).toEqual(['1 234 567,89', '12,5%']);
  russian.dispose();
});

test('ranges beside a range', async () => {
  const range = book.sheet.GetRange('B2:D5');
  expect([
    range.Address,
    range.RowIndex,
    range.ColumnIndex,
    range.RowCount,
    range.ColumnCount,
    range.CellCount,
  ]).toEqual(['Sheet1!B2:D5', 1, 1, 4, 3, 12]);
  const address = (other: { Address: string }): string => other.Address.slice('Sheet1!'.length);
  expect(address(range.GetCell(0, 0))).toBe('B2');
  expect(address(range.GetRow(1))).toBe('B3:D3');
  expect(address(range.GetColumn(2))).toBe('D2:D5');
  expect(address(range.GetLastCell())).toBe('D5');
  expect(address(range.GetOffsetRange(-1, 2))).toBe('D1:F4');
  expect(address(range.GetResizedRange(1, -2))).toBe('B2:B6');
  expect(address(range.GetEntireColumn())).toBe('B:D');
  expect(address(range.GetEntireRow())).toBe('2:5');
  expect(address(range.GetIntersection('A1:B3'))).toBe('B2:B3');
  expect(address(range.GetBoundingRect('F9'))).toBe('B2:F9');
  expect(address(range.GetRowsBelow(2))).toBe('B6:D7');
  expect(address(book.sheet.GetRangeByIndexes(1, 2, 3, 4))).toBe('C2:F4');
  expect(await codeOf(() => range.GetIntersection('F9'))).toBe('ItemNotFound');
  expect(await codeOf(() => range.GetRow(4))).toBe('InvalidArgument');
  expect(await codeOf(() => range.GetOffsetRange(-5, 0))).toBe('InvalidArgument');
  expect(await codeOf(() => book.sheet.GetRange('nothing'))).toBe('InvalidArgument');
});

test('the used range has what cells hold, and on request their looks', async () => {
  expect(book.sheet.GetUsedRange().Address).toBe('Sheet1!A1');
  expect(book.sheet.GetUsedRangeOrNullObject()).toBeNull();
  await book.run(() => {
    book.sheet.GetRange('B2').Values = [[1]];
    book.sheet.GetRange('C3').Formulas = [['=SEQUENCE(3)']];
    book.sheet.GetRange('F9').Format.Fill.Color = '#FFF8E1';
  });
  expect(book.sheet.GetUsedRange(true).Address).toBe('Sheet1!B2:C5');
  expect(book.sheet.GetUsedRange().Address).toBe('Sheet1!B2:F9');
  expect(book.sheet.GetRange('C1:D99').GetUsedRange(true).Address).toBe('Sheet1!C3:C5');
  expect(book.sheet.GetRange('H1:H9').GetUsedRangeOrNullObject()).toBeNull();
});

test('looks are written and read, and read as null where cells differ', async () => {
  const range = book.sheet.GetRange('A1:B2');
  await book.run(() => {
    const { Format: format } = range;
    format.Fill.Color = '#fff8e1';
    format.Font.Name = 'Arial';
    format.Font.Size = 18;
    format.Font.Color = '#014e56';
    format.Font.Bold = true;
    format.HorizontalAlignment = 'Right';
    format.VerticalAlignment = 'Center';
    format.WrapText = true;
    format.ColumnWidth = 90;
    format.RowHeight = 30;
    book.sheet.GetRange('A1').Format.Font.Italic = true;
    range.Format.Borders.GetItem('EdgeBottom').Style = 'Continuous';
    range.Format.Borders.GetItem('EdgeBottom').Weight = 'Hairline';
    range.Format.Borders.GetItem('EdgeBottom').Color = '#d8c68c';
  });
  const { Format: format } = range;
  expect([
    format.Fill.Color,
    format.Font.Name,
    format.Font.Size,
    format.Font.Color,
    format.Font.Bold,
  ]).toEqual(['#FFF8E1', 'Arial', 18, '#014E56', true]);
  expect([format.HorizontalAlignment, format.VerticalAlignment, format.WrapText]).toEqual([
    'Right',
    'Center',
    true,
  ]);
  expect([format.ColumnWidth, format.RowHeight, format.Font.Italic]).toEqual([90, 30, null]);
  const edge = book.sheet.GetRange('B2').Format.Borders.GetItem('EdgeBottom');
  expect([edge.Style, edge.Weight, edge.Color]).toEqual(['Continuous', 'Hairline', '#D8C68C']);
  expect(book.sheet.GetRange('B1').Format.Borders.GetItem('EdgeBottom').Style).toBe('None');
  await book.run(() => range.Clear('Formats'));
  expect([format.Fill.Color, format.Font.Bold, format.Font.Name]).toEqual(['#FFFFFF', false, 'Calibri']);
});

test('formats leave formulas alone, contents leave formats alone', async () => {
  const cell = book.sheet.GetRange('A1');
  await book.run(() => {
    cell.Formulas = [['=1+1']];
    cell.NumberFormat = '0.0';
    cell.Format.Fill.Color = '#EAF4F6';
  });
  expect([cell.Formulas, cell.Values, cell.Text]).toEqual([[['=1+1']], [[2]], [['2.0']]]);
  await book.run(() => cell.Clear('Contents'));
  expect([cell.Values, cell.NumberFormat, cell.Format.Fill.Color]).toEqual([[['']], [['0.0']], '#EAF4F6']);
});

test('whole columns keep their look for rows that come later', async () => {
  await book.run(() => {
    book.sheet.GetRange('B:B').NumberFormat = '0.0%';
    book.sheet.GetRange('B:B').Format.ColumnWidth = 120;
    book.sheet.GetRange('B5').Values = [[0.5]];
  });
  expect(book.sheet.GetRange('B5').Text).toEqual([['50.0%']]);
  expect(book.sheet.GetRange('B900').NumberFormat).toEqual([['0.0%']]);
  expect(book.sheet.GetRange('B1').Format.ColumnWidth).toBe(120);
  expect(book.sheet.GetUsedRange().Address).toBe('Sheet1!B5');
});

test('cells far out of the grid make room', async () => {
  await book.run(() => (book.sheet.GetRange('CA5000').Values = [['far']]));
  expect(book.sheet.GetRange('CA5000').Values).toEqual([['far']]);
});

test('autofit makes room for the longest text', async () => {
  await book.run(() => {
    book.sheet.GetRange('A1:A2').Values = [['a'], ['Deals needed at every stage of the funnel']];
    book.sheet.GetRange('A:B').Format.AutofitColumns();
  });
  expect(book.sheet.GetRange('A1').Format.ColumnWidth).toBeGreaterThan(150);
  expect(book.sheet.GetRange('B1').Format.ColumnWidth).toBe(48);
});

test('copyFrom moves references, values and formats', async () => {
  await book.run(() => {
    book.sheet.GetRange('A1:B1').Formulas = [[2, '=A1*10']];
    book.sheet.GetRange('B1').Format.Font.Bold = true;
  });
  await book.run(() => {
    book.sheet.GetRange('A2:B3').CopyFrom('A1:B1');
    book.sheet.GetRange('D1').CopyFrom('B1', 'Values');
    book.sheet.GetRange('E1').CopyFrom('B1', 'Formats');
  });
  expect(book.sheet.GetRange('A2:B3').Formulas).toEqual([
    [2, '=A2*10'],
    [2, '=A3*10'],
  ]);
  expect(book.sheet.GetRange('B3').Format.Font.Bold).toBe(true);
  expect([book.sheet.GetRange('D1').Formulas, book.sheet.GetRange('D1').Format.Font.Bold]).toEqual([
    [[20]],
    false,
  ]);
  expect([book.sheet.GetRange('E1').Values, book.sheet.GetRange('E1').Format.Font.Bold]).toEqual([
    [['']],
    true,
  ]);
});

test('rows and cells are put in and taken out; formulas, names and undo follow', async () => {
  await book.run(() => {
    book.sheet.GetRange('A1:A3').Values = [[1], [2], [3]];
    book.sheet.GetRange('C9').Formulas = [['=SUM(A1:A3)']];
    book.workbook.Names.Add('last', book.sheet.GetRange('A3'));
  });
  await book.run(() => book.sheet.GetRange('2:2').Insert('Down'));
  expect(book.sheet.GetRange('C10').Formulas).toEqual([['=SUM(A1:A4)']]);
  expect(book.workbook.Names.GetItem('last').Formula).toBe('=Sheet1!$A$4');
  await book.undo();
  expect(book.sheet.GetRange('C9').Formulas).toEqual([['=SUM(A1:A3)']]);
  await book.run(() => book.sheet.GetRange('A2').Delete('Up'));
  expect(book.sheet.GetRange('A1:A3').Values).toEqual([[1], [3], ['']]);
  expect(book.sheet.GetRange('C9').Values).toEqual([[4]]);
});

test('cells of a sheet that is not on screen are moved without leaving the screen', async () => {
  const other = await book.run(() => {
    const sheet = book.workbook.Worksheets.Add('Other');
    sheet.GetRange('A1:A2').Values = [[1], [2]];
    book.sheet.GetRange('A1').Values = [['here']];
    return sheet;
  });
  await book.run(() => other.GetRange('1:1').Insert('Down'));
  expect(other.GetRange('A1:A3').Values).toEqual([[''], [1], [2]]);
  expect(book.sheet.GetRange('A1').Values).toEqual([['here']]);
  expect(book.workbook.Worksheets.GetActiveWorksheet().Name).toBe('Sheet1');
});

test('rows and columns are hidden and shown', async () => {
  await book.run(() => {
    book.sheet.GetRange('2:3').RowHidden = true;
    book.sheet.GetRange('B:B').ColumnHidden = true;
  });
  expect(book.sheet.GetRange('A2').RowHidden).toBe(true);
  expect(book.sheet.GetRange('A1:A2').RowHidden).toBeNull();
  expect(book.sheet.GetRange('B1').ColumnHidden).toBe(true);
  await book.undo();
  expect(book.sheet.GetRange('A2').Hidden).toBe(false);
});

test('select goes to the cells', async () => {
  const other = await book.run(() => book.workbook.Worksheets.Add('Other'));
  await book.run(() => other.GetRange('B2:C3').Select());
  expect(book.workbook.Worksheets.GetActiveWorksheet().Name).toBe('Other');
  expect(book.workbook.GetSelectedRange().Address).toBe('Other!B2:C3');
  expect(book.workbook.GetActiveCell().Address).toBe('Other!B2');
});
