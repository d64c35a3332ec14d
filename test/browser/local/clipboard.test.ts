import { readFile } from 'node:fs/promises';
import { eventually } from '../../kit/eventually';
import { open, type Session } from '../harness';

/** Copying, pasting, and opening a file over what was done. */
let session: Session;
afterEach(() => session.close());

async function key(address: string, keys: string): Promise<void> {
  await session.page.evaluate((a) => local.select(a), address);
  await session.page.keyboard.press(keys);
}

test('spilled cells are copied as values, pasted rows join a table above, and a file is not opened over changes unasked', async () => {
  session = await open({ pane: 'fixture' });
  const { page } = session;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await session.setCell('A1', '=SEQUENCE(3,2,10)');
  await session.run(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('F1:G2').values = [
        ['Stage', 'Deals'],
        ['Lead', 5],
      ];
      sheet.tables.add('F1:G2', true).name = 'Deals';
      await context.sync();
    }),
  );
  await session.idle();
  await key('A2:B3', 'Control+c');
  await eventually(async () =>
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('12\t13\n14\t15'),
  );
  await key('F3', 'Control+v');
  await eventually(async () =>
    expect(await page.evaluate(() => local.formulas('F3:G4'))).toEqual([
      [12, 13],
      [14, 15],
    ]),
  );
  await session.idle();
  const table = () =>
    session.run(() =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem('Deals').getRange().load('address');
        await context.sync();
        return range.address;
      }),
    );
  await eventually(async () => expect(await table()).toBe('Sheet1!F1:G4'));
  await page.evaluate(() => local.undo());
  await session.idle();
  expect([await table(), await session.values('F3')]).toEqual(['Sheet1!F1:G2', [['']]]);

  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.save')]);
  const file = await download.path();
  await session.setCell('D9', 'not in a file');
  const chosen = page.locator('#bar input[type=file]');
  await chosen.setInputFiles({ name: 'other.xlsx', mimeType: '', buffer: await readFile(file) });
  await page.getByText('Open other.xlsx in place of this workbook?').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await session.values('D9')).toEqual([['not in a file']]);
  await chosen.setInputFiles({ name: 'other.xlsx', mimeType: '', buffer: await readFile(file) });
  await page.getByRole('button', { name: 'Open without saving' }).click();
  await page.getByText('other.xlsx is open.').waitFor();
  expect(await session.values('D9')).toEqual([['']]);
});
