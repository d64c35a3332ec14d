import { chartData } from '../../../src/local/charts/chart-data';
import { chartsOf } from '../../../src/local/grid/charts';
import type { Table } from '../../../src/local/objects/table';
import { codeOf, openBook, type OpenBook } from './kit';

let book: OpenBook;
const stages = (): Table => book.workbook.Tables.GetItem('Stages');
const address = (): string => stages().GetRange().Address.slice('Sheet1!'.length);

beforeEach(async () => {
  book = openBook();
  await book.run(() => {
    book.sheet.GetRange('A1:B3').Values = [
      ['Stage', 'Conversion'],
      ['Lead', 0.5],
      ['Deal', 0.25],
    ];
    book.sheet.Tables.Add('A1:B3', true).Name = 'Stages';
    book.sheet.GetRange('D1:D4').Formulas = [
      ['=SUM(Stages[Conversion])'],
      ['=Stages[@Conversion]*100'],
      ['=COUNTA(Stages[#All])'],
      ['=ROWS(Stages)'],
    ];
  });
});
afterEach(() => book.dispose());

test('its parts, and references to them', () => {
  expect([address(), stages().GetHeaderRowRange().Values, stages().GetDataBodyRange().Address]).toEqual([
    'A1:B3',
    [['Stage', 'Conversion']],
    'Sheet1!A2:B3',
  ]);
  expect(
    stages()
      .Columns.$items()
      .map((column) => [column.Id, column.Index, column.Name]),
  ).toEqual([
    [1, 0, 'Stage'],
    [2, 1, 'Conversion'],
  ]);
  expect(stages().Columns.GetItem('conversion').GetDataBodyRange().Values).toEqual([[0.5], [0.25]]);
  expect(stages().Worksheet.Name).toBe('Sheet1');
  expect(book.sheet.GetRange('D1:D4').Values).toEqual([[0.75], [50], [6], [2]]);
  expect(book.sheet.GetRange('D2').Formulas).toEqual([['=Stages[@Conversion]*100']]);
});

test('headers become text, blank ones get names, names are the next free', async () => {
  const table = await book.run(() => {
    book.sheet.GetRange('F1:I2').Values = [
      [2026, '', 'Rep', 'Rep'],
      [1, 2, 3, 4],
    ];
    return book.sheet.Tables.Add('F1:I2', true);
  });
  expect(table.Name).toBe('Table1');
  expect(table.GetHeaderRowRange().Values).toEqual([['2026', 'Column2', 'Rep', 'Rep2']]);
  const bare = await book.run(() => {
    book.sheet.GetRange('K1:L2').Values = [
      [1, 2],
      [3, 4],
    ];
    return book.sheet.Tables.Add('K1:L2', false);
  });
  expect(bare.GetRange().Values).toEqual([
    ['Column1', 'Column2'],
    [1, 2],
    [3, 4],
  ]);
});

test('a second table over the same cells and a taken name are refused', async () => {
  expect(await codeOf(() => book.sheet.Tables.Add('B2:C4', true))).toBe('InvalidArgument');
  await book.run(() => book.sheet.Tables.Add('F1:G2', true));
  expect(await codeOf(() => (book.workbook.Tables.GetItem('Table1').Name = 'stages'))).toBe(
    'ItemAlreadyExists',
  );
  expect(await codeOf(() => book.workbook.Tables.GetItem('None'))).toBe('ItemNotFound');
});

test('rows are added and deleted, what stands below moves', async () => {
  await book.run(() => stages().Rows.Add(null, [['Won', 1]]));
  expect(address()).toBe('A1:B4');
  expect(book.sheet.GetRange('D1').Values).toEqual([[1.75]]);
  await book.run(() => {
    book.sheet.GetRange('A6').Values = [['note']];
  });
  await book.run(() => stages().Rows.Add(0, [['First', 0.1]]));
  expect(stages().GetDataBodyRange().Values).toEqual([
    ['First', 0.1],
    ['Lead', 0.5],
    ['Deal', 0.25],
    ['Won', 1],
  ]);
  expect(book.sheet.GetRange('A7').Values).toEqual([['note']]);
  await book.run(() => stages().Rows.GetItemAt(1).Delete());
  expect(stages().GetDataBodyRange().Values).toEqual([
    ['First', 0.1],
    ['Deal', 0.25],
    ['Won', 1],
  ]);
  expect(book.sheet.GetRange('D1').Values).toEqual([[1.35]]);
  await book.undo();
  await book.undo();
  expect(stages().GetDataBodyRange().Values).toEqual([
    ['Lead', 0.5],
    ['Deal', 0.25],
    ['Won', 1],
  ]);
  await book.run(() => stages().Rows.DeleteRowsAt(0, 3));
  expect(stages().GetDataBodyRange().Values).toEqual([['', '']]);
  expect(await codeOf(() => stages().Rows.GetItemAt(5))).toBe('InvalidArgument');
});

