/** The wizard from Home to a sheet that recalculates, in the local workbook, through the real office.js. One workbook a language. */
import type { Locator } from 'playwright-core';
import { firstDayOf, monthOf } from '../../src/planning/calendar';
import { feedingSchedule } from '../../src/planning/funnel/schedule';
import { texts } from '../kit/texts';
import {
  fillWizard,
  goHome,
  insert,
  insertDeals,
  labelled,
  next,
  openWizard,
  ready,
  reopen,
  type TestLanguage,
} from './funnel-kit';
import { open, type Session } from './harness';

const counts = [[715], [322], [178], [124], [50]];
const doubled = [[1429], [643], [355], [248], [100]];

let session: Session;
const sheetNames = () => session.page.evaluate(() => local.sheetNames());
const pane = () => session.pane();
const button = (name: string | RegExp): Locator =>
  pane().getByRole('button', { name: typeof name === 'string' ? labelled(name) : name });
const set = async (cell: string, value: string | number, sheet: string): Promise<void> => {
  await session.setCell(cell, value, sheet);
  await session.idle();
};
const sentence = async (sheet: string): Promise<string> =>
  String((await session.values('B2', sheet))[0]?.[0]).replace(/\u00a0/g, ' ');

/** Formulas of a funnel's cells, and where its table is. */
const contents = (sheet: string) =>
  pane().evaluate(
    (name) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getRange('A1:K40').load('formulas');
        const table = context.workbook.tables.getItem('Funnel_Stages').getRange().load('address');
        await context.sync();
        return { formulas: used.formulas as unknown[][], table: table.address };
      }),
    sheet,
  );
const copyOf = (sheet: string) =>
  pane().evaluate(
    (name) =>
      Excel.run(async (context) => {
        const copied = context.workbook.worksheets.getItem(name).copy('End').load('name');
        await context.sync();
        return copied.name;
      }),
    sheet,
  );
const remove = (sheet: string) =>
  pane().evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      }),
    sheet,
  );

async function begin(language: TestLanguage): Promise<void> {
  session = await open({ lang: language });
  await insertDeals(session, language);
}

