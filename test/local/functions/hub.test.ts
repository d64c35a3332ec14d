import { createBook } from '../../../src/local/grid/univer';
import { Grid } from '../../../src/local/grid/grid';
import { eventually } from '../../kit/eventually';
import { fakePane, type FakePane } from './fake-pane';

/** The functions' hub without a browser: a pane that answers from this process. */
let grid: Grid;
let pane: FakePane;
const set = (address: string, formula: string) =>
  grid.book.workbook.getActiveSheet().getRange(address).setFormula(formula);
const value = (row: number, column: number) => grid.value('sheet1', row, column);

beforeEach(() => {
  grid = new Grid(createBook());
  pane = fakePane(grid);
});
afterEach(() => {
  pane.dispose();
  grid.book.dispose();
});

test('a call is asked once, and its answer kept while its arguments stay', async () => {
  set('A1', '=SALES.ADD(B1,1)');
  grid.book.workbook.getActiveSheet().getRange('B1').setValue(4);
  await pane.idle();
  expect(value(0, 0)).toBe(5);
  const asked = pane.called.length;
  set('C1', '=A1*2');
  await pane.idle();
  expect(value(0, 2)).toBe(10);
  expect(pane.called).toHaveLength(asked);
});

test('a list given for a single value is answered element by element', async () => {
  set('A1', '=SALES.ADD({1,2;3,4},{10;20})');
  await pane.idle();
  expect([value(0, 0), value(0, 1), value(1, 0), value(1, 1)]).toEqual([11, 12, 23, 24]);
});

test('a slow function shows #BUSY!; a formula that goes is cancelled and forgotten', async () => {
  set('A1', '=SALES.SLOW(1)');
  set('A2', '=SUM(A1,1)');
  await eventually(() => {
    expect([value(0, 0), value(1, 0)]).toEqual(['#BUSY!', '#BUSY!']);
    expect(pane.called).toEqual(['SLOW']);
  });
  grid.book.workbook.getActiveSheet().getRange('A1').setValue(7);
  await eventually(() => expect(pane.stats.cancelled).toBe(1));
  pane.answerSlow();
  await pane.idle();
  expect([value(0, 0), value(1, 0)]).toEqual([7, 8]);
  expect(pane.stats).toMatchObject({ known: 0, cancelled: 1 });
});

test('an error keeps its sentence', async () => {
  set('A1', '=SALES.FAIL(1)');
  await pane.idle();
  expect(value(0, 0)).toBe('#VALUE!');
  expect(pane.messageAt({ unitId: grid.unitId, sheetId: 'sheet1', row: 0, column: 0 })).toBe('It fails');
});

test('what a gone pane has not answered is asked again when it is back', async () => {
  set('A1', '=SALES.SLOW(3)');
  await eventually(() => expect(pane.called).toEqual(['SLOW']));
  pane.disconnect();
  expect(pane.pending).toBe(0);
  pane.connect();
  await eventually(() => expect(pane.called).toEqual(['SLOW', 'SLOW']));
  pane.answerSlow();
  await pane.idle();
  expect(value(0, 0)).toBe(3);
  expect(pane.called).toEqual(['SLOW', 'SLOW']);
});
