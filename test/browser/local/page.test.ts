import { readFileSync } from 'node:fs';
import { open, type Session } from '../harness';

/** The page around the grid: what a person sees and does. */
let session: Session;
let shared: Session | undefined;
afterEach(async () => {
  if (session !== shared) await session.close();
});

const texts = (address: string) => session.page.evaluate((a) => local.texts(a), address);
async function type(address: string, ...lines: string[]): Promise<void> {
  await session.page.evaluate((a) => local.select(a), address);
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  for (const [place, line] of lines.entries()) {
    await session.type(line);
    await session.page.keyboard.press('Enter');
    await session.page.waitForFunction(
      (cell) => local.formulas(cell)[0]?.[0] !== '',
      `${column}${Number(row) + place}`,
    );
  }
  await session.idle();
}

test('in Russian numbers, percentages, dates and formulas are typed and shown the Russian way', async () => {
  session = await open({ pane: 'fixture', lang: 'ru' });
  await type('A1', '0,5', '1 234,5', '12,5%', '01.02.2026', '=СУММ(A1;1,5)', '=SALES.ADD(A1;0,25)');
  expect((await session.values('A1:A6')).flat()).toEqual([0.5, 1234.5, 0.125, 46_054, 2, 0.75]);
  expect((await texts('A1:A6')).flat().map((text) => text.replace(/\s/g, ' '))).toEqual([
    '0,5',
    '1 234,50',
    '12,50%',
    '01.02.2026',
    '2',
    '0,75',
  ]);
  await session.page.evaluate(() => local.select('A5'));
  await session.page.keyboard.press('F2');
  await session.page.waitForTimeout(300);
  await session.page.keyboard.press('Enter');
  await session.idle();
  expect(await session.page.evaluate(() => local.formulas('A5'))).toEqual([['=SUM(A1,1.5)']]);
});

test('a formula is completed with the functions of the add-in and their purpose', async () => {
  session = await open({ pane: 'fixture' });
  await session.page.evaluate(() => local.select('A1'));
  await session.type('=SAL');
  const list = session.page.getByText('How many are left after each stage.');
  await list.waitFor();
  await session.type('ES.ADD(1,2)\n'); // the list, still open, does not take the Enter
  await session.page.waitForFunction(() => local.formulas('A1')[0]?.[0] === '=SALES.ADD(1,2)');
  await list.waitFor({ state: 'hidden' });
  await session.type('=SALES.FU');
  await list.waitFor();
  await session.page.keyboard.press('Tab');
  await session.page.keyboard.press('Enter');
  await session.page.waitForFunction(() => String(local.formulas('A2')[0]?.[0]).startsWith('=SALES.FUNNEL('));
});

test('the language changes without losing the workbook', async () => {
  session = await open({ pane: 'fixture' });
  await type('A1', '1000', '=SALES.FUNNEL(A1,0.3,{0.5,0.4})');
  await session.page.selectOption('.language', 'ru-RU');
  await session.page.waitForFunction(() => document.title === 'Локальная книга' && local.stats.connected);
  await session.idle();
  expect(await session.values('A2:B4')).toEqual([
    ['Stage', 'Count'],
    ['Visits', 1000],
    ['Leads', 300],
  ]);
  expect(await session.pane().evaluate(() => Office.context.displayLanguage)).toBe('ru-RU');
});

test('the theme reaches the pane, and follows the button', async () => {
  session = await open({ pane: 'fixture', theme: 'dark' });
  const dark = () => session.pane().evaluate(() => Office.context.officeTheme.isDarkTheme);
  expect(await dark()).toBe(true);
  await session.page.click('.theme-button');
  expect(await dark()).toBe(false);
});

test('the pane is resized within Excel’s bounds, hidden and shown', async () => {
  session = await open({ pane: 'fixture', paneWidth: 900 });
  const width = async () => (await session.page.locator('#side').boundingBox())?.width;
  expect(await width()).toBe(450);
  await session.page.locator('#splitter').press('ArrowRight');
  expect(await width()).toBe(440);
  await session.page.click('.pane-button');
  expect(await session.page.locator('#side').isVisible()).toBe(false);
  await session.setCell('A1', '=SALES.ADD(1,2)');
  await session.idle();
  expect(await session.values('A1')).toEqual([[3]]); // the runtime lives on
  await session.page.click('.pane-button');
  expect(await session.page.locator('#side').isVisible()).toBe(true);
});

test('a workbook is saved as .xlsx and opened again; a file that is none leaves it alone', async () => {
  session = await open({ pane: 'fixture' });
  await type('A1', '1000', '=SALES.FUNNEL(A1,0.3,{0.5,0.4})');
  await session.run(() =>
    Excel.run(async (context) => {
      context.workbook.settings.add('seen', true);
      await context.sync();
    }),
  );
  const [download] = await Promise.all([session.page.waitForEvent('download'), session.page.click('.save')]);
  expect(download.suggestedFilename()).toBe('Book1.xlsx');
  const bytes = readFileSync(await download.path());
  const choose = (name: string, buffer: Buffer) =>
    session.page
      .locator('#bar input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  await choose('broken.xlsx', Buffer.from('no workbook'));
  await session.page.getByText('broken.xlsx could not be opened').waitFor();
  expect(await session.values('A1')).toEqual([[1000]]);

  await choose('saved.xlsx', bytes);
  await session.page.getByText('saved.xlsx is open.').waitFor();
  await session.page.waitForFunction(() => local.stats.connected);
  await session.idle();
  expect(await session.values('A2:B5')).toEqual([
    ['Stage', 'Count'],
    ['Visits', 1000],
    ['Leads', 300],
    ['Meeting', 150],
  ]);
  await session.setCell('A1', 2000);
  await session.idle();
  expect(await session.values('B3')).toEqual([[2000]]);
  expect(await session.run(() => Office.context.document.settings.get('seen') as unknown)).toBe(true);
});

describe('on one page', () => {
  beforeAll(async () => {
    shared = await open({ pane: 'fixture' });
  });
  beforeEach(() => {
    if (shared) session = shared;
  });

  test('settings are the same from both sides of the API', async () => {
    const kept = await session.run(async () => {
      const { settings } = Office.context.document;
      settings.set('plan', { year: 2026 });
      await new Promise((resolve) => settings.saveAsync(resolve));
      return Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem('plan');
        setting.load('value');
        await context.sync();
        return setting.value as unknown;
      });
    });
    expect(kept).toEqual({ year: 2026 });
  });

  test('requirement sets are those of Excel 2021', async () => {
    const supported = await session.run(() =>
      [
        ['ExcelApi', '1.14'],
        ['ExcelApi', '1.15'],
        ['SharedRuntime', '1.1'],
        ['CustomFunctionsRuntime', '1.3'],
        ['CustomFunctionsRuntime', '1.4'],
      ].map(([set, version]) => Office.context.requirements.isSetSupported(set ?? '', version)),
    );
    expect(supported).toEqual([true, false, true, true, false]);
  });

  test('a batch that fails half-way leaves what it did before', async () => {
    const code = await session.run(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['before']];
        context.workbook.worksheets.getItem('nowhere').getRange('A1').values = [['never']];
        sheet.getRange('A2').values = [['after']];
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe('ItemNotFound');
    expect(await session.values('A1:A2')).toEqual([['before'], ['']]);
  });
});
