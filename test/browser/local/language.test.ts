/** The sample in another language, and undo of what the add-in has written. */
import { eventually } from '../../kit/eventually';
import { insertDeals, insertFunnel } from '../funnel-kit';
import { open, type Session } from '../harness';

let session: Session;
afterEach(() => session.close());

const english = [[715], [322], [178], [124], [50]];
const bare = () =>
  session.page.evaluate(() => ({
    sheets: local.sheetNames().length,
    undo: local.app.grid.steps.top !== undefined,
  }));
const funnelSheet = () =>
  session.page.evaluate(() => local.sheetNames().find((name) => name.startsWith('Funnel')) ?? '');

async function withSample(): Promise<string> {
  session = await open({ hash: '#sample' });
  await session.pane().getByText('In this workbook').waitFor();
  await session.idle();
  return funnelSheet();
}

async function switchTo(tag: 'ru-RU' | 'en-US', inThisWorkbook: string): Promise<void> {
  const loaded = session.page.waitForEvent('framenavigated');
  await session.page.selectOption('.language', tag);
  await loaded;
  await session.page.waitForFunction(() => local.stats.connected);
  await session.pane().getByText(inThisWorkbook).waitFor();
  await session.idle();
}

test('the sample changes its language and back, with all that is in it and its undo', async () => {
  const sheet = await withSample();
  expect(await bare()).toEqual({ sheets: 5, undo: false }); // nobody made the sample, so nobody can undo it
  await session.setCell('C5', 2_000_000, sheet);
  await session.idle();

  await switchTo('ru-RU', 'В этой книге');
  expect(await session.values('F19:H20', sheet)).toEqual([
    ['Этап', 'Конверсия', 'Сделки'],
    ['Leads', 0.45, 1429],
  ]);
  const [[shown] = []] = await session.page.evaluate((name) => local.texts('C5', name), sheet);
  expect(shown?.replace(/\s/g, ' ')).toBe('$2 000 000');
  const kept = await session.run(() =>
    Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem('Deals').getPrevious();
      const counts = [
        context.workbook.tables.getCount(),
        context.workbook.names.getCount(),
        plan.names.getCount(),
        plan.charts.getCount(),
        plan.getRange().conditionalFormats.getCount(),
      ];
      await context.sync();
      return counts.map(({ value }) => value > 0);
    }),
  );
  expect(kept.slice(0, 1)).toEqual([true]);
  expect(kept.slice(3)).toEqual([true, true]);
  expect(kept[1] || kept[2]).toBe(true);

  await session.page.evaluate(() => local.undo());
  await session.idle();
  expect(await session.values('H20:H24', sheet)).toEqual(english);
  await session.setCell('C5', 3_000_000, sheet);
  await switchTo('en-US', 'In this workbook');
  expect(await session.values('F19:H20', sheet)).toEqual([
    ['Stage', 'Conversion', 'Deals'],
    ['Leads', 0.45, 2143],
  ]);
});

test('a sheet of the wizard is taken back in one step, and brought back alive', async () => {
  session = await open();
  await insertDeals(session, 'en');
  const sheet = await insertFunnel(session, 'en');
  const counts = await session.values('H20:H24', sheet);
  await session.page.evaluate(() => local.undo());
  await session.idle();
  expect(await bare()).toEqual({ sheets: 2, undo: true });
  await session.page.evaluate(() => local.redo());
  await session.idle();
  expect(await session.values('H20:H24', sheet)).toEqual(counts);
  await session.setCell('C5', 2_000_000, sheet);
  await session.idle();
  const [[leads] = []] = counts;
  expect((await session.values('H20', sheet))[0]?.[0]).toBeGreaterThan(Number(leads) * 1.9);
});

test('a function is known whatever the case it is typed in, and its sentence stands alone beside the cell', async () => {
  session = await open();
  await session.page.evaluate(() => local.select('B2'));
  const entered = () =>
    session.page.evaluate(
      () =>
        local
          .formulas('A1:B4')
          .flat()
          .filter((value) => value !== '').length,
    );
  const type = async (text: string): Promise<void> => {
    const before = await entered();
    await session.type(text);
    await session.page.keyboard.press('Enter');
    await eventually(async () => expect(await entered()).toBe(before + 1));
  };
  await session.page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 90, y: 30 } });
  await type('=sales.cac(100,0.5)');
  await type('=sales.cac(100,"a")');
  await session.idle();
  const box = await session.page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  const cells = await session.values('A1:B4');
  const row = cells.findIndex((line) => line.includes(200));
  expect(cells.flat()).toEqual(expect.arrayContaining([200, '#VALUE!']));
  await session.page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 300);
  await session.page.mouse.move((box?.x ?? 0) + 90, (box?.y ?? 0) + 20 + 20 * (row + 1) + 10, { steps: 4 });
  await session.page.locator('#tip').waitFor();
  await eventually(async () =>
    expect(await session.page.locator('#tip').innerText()).toContain('conversion'),
  );
  expect(await session.page.getByText('Error', { exact: true }).count()).toBe(0);
});
