/** The wizard from Home to a sheet that recalculates, in the local workbook, through the real office.js. */
import { texts } from '../kit/texts';
import {
  fillWizard,
  insert,
  insertDeals,
  insertFunnel,
  labelled,
  next,
  openWizard,
  ready,
  type TestLanguage,
} from './funnel-kit';
import { open, type Session } from './harness';

const languages: readonly TestLanguage[] = ['en', 'ru'];
const counts = [[715], [322], [178], [124], [50]];

async function withDeals(lang: TestLanguage): Promise<Session> {
  const session = await open({ lang });
  await insertDeals(session, lang);
  return session;
}
const sheetNames = (session: Session) => session.page.evaluate(() => local.sheetNames());

describe.each(languages)('in %s', (language) => {
  const { funnel, delivery, problems } = texts(language);

  test('from Home to a sheet: counted conversions, average from the table, live formulas', async () => {
    const session = await withDeals(language);
    const sheet = await insertFunnel(session, language);
    expect(sheet).toMatch(language === 'ru' ? /^Воронка \d\d\.\d{4}$/ : /^Funnel [A-Z][a-z]{2} \d{4}$/);
    expect(await session.values('H20:H24', sheet)).toEqual(counts);
    expect(await session.values('C5:C6', sheet)).toEqual(
      language === 'ru' ? [[10_000_000], [200_000]] : [[1_000_000], [20_000]],
    );
    const [[sentence]] = (await session.values('B2', sheet)) as [[string]];
    expect(sentence.replace(/\u00a0/g, ' ')).toMatch(
      language === 'ru'
        ? /^Чтобы продать на 10 000 000 ₽, нужно 715 лидов: 6,8 на/
        : /^To sell \$1,000,000 the team needs 715 leads: 6\.8 per/,
    );
    await session.close();
  });

  test('a changed target is followed by the whole funnel', async () => {
    const session = await withDeals(language);
    const sheet = await insertFunnel(session, language);
    await session.setCell('C5', language === 'ru' ? 20_000_000 : 2_000_000, sheet);
    await session.idle();
    expect(await session.values('H20:H24', sheet)).toEqual([[1429], [643], [355], [248], [100]]);
    await session.close();
  });

  test('a stage added to the table is followed by result, norm and chart', async () => {
    const session = await withDeals(language);
    const sheet = await insertFunnel(session, language);
    await session.setCell('C24', 0.5, sheet);
    await session.setCell('B25', 'Extra', sheet);
    await session.idle();
    expect(await session.values('F24:H25', sheet)).toEqual([
      [funnel.sheet.templates.b2b[4], 0.5, 100],
      ['Extra', '', 50],
    ]);
    expect((await session.values('K25', sheet))[0]?.[0]).toBeGreaterThan(0);
    expect(await session.values('E24:E25', sheet)).toEqual([[100], [50]]);
    // the chart follows however many there are, one bar a stage
    for (let row = 26; row <= 33; row += 1) {
      await session.setCell(`C${row - 1}`, 1, sheet);
      await session.setCell(`B${row}`, `More ${row}`, sheet);
    }
    await session.idle();
    expect(await session.values('E32:E34', sheet)).toEqual([[50], [50], ['']]);
    await session
      .pane()
      .getByRole('button', { name: labelled(texts(language).common.goToSheet) })
      .click();
    const drawn = session.page.locator('[data-chart] svg text');
    await drawn.filter({ hasText: 'More 33' }).waitFor();
    const labels = await drawn.allTextContents();
    expect(labels.filter((label) => /^(More \d+|Extra)$/.test(label))).toHaveLength(9);
    expect(labels.filter((label) => label === '50')).toHaveLength(9);
    await session.close();
  });

  test('a protected workbook: a clear message, and nothing is written', async () => {
    const session = await withDeals(language);
    await session.run(() =>
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      }),
    );
    const before = await sheetNames(session);
    const pane = session.pane();
    await openWizard(pane, language);
    await fillWizard(pane, language);
    await insert(pane, language);
    const alert = pane.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(problems.structureProtected('').title);
    expect(await sheetNames(session)).toEqual(before);
    await session.run(() =>
      Excel.run(async (context) => {
        context.workbook.protection.unprotect();
        await context.sync();
      }),
    );
    await pane.getByRole('button', { name: labelled(texts(language).common.tryAgain) }).click();
    await ready(session, language);
    await session.close();
  });

  test('a name that is taken: said under the name; one taken meanwhile: another is offered', async () => {
    const session = await withDeals(language);
    const pane = session.pane();
    await openWizard(pane, language);
    await fillWizard(pane, language);
    await pane.getByRole('button', { name: labelled(delivery.rename) }).click();
    const name = pane.getByLabel(labelled(delivery.sheetName));
    await name.fill((await sheetNames(session))[0]?.toLowerCase() ?? '');
    await insert(pane, language);
    await pane.getByText(labelled(delivery.nameFaults.taken)).waitFor();
    await name.fill('Plan');
    await session.run(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Plan');
        await context.sync();
      }),
    );
    await insert(pane, language);
    await pane.getByRole('alert').waitFor();
    expect(await session.values('A1:C5', 'Plan')).toEqual(Array.from({ length: 5 }, () => ['', '', '']));
    await pane.getByRole('button', { name: labelled(delivery.suggestName('Plan (2)')) }).click();
    expect(await ready(session, language)).toBe('Plan (2)');
    await session.close();
  });
});

