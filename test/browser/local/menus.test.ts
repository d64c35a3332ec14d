/** What a person does to sheets, rows, charts and tables, in one workbook. */
import { eventually } from '../../kit/eventually';
import { open, type Session } from '../harness';

const ROW = 20;
const HEADER = 20;

/** The header of a row as the sheet stands, in pixels of the page. */
async function rowHeader({ page }: Session, row: number): Promise<[number, number]> {
  const grid = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
  if (!grid) throw new Error('The sheet is not drawn.');
  return [grid.x + 20, grid.y + HEADER + ROW * (row - 0.5)];
}

test('a row put in from its header, a sheet copied from its tab, a cell that is gone to comes into view, a chart is changed by hand, a table is made with a key', async () => {
  const session = await open({ pane: 'fixture' });
  const { page } = session;
  await session.run(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B4').values = [
        ['Rep', 'Share'],
        ['Cole', 0.5],
        ['Adams', 0.4],
        ['Brooks', 0.8],
      ];
      sheet.names.add('shares', sheet.getRange('B2:B4'));
      sheet.getRange('D1:D2').formulas = [['=SUM(shares)'], ['=SALES.ADD(B2,1)']];
      await context.sync();
    }),
  );
  await session.idle();

  await page.mouse.click(...(await rowHeader(session, 3)), { button: 'right' });
  await page.locator('.univerjs-icon-insert-row-above-double-icon').click(); // beside it stands the field for how many
  await session.idle();
  expect(await session.values('A2:B5')).toEqual([
    ['Cole', 0.5],
    ['', ''],
    ['Adams', 0.4],
    ['Brooks', 0.8],
  ]);
  await session.setCell('B3', 0.1);
  await session.idle();
  expect(await session.values('D1')).toEqual([[1.8]]);

  await page.getByText('Sheet1', { exact: true }).click({ button: 'right' });
  await page.locator('text="Copy" >> visible=true').click();
  await page.getByText('Sheet1 (2)', { exact: true }).waitFor();
  await session.setCell('B2', 0.6, 'Sheet1 (2)');
  await session.idle();
  expect(await session.values('D1:D2', 'Sheet1 (2)')).toEqual([[1.9], [1.6]]);
  expect(await session.values('D1:D2', 'Sheet1')).toEqual([[1.8], [1.5]]);

  const sees = () =>
    page.evaluate(() => {
      const seen = local.app.book.workbook.getActiveSheet().getVisibleRange();
      return (
        seen && seen.startRow <= 199 && seen.endRow >= 199 && seen.startColumn <= 39 && seen.endColumn >= 39
      );
    });
  expect(await sees()).toBe(false);
  await session.run(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('AN200').select();
      await context.sync();
    }),
  );
  await page.waitForFunction(() => local.activeSheet() === 'Sheet1');
  await eventually(async () => expect(await sees()).toBe(true));
  await changeChartByHand(session);
  await workOnScrolledSheet(session);
  await session.close();
});

