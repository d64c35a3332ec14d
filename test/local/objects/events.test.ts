import type { EventEntry } from '../../../src/local/protocol/host-object';
import { openBook, type OpenBook } from './kit';

let book: OpenBook;
beforeEach(() => (book = openBook()));
afterEach(() => book.dispose());

const read = ([category, type, target, json]: EventEntry): unknown[] => [
  category,
  type,
  target,
  JSON.parse(json),
];
const ofType = (type: number): unknown[] => book.events.filter((entry) => entry[1] === type).map(read);

test('a cell that a person changes: both targets, before and after', async () => {
  await book.type(book.sheet.GetRange('B2'), 5);
  await book.type(book.sheet.GetRange('B2'), 7);
  const change = {
    address: 'B2',
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'Unknown',
    worksheetId: book.sheet.Id,
    valueBefore: 5,
    valueAfter: 7,
    valueTypeBefore: 'Double',
    valueTypeAfter: 'Double',
  };
  expect(ofType(10).slice(2)).toEqual([
    [65536, 10, book.sheet.Id, change],
    [65536, 10, 'Workbook', change],
  ]);
});

test('what the add-in writes is told as its own, in one event a batch and kind', async () => {
  await book.run(() => {
    book.sheet.GetRange('A1:B2').Values = [
      [1, 2],
      [3, 4],
    ];
    book.sheet.GetRange('D1').Formulas = [['=SUM(A1:B2)']];
    book.sheet.GetRange('A1:B2').Format.Font.Bold = true;
  });
  expect(ofType(10).map((entry) => (entry as unknown[])[3])).toEqual([
    expect.objectContaining({ address: 'A1:D2', triggerSource: 'ThisLocalAddin' }),
    expect.objectContaining({ address: 'A1:D2', triggerSource: 'ThisLocalAddin' }),
  ]);
});

test('what the engine calculates, and looks, are no changes', async () => {
  await book.run(() => (book.sheet.GetRange('B1').Formulas = [['=A1*2']]));
  book.events.length = 0;
  await book.run(() => (book.sheet.GetRange('B1').Format.Font.Bold = true));
  await book.type(book.sheet.GetRange('A1'), 4);
  expect(book.sheet.GetRange('B1').Values).toEqual([[8]]);
  expect(ofType(10).map((entry) => ((entry as unknown[])[3] as { address: string }).address)).toEqual([
    'A1',
    'A1',
  ]);
});

test('tables hear of their own cells', async () => {
  const table = await book.run(() => book.sheet.Tables.Add('A1:B3', true));
  book.events.length = 0;
  await book.type(book.sheet.GetRange('B2'), 1);
  await book.type(book.sheet.GetRange('D9'), 1);
  expect(ofType(101).map((entry) => (entry as unknown[])[2])).toEqual([table.Id]);
});

test('sheets come, go and are gone to; rows are inserted; cells are selected', async () => {
  const plan = await book.run(() => book.workbook.Worksheets.Add('Plan'));
  await book.run(() => plan.GetRange('C3:D4').Select());
  await book.run(() => plan.GetRange('2:3').Insert('Down'));
  await book.run(() => plan.Delete());
  const events = book.events
    .filter(([, , target]) => target === 'Workbook')
    .map(([, type, , json]) => [type, JSON.parse(json)]);
  const here = { worksheetId: book.sheet.Id };
  const there = { worksheetId: plan.Id };
  expect(events).toEqual(
    expect.arrayContaining([
      [13, { source: 'Local', ...there }],
      [12, here],
      [11, there],
      [14, { address: 'C3:D4', ...there }],
      [10, expect.objectContaining({ changeType: 'RowInserted', ...there })],
      [15, { source: 'Local', ...there }],
    ]),
  );
});