describe('in English', () => {
  const { funnel, delivery, common, problems } = texts('en');
  let sheet = '';
  beforeAll(() => begin('en'));
  afterAll(() => session.close());

  test('a protected workbook gets a message and nothing else; then the sheet, live, and its copy a plan of its own', async () => {
    await session.run(() =>
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      }),
    );
    const before = await sheetNames();
    await openWizard(pane(), 'en');
    await fillWizard(pane(), 'en');
    await insert(pane(), 'en');
    const alert = pane().getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(problems.structureProtected('').title);
    expect(await sheetNames()).toEqual(before);
    await session.run(() =>
      Excel.run(async (context) => {
        context.workbook.protection.unprotect();
        await context.sync();
      }),
    );
    await button(common.tryAgain).click();
    sheet = await ready(session, 'en');
    expect(sheet).toMatch(/^Funnel [A-Z][a-z]{2} \d{4}$/);
    expect(await session.values('H20:H24', sheet)).toEqual(counts);
    expect(await session.values('C5:C6', sheet)).toEqual([[1_000_000], [20_000]]);
    expect(await sentence(sheet)).toMatch(/^To sell \$1,000,000 the team needs 715 leads: 6\.8 per/);

    const copy = await copyOf(sheet);
    await set('C5', 2_000_000, copy);
    expect(await session.values('H20:H24', copy)).toEqual(doubled);
    expect(await session.values('H20:H24', sheet)).toEqual(counts);
    await remove(copy);
  });

  test('reopened it finds its inputs; an edit that fails half-way leaves the sheet as it was, tried again it stands', async () => {
    const names = await sheetNames();
    const before = await contents(sheet);
    await reopen(pane(), 'en');
    expect(await pane().getByLabel(funnel.goal.revenuePlan).inputValue()).toBe('1,000,000');
    await pane().getByLabel(funnel.goal.revenuePlan).fill('2,000,000');
    await next(pane(), 'en');
    await button(funnel.stages.add).click();
    await pane().getByLabel(funnel.stages.name(5)).fill('Contract');
    await pane().getByLabel(funnel.stages.conversion('Contract')).fill('80');
    await next(pane(), 'en');
    await next(pane(), 'en');
    // inputs are written and the table has grown by then
    await session.run(() => {
      const { copyFrom } = Excel.Range.prototype;
      Excel.Range.prototype.copyFrom = function failing(this: Excel.Range) {
        Excel.Range.prototype.copyFrom = copyFrom;
        this.getOffsetRange(-1000, 0).clear();
      };
    });
    await button(delivery.save).click();
    await pane().getByRole('alert').waitFor();
    await session.idle();
    expect(await contents(sheet)).toEqual(before);
    await button(common.tryAgain).click();
    await ready(session, 'en');
    expect(await sheetNames()).toEqual(names);
    expect(await session.values('B19:D25', sheet)).toEqual([
      ['Stage', 'Conversion', 'Counted from'],
      ['Leads', 0.45, '270 of 600'],
      ['Qualified', 149 / 270, '149 of 270'],
      ['Meetings', 104 / 149, '104 of 149'],
      ['Proposals', 42 / 104, 'not counted'], // it was counted to Won, and the next stage is another one now
      ['Contract', 0.8, 'entered by hand'],
      ['Won', '', ''],
    ]);
    expect(await session.values('E23:E25', sheet)).toEqual([[310], [125], [100]]);
    expect(await session.values('C5', sheet)).toEqual([[2_000_000]]);
  });

  test('stages added below the table are followed by result, norm and chart', async () => {
    for (let row = 26; row <= 33; row += 1) {
      await session.setCell(`C${row - 1}`, row === 26 ? 0.5 : 1, sheet);
      await session.setCell(`B${row}`, `More ${row}`, sheet);
    }
    await session.idle();
    expect(await session.values('F25:H26', sheet)).toEqual([
      ['Won', 0.5, 200],
      ['More 26', 1, 100],
    ]);
    expect((await session.values('K26', sheet))[0]?.[0]).toBeGreaterThan(0);
    expect(await session.values('E32:E34', sheet)).toEqual([[100], [100], ['']]);
    await button(common.goToSheet).click();
    const drawn = session.page.locator('[data-chart] svg text');
    await drawn.filter({ hasText: 'More 33' }).waitFor();
    const labels = await drawn.allTextContents();
    expect(labels.filter((label) => /^More \d+$/.test(label))).toHaveLength(8);
    expect(labels.filter((label) => label === '100')).toHaveLength(8);
  });

  test('what fails half-way leaves nothing; a second funnel has names of its own; a stage called =cmd() is data', async () => {
    const before = await sheetNames();
    await goHome(pane(), 'en');
    await openWizard(pane(), 'en');
    await pane().getByLabel(funnel.goal.revenuePlan).fill('1000000');
    await next(pane(), 'en');
    await pane().getByLabel(funnel.stages.name(1)).fill('=cmd()');
    await next(pane(), 'en');
    await pane().getByLabel(labelled(funnel.team.workdays)).fill('21');
    await next(pane(), 'en');
    // the sheet, its cells, names and formulas are written by then
    await session.run(() => {
      const { freezeRows } = Excel.WorksheetFreezePanes.prototype;
      Excel.WorksheetFreezePanes.prototype.freezeRows = () => {
        Excel.WorksheetFreezePanes.prototype.freezeRows = freezeRows;
        throw new Error('The host gave up.');
      };
    });
    await insert(pane(), 'en');
    await pane().getByRole('alert').waitFor();
    expect(await pane().getByRole('alert').innerText()).toContain('The host gave up.');
    expect(await sheetNames()).toEqual(before);
    const left = await session.run(() =>
      Excel.run(async (context) => {
        const names = context.workbook.names.load('items/name');
        const tables = context.workbook.tables.load('items/name');
        await context.sync();
        return [...names.items, ...tables.items].map(({ name }) => name);
      }),
    );
    expect(left).toEqual(['Deals', 'Funnel_Stages']);
    await button(common.tryAgain).click();
    const second = await ready(session, 'en');
    expect(second).toBe(`${sheet} (2)`);
    expect(await session.values('B20', second)).toEqual([['=cmd()']]);
    expect(await session.values('F20:H20', second)).toEqual([['=cmd()', 0.45, 715]]);
    expect(await sentence(second)).toBe(
      'To sell $1,000,000 the team needs 715 at stage “=cmd()”: 6.8 per rep per day.',
    );
    await set('C5', 2_000_000, second);
    expect(await session.values('H20', second)).toEqual([[1429]]);
    expect(await session.values('C5', sheet)).toEqual([[2_000_000]]);
    await goHome(pane(), 'en');
    expect(await button(/^Funnel,/).count()).toBe(2);
  });

  test('cancelling leaves the workbook and the input; a sheet that a colleague adds meanwhile is not taken for the half-written one', async () => {
    const before = await sheetNames();
    await openWizard(pane(), 'en');
    await fillWizard(pane(), 'en');
    await session.run(() => {
      const { sync } = Excel.RequestContext.prototype;
      const host = window as unknown as { quick: () => void };
      host.quick = () => (Excel.RequestContext.prototype.sync = sync);
      Excel.RequestContext.prototype.sync = async function slow(this: Excel.RequestContext, value?: unknown) {
        await new Promise((resolve) => setTimeout(resolve, 400));
        return sync.call(this, value);
      } as typeof sync;
    });
    await insert(pane(), 'en');
    await pane().getByRole('button', { name: delivery.stop, exact: true }).click();
    await button(delivery.insert).waitFor();
    expect(await sheetNames()).toEqual(before);
    expect(await pane().getByRole('heading', { name: /715/ }).isVisible()).toBe(true);

    await session.run(() => {
      (window as unknown as { quick: () => void }).quick();
      const { add } = Excel.WorksheetCollection.prototype;
      Excel.WorksheetCollection.prototype.add = function late(
        this: Excel.WorksheetCollection,
        name?: string,
      ) {
        Excel.WorksheetCollection.prototype.add = add;
        add.call(this, name);
        return add.call(this, name);
      };
    });
    await insert(pane(), 'en');
    await pane().getByRole('alert').waitFor();
    const after = await sheetNames();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });
});