/** Selects, moves, resizes and deletes a chart on a sheet of its own, and takes every step back. */
async function changeChartByHand({ page, run, type, values }: Session): Promise<void> {
  await run(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Chart');
      sheet.getRange('A1:B2').values = [
        ['Cole', 5],
        ['Adams', 4],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
      chart.name = 'Deals';
      chart.setPosition('D3', 'H14');
      sheet.activate();
      await context.sync();
    }),
  );
  const chart = page.locator('[data-chart="Deals"]');
  const box = async () => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await chart.boundingBox()) ?? {};
    return [x, y, width, height];
  };
  /** changes are gathered before charts are placed */
  const isAt = (place: readonly number[]) => eventually(async () => expect(await box()).toEqual(place));
  const drag = async (fromX: number, fromY: number, right: number, down: number) => {
    await page.mouse.move(fromX, fromY);
    await page.mouse.down();
    await page.mouse.move(fromX + right, fromY + down, { steps: 3 });
    await page.mouse.up();
  };
  const selected = () => chart.evaluate((element) => element === document.activeElement);
  await chart.waitFor();
  let start = await box();
  for (let seen: number[] = []; String(seen) !== String(start); start = await box()) {
    seen = start;
    await page.waitForTimeout(80);
  }
  const [x = 0, y = 0, width = 0, height = 0] = start;

  await page.mouse.click(x + 100, y + 60);
  expect(await selected()).toBe(true);
  expect(
    await chart.locator('[data-handle]').evaluateAll((all) => all.map((one) => one.clientWidth > 0)),
  ).toEqual(Array.from({ length: 8 }, () => true));
  await drag(x + 100, y + 60, 50, 33);
  const moved = [x + 50, y + 33, width, height];
  await isAt(moved);
  await drag(x + 50 + width - 4, y + 33 + height - 4, -60, 30);
  const resized = [x + 50, y + 33, width - 60, height + 30];
  await isAt(resized);
  await page.keyboard.press('ArrowLeft');
  await isAt([x + 40, y + 33, width - 60, height + 30]);
  for (const before of [resized, moved, start]) {
    await page.keyboard.press('Control+z');
    await isAt(before);
  }
  await page.mouse.wheel(0, 60);
  await eventually(async () => expect((await box())[1]).toBeLessThan(y));
  await page.mouse.wheel(0, -60);
  await isAt(start);

  await page.keyboard.press('Delete');
  await chart.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z'); // the focus is in the sheet again
  await chart.waitFor();
  await page.keyboard.press('Control+Alt+5');
  expect(await selected()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await selected()).toBe(false);
  await type('typed');
  await page.mouse.click(x + 100, y + 60);
  await eventually(async () => expect(await values('A1')).toEqual([['typed']]));

  await run(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Chart').protection.protect();
      await context.sync();
    }),
  );
  await drag(x + 100, y + 60, 50, 33);
  await page.getByText('The sheet is protected: its charts stay as they are.').waitFor();
  expect(await box()).toEqual(start);
}

/** Drags a chart over the line of frozen rows of a scrolled sheet, and makes a table with a key. */
async function workOnScrolledSheet({ page, run }: Session): Promise<void> {
  await run(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Frozen');
      sheet.getRange('A1:B2').values = [
        ['Rep', 'Deals'],
        ['Cole', 5],
      ];
      sheet.freezePanes.freezeRows(8);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
      chart.name = 'Frozen';
      chart.setPosition('D20', 'H28');
      sheet.activate();
      sheet.getRange('A1').select();
      await context.sync();
    }),
  );
  const chart = page.locator('[data-chart="Frozen"]');
  await chart.waitFor();
  const top = async (): Promise<number> => (await chart.boundingBox())?.y ?? NaN;
  const comesTo = (y: number, within = 1): Promise<void> =>
    eventually(async () => expect(Math.abs((await top()) - y)).toBeLessThanOrEqual(within));
  const before = await top();
  const { x = 0 } = (await chart.boundingBox()) ?? {};
  await page.mouse.move(x + 100, before + 60);
  await page.mouse.wheel(0, 100);
  const scrolled = before - 100;
  await comesTo(scrolled);
  // from the rows that scroll into the frozen ones: it stays under the pointer
  await page.mouse.move(x + 100, scrolled + 60);
  await page.mouse.down();
  await page.mouse.move(x + 100, scrolled - 160, { steps: 4 });
  await page.mouse.up();
  // Univer draws what floats over frozen cells two pixels higher
  await comesTo(scrolled - 220, 2);
  await page.keyboard.press('Control+z');
  await comesTo(scrolled);

  const tables = () =>
    run(() =>
      Excel.run(async (context) => {
        const all = context.workbook.worksheets.getItem('Frozen').tables.load('items/name');
        await context.sync();
        return all.items.map(({ name }) => name);
      }),
    );
  await page.keyboard.press('Escape'); // to the cells
  await page.keyboard.press('Control+t');
  await page.keyboard.press('Control+l');
  await page.getByText('Cells here belong to a table already').waitFor();
  expect(await tables()).toEqual(['Table1']);
}
