/** What becomes of writing a sheet, for every tool: a name that is taken, a workbook that refuses, a host that fails. */
import { screen } from '@testing-library/react';
import ProfitForm from '../../src/tools/profit/form/profit-form';
import { profitNames } from '../../src/tools/profit/names';
import { figures, firstState } from '../../src/tools/profit/state';
import RepeatForm from '../../src/tools/repeat/form/repeat-form';
import {
  WorkbookProblem,
  type CellValue,
  type PlanSheet,
  type TableInfo,
  type WorkbookPort,
} from '../../src/workbook/port';
import { texts } from '../kit/texts';
import { FakeWorkbook, american } from './fake-workbook';
import { accessibilityFaults, showPart } from './render-pane';

const { common, delivery, profit, repeat } = texts('en');
const button = (name: string | RegExp) => screen.findByRole('button', { name });

function showProfit(workbook: FakeWorkbook, plan?: PlanSheet) {
  const asked: string[] = [];
  const { user } = showPart(
    <ProfitForm
      workbook={workbook}
      language="en"
      regional={american}
      plan={plan}
      onHome={() => asked.push('home')}
      onOpen={(tool) => asked.push(tool)}
    />,
  );
  return { user, asked };
}

test('a name that is taken by now: another is offered, and the sheet stands under it', async () => {
  const workbook = new FakeWorkbook();
  const { user } = showProfit(workbook);
  workbook.problem = new WorkbookProblem('sheetExists', 'Profit');
  await user.click(await button(delivery.insert));
  const offered = await button(delivery.suggestName('Profit (2)'));
  expect(await accessibilityFaults()).toEqual([]);
  workbook.problem = undefined;
  await user.click(offered);
  await screen.findByText(delivery.ready('Profit (2)'));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Profit (2)']);
});

test('a protected workbook says so and keeps the answers; a host that failed is tried again', async () => {
  const workbook = new FakeWorkbook();
  const { user } = showProfit(workbook);
  await user.click(await button(profit.edit));
  await user.clear(screen.getByLabelText(profit.figures.errorsNew));
  await user.type(screen.getByLabelText(profit.figures.errorsNew), '8000');
  await user.click(await button(profit.figures.show));
  workbook.problem = new WorkbookProblem('structureProtected');
  await user.click(await button(delivery.insert));
  await user.click(screen.getByText(common.back));
  await screen.findByRole('heading', { name: profit.heading.loss('$3,000', '1', 1) });
  workbook.problem = new WorkbookProblem('hostFailed', 'The network');
  await user.click(await button(delivery.insert));
  await screen.findByText(/The network/);
  workbook.problem = undefined;
  await user.click(await button(common.tryAgain));
  await screen.findByText(delivery.ready('Profit'));
  expect(workbook.sheets).toHaveLength(1);
});

test('a sheet that has gone meanwhile is not written anew', async () => {
  const workbook = new FakeWorkbook();
  const names = profitNames.en;
  const values = Object.fromEntries(
    figures.map((figure) => [names[figure], firstState.figures[figure] ?? '']),
  );
  const { user } = showProfit(workbook, { tool: 'profit', sheet: 'Profit', values });
  workbook.problem = new WorkbookProblem('notFound', 'Profit');
  await user.click(await button(delivery.save));
  await button(common.tryAgain);
  expect(workbook.sheets).toEqual([]);
});

class WithOrders extends FakeWorkbook {
  constructor(
    readonly cells: Readonly<Record<string, readonly CellValue[]>>,
    readonly rowCount = cells['Date']?.length ?? 0,
  ) {
    super();
  }
  override lists = (): Promise<TableInfo[]> =>
    Promise.resolve([
      { name: 'Orders', sheet: 'Orders', headers: Object.keys(this.cells), rows: this.rowCount },
    ]);
  override columns: WorkbookPort['columns'] = (_, headers) =>
    Promise.resolve(headers.map((header) => [...(this.cells[header] ?? [])]));
}

const showRepeat = (workbook: FakeWorkbook) =>
  showPart(
    <RepeatForm
      workbook={workbook}
      language="en"
      regional={american}
      onHome={() => undefined}
      onOpen={() => undefined}
    />,
  );

test('orders: three sheets under free names, all or none', async () => {
  const workbook = new WithOrders({
    Date: [45700, 45710, 45720],
    Customer: ['Ann', 'Ann', 'Bob'],
    Amount: [100, 300, 50],
  });
  const { user } = showRepeat(workbook);
  await screen.findByRole('heading', { name: repeat.heading.share('66.7%') });
  workbook.problem = new WorkbookProblem('hostFailed', 'The network');
  await user.click(await button(repeat.insert));
  await button(common.tryAgain);
  expect(workbook.sheets).toEqual([]);
  workbook.problem = undefined;
  await user.click(await button(common.tryAgain));
  await screen.findByText(delivery.ready(repeat.sheet.names.share));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(Object.values(repeat.sheet.names));
});

test.each([
  [
    'text for amounts',
    { Date: [45700, 45701], Customer: ['Ann', 'Bob'], Amount: [5, 'five'] },
    /row 2.*“five”|five/,
  ],
  ['rows without a customer', { Date: [45700, 45701], Customer: ['Ann', ''], Amount: [5, 6] }, /row 2/],
])('%s: a sentence, and nothing can be inserted', async (_, cells, sentence) => {
  showRepeat(new WithOrders(cells));
  await screen.findByText(sentence);
  expect((await button(repeat.insert)).hasAttribute('disabled')).toBe(true);
});

test('a table without rows asks for another list, no figure stands there', async () => {
  showRepeat(new WithOrders({ Date: [], Customer: [], Amount: [] }));
  await screen.findByRole('heading', { name: repeat.heading.ask });
  expect((await button(repeat.insert)).hasAttribute('disabled')).toBe(true);
});
