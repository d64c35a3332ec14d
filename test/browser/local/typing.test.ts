import { open, type Session } from '../harness';

/** Keys arrive in cells, all of them and in their order, however quickly they follow one another and whatever else goes on. */
let session: Session;
afterEach(() => session.close());

const written = (address: string, count: number) =>
  session.page.waitForFunction(
    ([a, n]) =>
      local
        .values(a)
        .flat()
        .filter((value) => value !== '').length === n,
    [address, count] as const,
  );

/** Opens a page whose grid is not drawn yet, so that nothing but its body has the focus; a page that was quicker is no use. */
async function openEarly(): Promise<void> {
  for (const slowness of [4, 6, 9]) {
    session = await open({ pane: 'fixture', slowness, early: true });
    if (await session.page.evaluate(() => document.activeElement === document.body)) return;
    await session.close();
  }
  throw new Error('The grid was drawn each time before the test could look.');
}

test('on a slow computer keys wait for the grid, and for each other', async () => {
  await openEarly();
  const { page } = session;
  await session.type('0.5\n=A1*4\n1000\n');
  await written('A1:A3', 3);
  await page.waitForFunction(() => local.stats.connected);
  await session.idle();
  expect(await session.values('A1:A4')).toEqual([[0.5], [2], [1000], ['']]);

  await page.evaluate(() => local.select('C1'));
  await session.type('10\n20\n30\n=SUM(C1:C3)\n');
  await written('C1:C4', 4);
  await session.idle();
  expect(await session.values('C1:C4')).toEqual([[10], [20], [30], [60]]);
});

test('what is being typed outlives recalculations and the add-in, and goes into the cell after a click beside the buttons', async () => {
  session = await open({ pane: 'fixture' });
  const { page } = session;
  await session.setCell('A1', 1);
  await session.setCell('A3', '=SALES.ADD(A1,1)');
  await session.idle();
  await page.evaluate(() => local.select('A3'));
  await session.type('12');
  await session.setCell('A1', 7); // A3 is calculated again while it is typed into
  await session.idle();
  await session.type('34');
  await session.run(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A3').values = [['theirs']];
      await context.sync();
    }),
  );
  await session.type('56\n');
  await session.idle();
  expect(await session.values('A3')).toEqual([[123_456]]);

  const bar = await page.locator('#bar').boundingBox();
  if (!bar) throw new Error('The page has no bar.');
  await page.mouse.click(bar.x + bar.width / 2, bar.y + 4);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.evaluate(() => local.select('A5'));
  await session.type('42\n');
  await session.idle();
  expect(await session.values('A5')).toEqual([[42]]);
});