test('columns are added, renamed and deleted; formulas follow the name', async () => {
  await book.run(() => stages().Columns.Add(null, [['Days'], [3], [4]]));
  expect(address()).toBe('A1:C3');
  await book.run(() => (stages().Columns.GetItem('Conversion').Name = 'Rate'));
  const formulas = book.sheet.GetUsedRange().Formulas?.flat() ?? [];
  expect(formulas).toEqual(expect.arrayContaining(['=SUM(Stages[Rate])', '=Stages[@Rate]*100']));
  expect(await codeOf(() => (stages().Columns.GetItem('Rate').Name = 'stage'))).toBe('ItemAlreadyExists');
  await book.run(() => stages().Columns.GetItem('Days').Delete());
  expect(stages().GetRange().Values).toEqual([
    ['Stage', 'Rate'],
    ['Lead', 0.5],
    ['Deal', 0.25],
  ]);
});

test('a table is renamed in every formula', async () => {
  await book.run(() => (stages().Name = 'Steps'));
  expect(book.sheet.GetRange('D1:D2').Formulas).toEqual([
    ['=SUM(Steps[Conversion])'],
    ['=Steps[@Conversion]*100'],
  ]);
  expect(book.sheet.GetRange('D1:D2').Values).toEqual([[0.75], [50]]);
  await book.undo();
  expect(book.sheet.GetRange('D1').Formulas).toEqual([['=SUM(Stages[Conversion])']]);
  expect(book.sheet.GetRange('D1').Values).toEqual([[0.75]]);
});

test('resized, with totals, turned into a range, deleted', async () => {
  await book.run(() => stages().Resize('A1:C5'));
  expect(stages().GetHeaderRowRange().Values).toEqual([['Stage', 'Conversion', 'Column3']]);
  expect(await codeOf(() => stages().Resize('A2:C5'))).toBe('InvalidArgument');
  await book.undo();
  await book.run(() => (stages().ShowTotals = true));
  expect(stages().GetTotalRowRange().Formulas).toEqual([['Total', '=SUBTOTAL(109,Stages[Conversion])']]);
  expect(stages().GetDataBodyRange().Address).toBe('Sheet1!A2:B3');
  await book.run(() => (stages().ShowTotals = false));
  expect(address()).toBe('A1:B3');
  await book.run(() => stages().ConvertToRange());
  expect(book.workbook.Tables.GetCount()).toBe(0);
  expect(book.sheet.GetRange('A1').Values).toEqual([['Stage']]);
  await book.undo();
  await book.run(() => stages().Delete());
  expect(book.sheet.GetRange('A1:B3').GetUsedRangeOrNullObject(true)).toBeNull();
  await book.undo();
  expect(stages().GetRange().Values).toEqual([
    ['Stage', 'Conversion'],
    ['Lead', 0.5],
    ['Deal', 0.25],
  ]);
});

test('a table moves with cells put in above it, and its own cells move together or not at all', async () => {
  await book.run(() => book.sheet.GetRange('A1:B2').Insert('Down'));
  expect(address()).toBe('A3:B5');
  expect(stages().GetRange().Values).toEqual([
    ['Stage', 'Conversion'],
    ['Lead', 0.5],
    ['Deal', 0.25],
  ]);
  expect(await codeOf(() => book.sheet.GetRange('A4').Insert('Down'))).toBe('InsertDeleteConflict');
  expect(await codeOf(() => book.sheet.GetRange('B4').Delete('Left'))).toBe('InsertDeleteConflict');
  await book.run(() => book.sheet.GetRange('4:4').Delete('Up'));
  expect(stages().GetRange().Values).toEqual([
    ['Stage', 'Conversion'],
    ['Deal', 0.25],
  ]);
});