describe('in Russian', () => {
  const { funnel, delivery } = texts('ru');
  beforeAll(() => begin('ru'));
  afterAll(() => session.close());

  test('a name that is taken is said under the name; one taken meanwhile: another is offered, and the sheet is live', async () => {
    await openWizard(pane(), 'ru');
    await fillWizard(pane(), 'ru');
    await button(delivery.rename).click();
    const name = pane().getByLabel(labelled(delivery.sheetName));
    expect(await name.inputValue()).toMatch(/^Воронка \d\d\.\d{4}$/);
    await name.fill((await sheetNames())[0]?.toLowerCase() ?? '');
    await insert(pane(), 'ru');
    await pane().getByText(labelled(delivery.nameFaults.taken)).waitFor();
    await name.fill('Plan');
    await session.run(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Plan');
        await context.sync();
      }),
    );
    await insert(pane(), 'ru');
    await pane().getByRole('alert').waitFor();
    expect(await session.values('A1:C5', 'Plan')).toEqual(Array.from({ length: 5 }, () => ['', '', '']));
    await button(delivery.suggestName('Plan (2)')).click();
    const sheet = await ready(session, 'ru');
    expect(sheet).toBe('Plan (2)');
    expect(await session.values('H20:H24', sheet)).toEqual(counts);
    expect(await session.values('C5:C6', sheet)).toEqual([[10_000_000], [200_000]]);
    expect(await sentence(sheet)).toMatch(/^Чтобы продать на 10 000 000 ₽, нужно 715 лидов: 6,8 на/);
    for (const [target, said] of [
      [1_130_000, 'нужен 81 лид:'],
      [1_150_000, 'нужно 83 лида:'],
      [1_550_000, 'нужно 111 лидов:'],
    ] as const) {
      await set('C5', target, sheet);
      expect(await sentence(sheet)).toContain(said);
    }
    await set('C24', 0.5, sheet);
    await set('B25', 'Повтор', sheet);
    expect((await session.values('F24:H25', sheet)).map(([stage]) => stage)).toEqual(['Оплата', 'Повтор']);
  });

  test('the feeding schedule follows target, days and stages; reopened it is found, given up it goes, asked for it comes back', async () => {
    const { feeding } = funnel;
    const option = () => pane().getByRole('checkbox', { name: labelled(feeding.option) });
    await goHome(pane(), 'ru');
    await openWizard(pane(), 'ru');
    await pane()
      .getByRole('combobox', { name: labelled(funnel.goal.periodKind) })
      .click();
    await pane()
      .getByRole('option', { name: labelled(funnel.goal.kinds.quarter) })
      .click();
    await pane().getByLabel(labelled(funnel.goal.revenuePlan)).fill('12 000 000');
    await next(pane(), 'ru');
    await next(pane(), 'ru');
    await option().click();
    await pane()
      .getByLabel(labelled(feeding.daysOf('Лиды')))
      .fill('8');
    await next(pane(), 'ru');
    await pane()
      .getByRole('table', { name: labelled(feeding.preview.title) })
      .waitFor();
    await insert(pane(), 'ru');
    const sheet = await ready(session, 'ru');
    const start = Number((await session.values('O5', sheet))[0]?.[0]);
    const shares = [0.45, 149 / 270, 104 / 149, 42 / 104];
    const expected = (deals: number, days: readonly number[], conversions = shares) =>
      feedingSchedule([deals / 3, deals / 3, deals / 3], conversions, days, monthOf(start)).map(
        ({ before, months }) => [before, ...months],
      );
    const agrees = async (rows: number[][]) =>
      (await session.values(`O20:R${19 + rows.length}`, sheet)).forEach((row, stage) =>
        row.forEach((cell, month) => expect(cell).toBeCloseTo(rows[stage]?.[month] ?? NaN, 6)),
      );
    expect((await session.values('N20:N24', sheet)).flat()).toEqual(funnel.sheet.templates.b2b);
    await agrees(expected(60, [8, 10, 14, 21]));
    // entries a day × days in the stage, of 857 leads in the days of the quarter
    const quarter = firstDayOf(monthOf(start) + 3) - start;
    expect((await session.values('S20', sheet))[0]?.[0]).toBeCloseTo((858 / quarter) * 8, 6);
    await set('C5', 24_000_000, sheet);
    await set('E20', 30, sheet);
    await agrees(expected(120, [30, 10, 14, 21]));
    await set('P15', 50, sheet);
    expect((await session.values('P16:R16', sheet)).flat()).toEqual([50, 35, 35]);
    await set('P15', '', sheet);

    await goHome(pane(), 'ru');
    await button(/^Воронка, \d.квартал/).click();
    await pane()
      .getByRole('heading', { name: labelled(funnel.goal.heading) })
      .waitFor();
    await next(pane(), 'ru');
    await next(pane(), 'ru');
    expect(await option().isChecked()).toBe(true);
    expect(
      await pane()
        .getByLabel(labelled(feeding.daysOf('Лиды')))
        .inputValue(),
    ).toBe('30');
    await option().click();
    await next(pane(), 'ru');
    await button(delivery.save).click();
    await ready(session, 'ru');
    expect((await session.values('L1:Z49', sheet)).flat().filter((cell) => cell !== '')).toEqual([]);
    expect(await session.values('B19:E20', sheet)).toEqual([
      ['Этап', 'Конверсия', 'Основание', 'Нужно'],
      ['Лиды', 0.45, '270 из 600', 1715],
    ]);

    await goHome(pane(), 'ru');
    await button(/^Воронка, \d.квартал/).click();
    await pane()
      .getByRole('heading', { name: labelled(funnel.goal.heading) })
      .waitFor();
    await next(pane(), 'ru');
    await next(pane(), 'ru');
    await option().click();
    await next(pane(), 'ru');
    await button(delivery.save).click();
    await ready(session, 'ru');
    await agrees(expected(120, [7, 7, 7, 7]));
    await set('C24', 0.5, sheet);
    await set('B25', 'Повтор', sheet);
    await agrees(expected(120, [7, 7, 7, 7, 0], [...shares, 0.5]));
    expect((await session.values('N25', sheet))[0]?.[0]).toBe('Повтор');
    expect(await session.values('F20', sheet)).toEqual(await session.values('I20', sheet));
  });
});