test('what fails half-way leaves nothing', async () => {
  const session = await withDeals('en');
  const before = await sheetNames(session);
  const pane = session.pane();
  await openWizard(pane, 'en');
  await fillWizard(pane, 'en');
  // the sheet, its cells, names and formulas are written by then
  await session.run(() => {
    Excel.WorksheetFreezePanes.prototype.freezeRows = () => {
      throw new Error('The host gave up.');
    };
  });
  await insert(pane, 'en');
  await pane.getByRole('alert').waitFor();
  expect(await pane.getByRole('alert').innerText()).toContain('The host gave up.');
  expect(await sheetNames(session)).toEqual(before);
  const left = await session.run(() =>
    Excel.run(async (context) => {
      const names = context.workbook.names.load('items/name');
      const tables = context.workbook.tables.load('items/name');
      await context.sync();
      return [...names.items, ...tables.items].map(({ name }) => name);
    }),
  );
  expect(left).toEqual(['Deals']);
  await session.close();
});

test('an edit that fails half-way leaves the sheet as it was', async () => {
  const session = await withDeals('en');
  const sheet = await insertFunnel(session, 'en');
  const contents = () =>
    session.pane().evaluate(
      (name) =>
        Excel.run(async (context) => {
          const used = context.workbook.worksheets.getItem(name).getRange('A1:K40').load('formulas');
          const table = context.workbook.tables.getItem('Funnel_Stages').getRange().load('address');
          await context.sync();
          return { formulas: used.formulas as unknown[][], table: table.address };
        }),
      sheet,
    );
  const before = await contents();
  const pane = session.pane();
  const { funnel, delivery, common } = texts('en');
  await pane.getByRole('button', { name: common.home, exact: true }).click();
  await pane.getByRole('button', { name: /^Funnel,/ }).click();
  await pane.getByLabel(funnel.goal.revenuePlan).fill('2,000,000');
  await next(pane, 'en');
  await pane.getByRole('button', { name: funnel.stages.add }).click();
  await pane.getByLabel(funnel.stages.conversion(funnel.stages.newStage)).fill('80');
  await next(pane, 'en');
  await next(pane, 'en');
  // inputs are written and the table has grown by then
  await session.run(() => {
    const { copyFrom } = Excel.Range.prototype;
    Excel.Range.prototype.copyFrom = function failing(this: Excel.Range) {
      Excel.Range.prototype.copyFrom = copyFrom;
      this.getOffsetRange(-1000, 0).clear();
    };
  });
  await pane.getByRole('button', { name: delivery.save }).click();
  await pane.getByRole('alert').waitFor();
  await session.idle();
  expect(await contents()).toEqual(before);
  await pane.getByRole('button', { name: common.tryAgain }).click();
  await ready(session, 'en');
  expect(await session.values('C5', sheet)).toEqual([[2_000_000]]);
  expect(await session.values('E23:E25', sheet)).toEqual([[310], [125], [100]]);
  await session.close();
});

test('a sheet of the same name that a colleague adds meanwhile is not taken for the half-written one', async () => {
  const session = await withDeals('en');
  const before = await sheetNames(session);
  const pane = session.pane();
  await openWizard(pane, 'en');
  await fillWizard(pane, 'en');
  await session.run(() => {
    const { add } = Excel.WorksheetCollection.prototype;
    Excel.WorksheetCollection.prototype.add = function late(this: Excel.WorksheetCollection, name?: string) {
      Excel.WorksheetCollection.prototype.add = add;
      add.call(this, name);
      return add.call(this, name);
    };
  });
  await insert(pane, 'en');
  await pane.getByRole('alert').waitFor();
  const after = await sheetNames(session);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after).toHaveLength(before.length + 1);
  await session.close();
});

