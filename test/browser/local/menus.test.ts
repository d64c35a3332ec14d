/** What a person does to sheets and rows with the mouse, in one workbook. */
import { open, type Session } from '../harness';

const ROW = 20;
const HEADER = 20;

/** The header of a row as the sheet stands, in pixels of the page. */
async function rowHeader({ page }: Session, row: number): Promise<[number, number]> {
  const grid = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
  if (!grid) throw new Error('The sheet is not drawn.');
  return [grid.x + 20, grid.y + HEADER + ROW * (row - 0.5)];
}

test('a row put in from its header, a sheet copied from its tab, a cell that is gone to comes into view', async () => {
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
  await page.waitForTimeout(500);
  expect(await sees()).toBe(true);
  await session.close();
});
