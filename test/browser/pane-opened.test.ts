/** A file with a plan in it, opened in a workbook that nobody has used yet. */
import { readFile } from 'node:fs/promises';
import { texts } from '../kit/texts';
import { insertDeals, insertFunnel } from './funnel-kit';
import { open } from './harness';

test('the pane shows the plan, not the first run', async () => {
  const { home } = texts('en');
  const made = await open();
  await insertDeals(made, 'en');
  const sheet = await insertFunnel(made, 'en');
  // as when the file comes from where settings of add-ins are not kept
  await made.run(() =>
    Excel.run(async (context) => {
      const settings = context.workbook.settings.load('items');
      await context.sync();
      settings.items.forEach((setting) => setting.delete());
      await context.sync();
    }),
  );
  const saving = made.page.waitForEvent('download');
  await made.page.getByText('Save as .xlsx').click();
  const buffer = await readFile(await (await saving).path());
  await made.close();

  const fresh = await open();
  await fresh.pane().getByRole('button', { name: home.first.own }).waitFor();
  await fresh.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'plan.xlsx', mimeType: 'application/octet-stream', buffer });
  await fresh.page.getByText('plan.xlsx is open.').waitFor();
  expect(await fresh.page.evaluate(() => local.sheetNames())).toContain(sheet);
  await fresh.page.waitForFunction(() => local.stats.connected);
  await fresh.pane().getByRole('list', { name: home.inWorkbook }).waitFor();
  await fresh.close();
});
