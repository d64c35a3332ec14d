import { ICalculateFormulaService } from '@univerjs/engine-formula';
import { Workbook } from '../../../src/local/objects/workbook';
import { type FakePane, fakePane } from '../functions/fake-pane';
import { codeOf, openBook, type OpenBook } from './kit';

/** Application.calculationMode and Application.calculate. */
let book: OpenBook;
beforeEach(() => (book = openBook()));
afterEach(() => book.dispose());

const cell = (address: string) => book.sheet.GetRange(address);
const value = (address: string) => cell(address).Values?.[0]?.[0];

async function twiceOfA1(): Promise<void> {
  await book.run(() => {
    cell('A1').Values = [[1]];
    cell('B1').Formulas = [['=A1*2']];
  });
  expect(value('B1')).toBe(2);
}

test('in manual mode edits wait until somebody calculates', async () => {
  await twiceOfA1();
  const { Application } = book.workbook;
  await book.run(() => void (Application.CalculationMode = 'Manual'));
  await book.type(cell('A1'), 10);
  await book.run(() => void (cell('A1').Values = [[20]]));
  expect([value('B1'), Application.CalculationState]).toEqual([2, 'Pending']);
  await book.run(() => Application.Calculate('Recalculate'));
  expect([value('B1'), Application.CalculationState]).toEqual([40, 'Done']);
});

test('a formula that is entered in manual mode is calculated, what was there before is not', async () => {
  await twiceOfA1();
  book.workbook.Application.CalculationMode = 'Manual';
  await book.type(cell('A1'), 5);
  await book.type(cell('C1'), '=A1*3');
  expect([value('B1'), value('C1')]).toEqual([2, 15]);
});

test('back in automatic mode everything that waited is calculated, and undo too', async () => {
  await twiceOfA1();
  book.workbook.Application.CalculationMode = 'Manual';
  await book.type(cell('A1'), 7);
  book.workbook.Application.CalculationMode = 'Automatic';
  await book.calm();
  expect(value('B1')).toBe(14);
  await book.undo();
  expect(value('B1')).toBe(2);
});

test('a mode that the grid does not have is refused', async () => {
  const { Application } = book.workbook;
  expect(await codeOf(() => void (Application.CalculationMode = 'AutomaticExceptTables'))).toBe(
    'ApiNotFound',
  );
  expect(await codeOf(() => void (Application.CalculationMode = 'Sometimes'))).toBe('InvalidArgument');
  expect(Application.CalculationMode).toBe('Automatic');
});

describe('functions of the add-in', () => {
  let pane: FakePane;
  afterEach(() => pane.dispose());

  test.each(['Full', 'FullRebuild'])('are asked anew by calculate(%s), not by Recalculate', async (type) => {
    pane = fakePane(book.grid);
    const workbook = new Workbook(book.grid, {
      post: () => true,
      recalculateFunctions: () => pane.recalculateAll(),
    });
    await book.run(() => void (cell('A1').Formulas = [['=SALES.ADD(1,2)']]));
    await pane.idle();
    expect([value('A1'), pane.called]).toEqual([3, ['ADD']]);
    workbook.Application.Calculate('Recalculate');
    await pane.idle();
    expect(pane.called).toEqual(['ADD']);
    workbook.Application.Calculate(type);
    await pane.idle();
    expect([value('A1'), pane.called]).toEqual([3, ['ADD', 'ADD']]);
  });
});

test('what the engine throws ends its wave only: what is typed next is calculated', async () => {
  await twiceOfA1();
  const engine = book.grid.injector.get(ICalculateFormulaService) as unknown as {
    _apply(): Promise<unknown>;
  };
  const fault = new Error('Maximum call stack size exceeded');
  const told = jest.spyOn(globalThis, 'reportError').mockImplementation();
  jest.spyOn(engine, '_apply').mockRejectedValueOnce(fault);
  await book.type(cell('A1'), 2);
  expect([told.mock.calls, value('B1')]).toEqual([[[fault]], 2]);
  told.mockRestore();
  await book.type(cell('A1'), 3);
  expect(value('B1')).toBe(6);
});
