/** The commission wizard from Home to live sheets, in the local workbook, through the real office.js. */
import { texts } from '../kit/texts';
import { labelled } from './funnel-kit';
import { open } from './harness';

const { home, commission, common } = texts('en');
const { sheet } = commission;

test('from Home to sheets: a rate changed in a sentence, then in a cell, is followed by payouts and statement', async () => {
  const session = await open({ paneWidth: 350 });
  await session.run(() =>
    Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.add('Deals');
      const range = worksheet.getRange('A1:D5');
      range.values = [
        ['Date', 'Rep', 'Customer', 'Amount'],
        [46260, 'Adams', 'Vector', 20_000],
        [46268, 'Adams', 'Vector', 90_000],
        [46287, 'Adams', 'Vector', 35_000],
        [46290, 'Adams 60%; Brooks 40%', 'Vector', 10_000],
      ];
      worksheet.tables.add(range, true).name = 'Deals';
      await context.sync();
    }),
  );
  const pane = session.pane();
  const own = pane.getByRole('button', { name: labelled(home.first.own) });
  const tool = pane.getByRole('button', { name: labelled(commission.title) }).first();
  await own.or(tool).first().waitFor();
  if (await own.isVisible()) await own.click();
  await tool.click();

  // 3,000 + 5 % to the quota of 100,000, 6 % to 125 %, 7 % above; then 4 % to the quota
  await pane.getByText('$10,550', { exact: true }).waitFor();
  await pane.getByRole('button', { name: commission.change('5%'), exact: true }).click();
  await pane.getByRole('textbox', { name: commission.change('5%') }).fill('4');
  await pane.getByRole('textbox', { name: commission.change('4%') }).press('Enter');
  await pane.getByText('$9,550', { exact: true }).waitFor();
  await pane.getByRole('button', { name: labelled(common.next(commission.toDeals)) }).click();
  await pane.getByText('Brooks', { exact: true }).waitFor();
  await pane.getByRole('button', { name: commission.insert }).click();
  await pane.getByRole('button', { name: labelled(common.goToSheet) }).waitFor({ timeout: 60_000 });
  await session.idle();

  const payouts = sheet.payouts('Sep 2026');
  const statement = sheet.statement('Sep 2026');
  // Adams sold 131,000: 4 % of 100,000, 6 % of 25,000, 7 % of 6,000; Brooks 4,000, lifted to the minimum of 1,500
  expect(await session.values('L6', payouts)).toEqual([['Total']]);
  expect(await session.values('L7:L9', payouts)).toEqual([[8920], [4500], [13420]]);
  expect(await session.values('B2', payouts)).toEqual([['To be paid: $13,420, reps: 2.']]);
  expect(await session.values('B2', statement)).toEqual([['Adams: $8,920 to be paid.']]);
  expect(await session.values('J22:K22', statement)).toEqual([['✓', 8920]]);

  await session.setCell('H5', 0.05, sheet.scheme);
  await session.setCell('D4', 'Brooks', statement);
  // 60 meetings are worth 500
  await session.setCell('L6', 60, sheet.people);
  await session.idle();
  expect(await session.values('L7:L9', payouts)).toEqual([[10_420], [4500], [14_920]]);
  expect(await session.values('B2', statement)).toEqual([['Brooks: $4,500 to be paid.']]);
  expect(await session.values('D6', statement)).toEqual([['Active rep']]);
  expect(await session.values('J22:K22', statement)).toEqual([['✓', 4500]]);
  await session.close();
});