test('what a person types right under a table becomes its next row, and the result follows', async () => {
  await book.run(() => (book.sheet.GetRange('F1').Formulas = [['=SEQUENCE(ROWS(Stages[Stage]))']]));
  await book.type(book.sheet.GetRange('A4'), 'Won');
  expect(address()).toBe('A1:B4');
  expect(book.sheet.GetRange('F1:F4').Values).toEqual([[1], [2], [3], ['']]);
  await book.type(book.sheet.GetRange('B4'), 0.25);
  expect(book.sheet.GetRange('D1').Values).toEqual([[1]]);
  await book.undo();
  expect([address(), book.sheet.GetRange('A4:B4').Values]).toEqual(['A1:B4', [['Won', '']]]);
  await book.undo();
  expect([address(), book.sheet.GetRange('A4').Values]).toEqual(['A1:B3', [['']]]);
  await book.redo();
  expect([address(), book.sheet.GetRange('A4').Values]).toEqual(['A1:B4', [['Won']]]);
  await book.undo();
  expect(book.sheet.GetRange('F1:F4').Values).toEqual([[1], [2], [''], ['']]);
});
test('what is typed beside a table is its next column, undone with it', async () => {
  await book.type(book.sheet.GetRange('C1'), 'Returned');
  expect([address(), stages().Columns.GetItem('Returned').Index]).toEqual(['A1:C3', 2]);
  await book.undo();
  expect([address(), book.sheet.GetRange('C1').Values]).toEqual(['A1:B3', [['']]]);
  await book.type(book.sheet.GetRange('C2'), 7);
  expect([address(), book.sheet.GetRange('C1:C3').Values]).toEqual(['A1:C3', [['Column3'], [7], ['']]]);
  await book.undo();
  expect([address(), book.sheet.GetRange('C1:C2').Values]).toEqual(['A1:B3', [[''], ['']]]);
  // what stands there already is no part of it
  await book.run(() => (book.sheet.GetRange('C3').Values = [['a note']]));
  await book.type(book.sheet.GetRange('C1'), 'Returned');
  expect(address()).toBe('A1:B3');
});

test('what is typed aside, further down or by the add-in does not make it grow', async () => {
  await book.type(book.sheet.GetRange('C4'), 1);
  await book.type(book.sheet.GetRange('A6'), 1);
  await book.run(() => (book.sheet.GetRange('A4').Values = [['x']]));
  expect(address()).toBe('A1:B3');
});

test('charts over whole columns and calculated columns follow a table that grows and shrinks', async () => {
  const sheet = () => book.sheet;
  await book.run(() => {
    const columns = stages().Columns;
    void columns.Add(undefined, [['Twice'], ['=B2*2'], ['=B3*2']]);
    const chart = sheet().Charts.Add('BarClustered', sheet().GetRange('B1:B3'), 'Columns');
    chart.Series.$items()[0]?.SetXAxisValues(sheet().GetRange('A2:A3'));
  });
  const drawn = () => {
    const [chart] = chartsOf(book.grid, book.sheet.$sheetId);
    return chart && chartData(book.grid, book.sheet.$sheetId, chart);
  };
  await book.type(sheet().GetRange('B4'), 0.1);
  await book.type(sheet().GetRange('A4'), 'Payment');
  expect(address()).toBe('A1:C4');
  expect(sheet().GetRange('C4').Formulas).toEqual([['=B4*2']]);
  expect(drawn()).toMatchObject({ categories: ['Lead', 'Deal', 'Payment'] });
  expect(drawn()?.series[0]?.values).toEqual([0.5, 0.25, 0.1]);
  await book.run(() => stages().Resize('A1:C3'));
  expect(drawn()).toMatchObject({ categories: ['Lead', 'Deal'] });
});

test('a formula with LET that names the table in a text goes on when the table changes', async () => {
  await book.run(
    () =>
      (book.sheet.GetRange('F1:F2').Formulas = [
        ['=IF(1=1,LET(one,SUM(Stages[Conversion]),two,one*2,two+one),"no stages")'],
        ['=IFERROR(LET(all,$B$2:$B$9,LET(one,SUM(all),one&" of all stages")),"wrong")'],
      ]),
  );
  expect(book.sheet.GetRange('F1:F2').Values).toEqual([[2.25], ['0.75 of all stages']]);
  await book.run(() => stages().Resize('A1:B4'));
  await book.run(() => (book.sheet.GetRange('B4').Values = [[0.25]]));
  expect(book.sheet.GetRange('F1:F2').Values).toEqual([[3], ['1 of all stages']]);
});
