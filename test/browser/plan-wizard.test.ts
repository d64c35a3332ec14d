/** The plan wizard from a table of orders to a sheet that is kept, in the local workbook, through the real office.js. */
import { texts } from '../kit/texts';
import { serialOf } from '../../src/planning/calendar';
import { describeWithData } from '../real-data/data';
import { insert, labelled, ready, type TestLanguage } from './funnel-kit';
import { open, type Session } from './harness';
import {
  adventureOrders,
  chooseStart,
  expected,
  insertTable,
  openPlanWizard,
  toGrowth,
  toPreview,
  watchPane,
  type Cell,
} from './plan-kit';

const languages: readonly TestLanguage[] = ['en', 'ru'];
const sheetNames = (session: Session) => session.page.evaluate(() => local.sheetNames());
const shots = process.env.PLAN_SCREENSHOTS;

/** Screenshots on demand: the pane, or the whole page. */
async function shoot(session: Session, name: string, whole = false): Promise<void> {
  if (shots === undefined) return;
  const path = `${shots}/${name}.png`;
  if (whole) await session.page.screenshot({ path });
  else await session.page.locator('iframe').screenshot({ path });
}

describeWithData('AdventureWorks', () => {
  test.each(languages)('orders to sheet: plan, fact and attainment of every rep (%s)', async (language) => {
    const { reps, total_window_A: window } = expected();
    const { plan } = texts(language);
    const session = await open({
      lang: language,
      theme: language === 'ru' ? 'dark' : 'light',
      paneWidth: language === 'ru' ? 320 : 350,
      width: 1700,
    });
    await insertTable(session, language === 'ru' ? 'Заказы' : 'Orders', adventureOrders(language));
    const pane = session.pane();
    await openPlanWizard(pane, language);
    await pane.getByText(labelled(plan.data.found)).waitFor();
    await chooseStart(pane, language, 7, 2013);
    // the rep without history and the four empty months are told at once
    await pane.getByText(labelled(plan.data.noBase('Syed E Abbas', 1).slice(0, 20))).waitFor();
    const empty = (
      await pane.getByText(labelled(language === 'ru' ? 'Продаж не было' : 'Nothing was sold')).innerText()
    ).replace(/\u00a0/g, ' ');
    for (const [month, year] of [
      [6, 2011],
      [9, 2011],
      [11, 2011],
      [6, 2014],
    ] as const)
      expect(empty).toContain(plan.month(month, year).replace(/\u00a0/g, ' '));
    await shoot(session, `data-${language}`);
    await toGrowth(pane, language);
    await shoot(session, `growth-${language}`);
    await toPreview(pane, language);
    await shoot(session, `preview-${language}`);
    await insert(pane, language);
    const sheet = await ready(session, language);
    expect(sheet).toBe(plan.sheet.name('2013–2014'));

    const total = await session.values('C11:D11', sheet);
    expect(total[0]?.[0]).toBeCloseTo(31_696_655.93, 2);
    expect(total[0]?.[0]).toBeCloseTo(window.plan, 3);
    const rows = await session.values('B12:Q28', sheet);
    const all = Object.values(reps);
    expect(rows.map(([name]) => name).sort()).toEqual(all.map(({ name }) => name).sort());
    for (const { name, 'plan_by_month_2013-07_2014-06': months } of all) {
      const row = rows.find(([rep]) => rep === name) ?? [];
      Object.values(months).forEach((amount, month) => expect(row[month + 4]).toBeCloseTo(amount, 3));
    }
    expect(rows.find(([name]) => name === 'Syed E Abbas')?.slice(1, 4)).toEqual([0, 0, plan.sheet.fresh]);

    // the whole year against its plan
    await session.setCell('X6', plan.sheet.fact.periods[2] ?? '', sheet);
    await session.idle();
    const [fact] = await session.values('W11:AD11', sheet);
    expect(fact?.[0]).toBeCloseTo(31_696_655.93, 2);
    expect(fact?.[1]).toBeCloseTo(29_389_240.42, 2);
    expect(fact?.[1]).toBeCloseTo(window.actual, 3);
    expect(fact?.[2]).toBeCloseTo(window.attainment, 6);
    expect(fact?.[7]).toBe(plan.sheet.fact.close);
    const facts = await session.values('W12:X28', sheet);
    rows.forEach(([name], index) => {
      const { actual = NaN } = all.find((rep) => rep.name === name)?.window_A ?? {};
      expect(facts[index]?.[1]).toBeCloseTo(actual, 3);
    });
    const newcomer = 12 + rows.findIndex(([name]) => name === 'Syed E Abbas');
    const [ofNewcomer] = await session.values(`W${newcomer}:AD${newcomer}`, sheet);
    expect([ofNewcomer?.[0], ofNewcomer?.[2], ofNewcomer?.[7]]).toEqual([0, '', plan.sheet.fact.noPlan]);
    expect((await session.values('W9', sheet))[0]?.[0]).toBe(
      `${plan.sheet.emptyFact}${plan.month(6, 2014).replace(/\u00a0/g, ' ')}.`,
    );
    // a month set by hand carries its mark
    await session.setCell('AF12', 'Jae B Pak', sheet);
    await session.setCell('AG12', serialOf('2013-09-01'), sheet);
    await session.setCell('AH12', 500_000, sheet);
    await session.idle();
    const [[marked = ''] = []] = await session.page.evaluate((name) => local.texts('H15', name), sheet);
    const shown = await session.page.evaluate(
      ([name, address]) => local.texts(address ?? '', name),
      [sheet, `Y${newcomer}:AD${newcomer}`],
    );
    expect([shown[0]?.[0], shown[0]?.[5]]).toEqual(['', plan.sheet.fact.noPlan]);
    expect(marked).toMatch(/^500[,\s\u00a0]000 •$/);
    if (shots !== undefined) {
      await pane.getByRole('button', { name: labelled(texts(language).common.goToSheet) }).click();
      for (const [part, cell] of [
        ['plan', 'C6'],
        ['quarters', 'V12'],
        ['fact', 'AD12'],
        ['tables', 'AW12'],
      ] as const) {
        await pane.evaluate(
          (address) =>
            Excel.run(async (context) => {
              context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
              await context.sync();
            }),
          cell,
        );
        await session.page.waitForTimeout(1500);
        await shoot(session, `${part}-${language}`, true);
      }
    }
    await session.close();
  });
});

