/** The profitability wizard from Home to a sheet that recalculates and back, in the local workbook, through the real office.js. */
import { texts } from '../kit/texts';
import { labelled } from './funnel-kit';
import { open } from './harness';

const { profit, delivery, common } = texts('en');
const named = (text: string) => ({ name: labelled(text) });

test('from Home to a live sheet with figures from the workbook, and from the sheet back', async () => {
  const session = await open({ hash: '#sample' });
  await session.idle();
  const pane = session.pane();
  await pane.getByRole('button', named(profit.title)).click();
  await pane.getByRole('heading', named(profit.heading.times('5.5'))).waitFor();
  const slider = pane.getByRole('slider', named(profit.mix.slider));
  await slider.focus();
  await session.page.keyboard.press('ArrowLeft');
  await pane.getByText('$37,000').waitFor();
  await session.page.keyboard.press('ArrowRight');

  await pane.getByRole('button', named(profit.edit)).click();
  // the guess is the list of leads; the cost per lead of its columns goes into the sheet as a formula
  await pane.getByRole('button', { name: new RegExp(`^${profit.figures.use}: Leads`) }).click();
  await pane.getByText(profit.figures.live('Leads')).first().waitFor();
  await pane.getByLabel(labelled(profit.figures.costPerLead)).fill('600');
  await pane.getByLabel(labelled(profit.figures.conversion)).fill('10');
  // another column of another list
  await pane.getByRole('button', { name: new RegExp(`^${profit.figures.choose}: Orders`) }).click();
  await pane.getByLabel(labelled(profit.figures.sales)).waitFor();
  await pane.getByRole('button', { name: new RegExp(`^${profit.figures.use}: Orders`) }).click();
  const revenue = Number(
    (await pane.getByLabel(labelled(profit.figures.revenue)).inputValue()).replace(/,/g, ''),
  );
  await pane.getByLabel(labelled(profit.figures.cost)).fill('1000');
  await pane.getByRole('button', named(profit.figures.show)).click();
  await pane.getByRole('button', named(delivery.insert)).click();
  await pane.getByRole('button', named(common.goToSheet)).waitFor();
  await session.idle();

  const sheet = profit.sheet.name;
  const formula = (await session.page.evaluate((name) => local.formulas('C5', name), sheet))[0]?.[0];
  expect(String(formula)).toMatch(/^=ROUND\(.*Orders\[Amount\]/);
  expect(await session.values('C5:C8', sheet)).toEqual([[revenue], [1000], [600], [0.1]]);
  // 3,000 of errors and 5,000 of bonus new, 1,000 and 3,000 repeat, 6,000 for the customer
  expect(await session.values('G11:H11', sheet)).toEqual([[revenue - 15000, revenue - 5000]]);
  await session.setCell('C5', 55000, sheet);
  await session.setCell('C6', 40000, sheet);
  await session.setCell('C10', 5000, sheet);
  await session.idle();
  expect(await session.values('G11:H11', sheet)).toEqual([[-1000, 11000]]);
  expect(await session.values('C17:C18', sheet)).toEqual([[43000], [-5000]]);
  expect(await session.values('G15:G20', sheet)).toEqual([
    [0.8],
    [3],
    ['All the base can give'],
    [0.9],
    [0.1],
    [1], // the first sale loses money now and pays back after one repeat deal
  ]);
  expect(String((await session.values('B21', sheet))[0]?.[0])).toMatch(/^First step: up to 90%/);
  expect(String((await session.values('B2', sheet))[0]?.[0])).toContain(profit.sheet.sentence.loses.trim());

  await pane.getByRole('button', named(common.home)).click();
  // the sheet's row, which Home shows once it has read the workbook; the tool itself has the same title
  await pane.getByRole('button', { name: /A new deal leaves/ }).click();
  await pane.getByRole('heading', named(profit.heading.loss('', '', 1).slice(0, 12))).waitFor();
  await pane.getByRole('button', named(profit.edit)).click();
  await pane.getByLabel(labelled(profit.figures.costPerLead)).fill('500');
  await pane.getByRole('button', { name: new RegExp(`^${profit.figures.use}: Orders`) }).click();
  await pane.getByRole('button', named(profit.figures.show)).click();
  await pane.getByRole('button', named(delivery.save)).click();
  await pane.getByRole('button', named(common.goToSheet)).waitFor();
  await session.idle();
  expect(await session.values('C5:C11', sheet)).toEqual([
    [revenue],
    [40000],
    [500],
    [0.1],
    [5000],
    [5000],
    [5000],
  ]);
  expect(await session.values('D5', sheet)).toEqual([[profit.sheet.fromData('Orders')]]);
  await session.close();
}, 120_000);