test('cancelling leaves the workbook as it was, and the input', async () => {
  const session = await withDeals('en');
  const before = await sheetNames(session);
  const pane = session.pane();
  await openWizard(pane, 'en');
  await fillWizard(pane, 'en');
  await session.run(() => {
    const { sync } = Excel.RequestContext.prototype;
    Excel.RequestContext.prototype.sync = async function slow(this: Excel.RequestContext, value?: unknown) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return sync.call(this, value);
    } as typeof sync;
  });
  await insert(pane, 'en');
  await pane.getByRole('button', { name: texts('en').delivery.stop, exact: true }).click();
  await pane.getByRole('button', { name: texts('en').delivery.insert }).waitFor({ timeout: 20_000 });
  expect(await sheetNames(session)).toEqual(before);
  expect(await pane.getByRole('heading', { name: /715/ }).isVisible()).toBe(true);
  await session.close();
});

test('reopened from Home the wizard finds its inputs and edits in place', async () => {
  const session = await withDeals('en');
  const sheet = await insertFunnel(session, 'en');
  const pane = session.pane();
  const { funnel, delivery, common } = texts('en');
  await pane.getByRole('button', { name: common.home, exact: true }).click();
  await pane.getByRole('button', { name: /^Funnel,/ }).click();
  await pane.getByRole('heading', { name: funnel.goal.heading }).waitFor();
  expect(await pane.getByLabel(funnel.goal.revenuePlan).inputValue()).toBe('1,000,000');
  await pane.getByLabel(funnel.goal.revenuePlan).fill('2,000,000');
  await next(pane, 'en');
  await pane.getByRole('button', { name: funnel.stages.add }).click();
  await pane.getByLabel(funnel.stages.name(5)).fill('Contract');
  await pane.getByLabel(funnel.stages.conversion('Contract')).fill('80');
  await next(pane, 'en');
  await next(pane, 'en');
  await pane.getByRole('button', { name: delivery.save }).click();
  await ready(session, 'en');
  expect(await sheetNames(session)).toEqual(['Sheet1', 'Deals', sheet]);
  expect(await session.values('B19:D25', sheet)).toEqual([
    ['Stage', 'Conversion', 'Counted from'],
    ['Leads', 0.45, '270 of 600'],
    ['Qualified', 149 / 270, '149 of 270'],
    ['Meetings', 104 / 149, '104 of 149'],
    ['Proposals', 42 / 104, '42 of 104'],
    ['Contract', 0.8, 'entered by hand'],
    ['Won', '', ''],
  ]);
  expect(await session.values('H24:H25', sheet)).toEqual([[125], [100]]);
  expect(await session.values('C5', sheet)).toEqual([[2_000_000]]);
  await session.close();
});

test('a copied sheet is a plan of its own', async () => {
  const session = await withDeals('en');
  const sheet = await insertFunnel(session, 'en');
  const copy = await session.pane().evaluate(
    (name) =>
      Excel.run(async (context) => {
        const copied = context.workbook.worksheets.getItem(name).copy('End').load('name');
        await context.sync();
        return copied.name;
      }),
    sheet,
  );
  await session.setCell('C5', 2_000_000, copy);
  await session.idle();
  expect(await session.values('H20:H24', copy)).toEqual([[1429], [643], [355], [248], [100]]);
  expect(await session.values('H20:H24', sheet)).toEqual(counts);
  await session.close();
});

test('a stage called =cmd() is data', async () => {
  const session = await withDeals('en');
  const pane = session.pane();
  const { funnel } = texts('en');
  await openWizard(pane, 'en');
  await pane.getByLabel(funnel.goal.revenuePlan).fill('1000000');
  await next(pane, 'en');
  await pane.getByLabel(funnel.stages.name(1)).fill('=cmd()');
  await next(pane, 'en');
  await next(pane, 'en');
  await insert(pane, 'en');
  const sheet = await ready(session, 'en');
  expect(await session.values('B20', sheet)).toEqual([['=cmd()']]);
  expect(await session.values('F20:H20', sheet)).toEqual([['=cmd()', 0.45, 715]]);
  expect(await session.values('B2', sheet)).toEqual([
    ['To sell $1,000,000 the team needs 715 at stage “=cmd()”: 6.5 per rep per day.'],
  ]);
  await session.close();
});

test('the sheet’s sentence agrees with its number in Russian', async () => {
  const session = await withDeals('ru');
  const sheet = await insertFunnel(session, 'ru');
  for (const [target, said] of [
    [1_130_000, 'нужен 81 лид:'],
    [1_150_000, 'нужно 83 лида:'],
    [1_550_000, 'нужно 111 лидов:'],
  ] as const) {
    await session.setCell('C5', target, sheet);
    await session.idle();
    const [[sentence]] = (await session.values('B2', sheet)) as [[string]];
    expect(sentence.replace(/\u00a0/g, ' ')).toContain(said);
  }
  await session.close();
});