const small: Cell[][] = [
  ['Date', 'Rep', 'Amount'],
  [serialOf('2026-01-15'), 'Adams', 1000],
  [serialOf('2026-01-20'), '=cmd()', 500],
  [serialOf('2026-03-05'), 'Adams', 2000],
  [serialOf('2026-12-30'), '=cmd()', 300],
];

test('rows that cannot be counted are named and mended; the sheet, opened from Home, is changed in place', async () => {
  const { plan, common, delivery, problems } = texts('en');
  const session = await open({ lang: 'en', width: 1700 });
  const asText = small.map((row) => row.map((cell) => (cell === '=cmd()' ? "'=cmd()" : cell)));
  await insertTable(session, 'Orders', [...asText.slice(0, 4), ["'30.12.2026", "'=cmd()", 300]]);
  const pane = session.pane();
  await openPlanWizard(pane, 'en');
  await pane.getByText(labelled(plan.data.faulty.date('4', '30.12.2026'))).waitFor();
  await shoot(session, 'faulty');
  await session.setCell('A5', serialOf('2026-12-30'), 'Orders');
  await session.idle();
  await pane.getByRole('button', { name: labelled(plan.data.readAgain) }).click();
  await toGrowth(pane, 'en');
  await toPreview(pane, 'en');
  await insert(pane, 'en');
  const sheet = await ready(session, 'en');
  expect(sheet).toBe('Plan 2027');
  expect(await session.values('B12:E13', sheet)).toEqual([
    ['=cmd()', expect.closeTo(880, 6), 800, expect.closeTo(0.1, 9)],
    ['Adams', expect.closeTo(3300, 6), 3000, expect.closeTo(0.1, 9)],
  ]);

  await session.setCell('AI12', 'budget', sheet);
  await pane.getByRole('button', { name: labelled(common.home) }).click();
  await pane.getByRole('button', { name: labelled('Plan 2027') }).click();
  await pane.getByText(labelled(plan.data.fixedSource('Orders'))).waitFor();
  await toGrowth(pane, 'en');
  await pane.getByLabel(labelled(plan.growth.all)).fill('20');
  await pane.getByLabel(labelled(plan.growth.target)).fill('6000');
  await pane.getByRole('button', { name: labelled(plan.growth.addByHand) }).click();
  await pane.getByLabel(labelled(plan.growth.value('=cmd()'))).fill('700');
  await toPreview(pane, 'en');
  await shoot(session, 'preview-edit');
  await session.run(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 2027').protection.protect();
      await context.sync();
    }),
  );
  const save = pane.getByRole('button', { name: labelled(delivery.save) });
  await save.click();
  await pane.getByText(labelled(problems.sheetProtected(sheet).title)).waitFor();
  await session.run(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 2027').protection.unprotect();
      await context.sync();
    }),
  );
  await pane.getByRole('button', { name: labelled(common.tryAgain) }).click();
  await ready(session, 'en');
  await pane.getByText(plan.state.followTarget('C6')).waitFor();
  expect(await session.values('C6:C8', sheet)).toEqual([[0.2], [''], [6000]]);
  expect(await session.values('G5:G7', sheet)).toEqual([[6000], [6000], [0]]);
  expect(await session.values('AF12:AI12', sheet)).toEqual([['=cmd()', serialOf('2027-01-01'), 700, '']]);
  expect(await sheetNames(session)).toEqual(['Sheet1', 'Orders', 'Plan 2027']);
  await session.close();
});

/** The longest that the pane may be deaf, in milliseconds of a computer that has little else to do. */
const second = 1000;

test('200 reps and 100,000 orders: the pane stays alive, cancelling leaves nothing, the sheet adds up', async () => {
  const { plan, common, delivery } = texts('en');
  const sheet = 'Plan 2027';
  const session = await open({ lang: 'en' });
  const total = await session.run(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Orders');
      const rows: (string | number)[][] = [['Date', 'Rep', 'Amount']];
      for (let row = 0; row < 100_000; row += 1)
        rows.push([46023 + (row % 365), `Rep ${String(row % 200).padStart(3, '0')}`, (row % 97) + 1]);
      const range = sheet.getRange('A1:C100001');
      range.values = rows;
      sheet.tables.add(range, true).name = 'Orders';
      await context.sync();
      return rows.slice(1).reduce((sum, [, , amount]) => sum + Number(amount), 0);
    }),
  );
  const pane = session.pane();
  const before = await sheetNames(session);
  const frozen = await watchPane(pane);
  await openPlanWizard(pane, 'en');
  await pane.getByText(labelled(plan.data.found)).waitFor();
  const reading = await frozen();
  await toGrowth(pane, 'en');
  await pane.getByLabel(labelled(plan.growth.all)).fill('20');
  const typing = await frozen();
  await toPreview(pane, 'en');
  const previewing = await frozen();
  await insert(pane, 'en');
  await pane.getByRole('progressbar').waitFor();
  await pane.getByRole('button', { name: labelled(delivery.stop) }).click();
  await pane.getByRole('region', { name: labelled(plan.preview.table) }).waitFor();
  expect(await sheetNames(session)).toEqual(before);
  await insert(pane, 'en');
  await pane.getByRole('button', { name: labelled(common.goToSheet) }).waitFor();
  await session.page.evaluate(() => local.idle());
  const writing = await frozen();
  for (const longest of [reading, typing, previewing, writing]) expect(longest).toBeLessThan(second);
  expect(await session.values('C11:D11', sheet)).toEqual([[expect.closeTo(total * 1.2, 4), total]]);
  expect((await session.values('B211:C211', sheet))[0]).toEqual(['Rep 199', expect.any(Number)]);
  await session.close();
});
