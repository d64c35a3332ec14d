/**
 * Commission in the local workbook, through the real office.js: template → edit → sheets → a rate in a cell → close → a deal
 * that comes back → adjustment lines → open again. One session a language.
 */
import type { Frame } from 'playwright-core';
import { commissionTexts } from '../../src/language/tools/commission';
import { periodTexts } from '../../src/language/tools/commission-periods';
import { texts } from '../../src/language/texts';
import { formatMoney, formatPercent } from '../../src/language/format';
import type { Regional } from '../../src/workbook/port';
import { labelled, type TestLanguage } from './funnel-kit';
import { open, type Session } from './harness';

const shots = process.env.COMMISSION_SCREENSHOTS;
async function shoot(session: Session, name: string, whole = false): Promise<void> {
  if (shots === undefined) return;
  await session.page.waitForTimeout(600);
  const path = `${shots}/${name}.png`;
  if (whole) await session.page.screenshot({ path });
  else await session.page.locator('iframe').screenshot({ path });
}

interface Case {
  readonly language: TestLanguage;
  readonly width: number;
  readonly regional: Regional;
  readonly headers: readonly string[];
  readonly table: string;
  readonly reps: readonly [string, string];
  /** the amounts of English in the money of the language */
  readonly scale: number;
}

const cases: readonly Case[] = [
  {
    language: 'en',
    width: 350,
    regional: { decimal: '.', group: ',', currency: { symbol: '$', before: true } },
    headers: ['Date', 'Rep', 'Customer', 'Order', 'Amount', 'Returned on'],
    table: 'Deals',
    reps: ['Adams', 'Brooks'],
    scale: 1,
  },
  {
    language: 'ru',
    width: 320,
    regional: { decimal: ',', group: '\u00a0', currency: { symbol: '₽', before: false } },
    headers: ['Дата', 'Менеджер', 'Клиент', 'Заказ', 'Сумма', 'Возврат'],
    table: 'Сделки',
    reps: ['Белова', 'Волков'],
    scale: 20,
  },
];

const from = 46266;

async function insertDeals(session: Session, { headers, table, reps, scale }: Case): Promise<void> {
  const [one, other] = reps;
  const rows: (string | number)[][] = [
    [...headers],
    [from - 6, one, 'Vector', 101, 20_000 * scale, ''],
    [from + 2, one, 'Vector', 117, 90_000 * scale, ''],
    [from + 21, one, 'Vector', 122, 35_000 * scale, ''],
    [from + 24, `${one} 60%; ${other} 40%`, 'Vector', 123, 10_000 * scale, ''],
  ];
  await session.pane().evaluate(
    async ({ name, cells }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        const range = sheet.getRange(`A1:F${cells.length}`);
        range.values = cells;
        sheet.tables.add(range, true).name = name;
        await context.sync();
      });
    },
    { name: table, cells: rows },
  );
}

async function toTool(pane: Frame, language: TestLanguage): Promise<void> {
  const { home } = texts(language);
  const own = pane.getByRole('button', { name: labelled(home.first.own) });
  const tool = pane.getByRole('button', { name: labelled(commissionTexts(language).title) }).last();
  await own.or(tool).first().waitFor();
  if (await own.isVisible()) await own.click();
  await tool.click();
}

test.each(cases)(
  '$language: template, edit, sheets, a rate, close, a deal comes back, adjustment lines',
  async (given) => {
    const { language, width, regional, reps, scale, table } = given;
    const words = commissionTexts(language);
    const periods = periodTexts(language);
    const { common } = texts(language);
    const { sheet } = words;
    const money = (amount: number) => formatMoney(amount, regional);
    const percent = (share: number) => formatPercent(share, regional, language, { most: 2 });
    const session = await open({
      lang: language,
      theme: language === 'ru' ? 'dark' : 'light',
      paneWidth: width,
      width: 1700,
    });
    await insertDeals(session, given);
    const pane = session.pane();
    await toTool(pane, language);
    const goToSheet = pane.getByRole('button', { name: labelled(common.goToSheet) });
    const openPayouts = () =>
      pane
        .getByRole('button', { name: labelled(texts(language).heads.commission.describe.title('')) })
        .first()
        .click();

    // the active rep’s template: 5 % to the quota, 6 % to 125 %, 7 % above; then 4 % to the quota
    await pane.getByRole('button', { name: words.change(percent(0.05)), exact: true }).click();
    await pane.getByRole('textbox', { name: words.change(percent(0.05)) }).fill('4');
    await pane.getByRole('textbox', { name: words.change(percent(0.04)) }).press('Enter');
    await shoot(session, `scheme-${language}`);
    // one component more, from the menu
    await pane.getByRole('button', { name: labelled(words.components.add) }).click();
    await shoot(session, `add-${language}`);
    await pane.getByRole('menuitem', { name: labelled(words.components.kinds.pieces) }).click();
    const added = language === 'en' ? 'Qualified leads' : 'Квалифицированные лиды';
    await pane.getByRole('button', { name: labelled(words.components.more(added)) }).click();
    await pane.getByRole('menuitem', { name: labelled(words.components.cap) }).click();
    await pane
      .getByText(language === 'en' ? /at most/ : /не.больше/)
      .last()
      .scrollIntoViewIfNeeded();
    await shoot(session, `added-${language}`);
    await pane.getByRole('button', { name: labelled(common.next(words.toDeals)) }).click();
    await pane.getByText(reps[1], { exact: true }).waitFor();
    await shoot(session, `deals-${language}`);
    await pane.getByRole('button', { name: labelled(words.insert) }).click();
    await goToSheet.waitFor();
    await session.idle();

    const { payouts, statement } = sheet;
    const base = language === 'en' ? 3000 : 40_000;
    const draw = language === 'en' ? 1500 : 30_000;
    const total = async () => (await session.values('L7:L9', payouts)).map(([cell]) => cell);
    // 131 % of the quota: 4 % of it, 6 % of a quarter, 7 % of 6 %; the other rep is lifted to the minimum
    const quota = 100_000 * scale;
    const earned = quota * (0.04 + 0.06 * 0.25 + 0.07 * 0.06);
    expect(await total()).toEqual([base + earned, base + draw, 2 * base + earned + draw]);
    expect(await session.values('C11', sheet.scheme)).toEqual([[added]]);

    // a rate in a cell, another rep in the drop-down cell
    await session.setCell('H5', 0.05, sheet.scheme);
    await session.setCell('D4', reps[1], statement);
    await session.idle();
    const paid = earned + quota * 0.01;
    expect(await total()).toEqual([base + paid, base + draw, 2 * base + paid + draw]);
    expect(await session.values('J22:K22', statement)).toEqual([['✓', base + draw]]);
    await session.setCell('D4', reps[0], statement);
    await session.idle();
    expect(await session.values('J22:K22', statement)).toEqual([['✓', base + paid]]);

    // from Home: close
    await pane.getByRole('button', { name: labelled(common.home) }).click();
    const sum = money(2 * base + paid + draw);
    await openPayouts();
    await pane.getByText(sum).waitFor();
    await shoot(session, `overview-${language}`);
    await pane.getByRole('button', { name: labelled(periods.close.button('')) }).click();
    await shoot(session, `close-${language}`);
    await pane.getByRole('button', { name: labelled(periods.close.do) }).click();
    await goToSheet.waitFor();
    await session.idle();
    const [closed = ''] = (await session.page.evaluate(() => local.sheetNames())).slice(-1);
    expect(closed).toMatch(language === 'en' ? 'Closed Sep 2026' : 'Закрыто 09.2026');
    expect(await session.values('C7', closed)).toEqual([[2 * base + paid + draw]]);
    expect(await session.values('C4', payouts)).toEqual([[from + 30]]);
    // nothing sold in October: what was advanced is owed
    expect(await total()).toEqual([base + draw, base + draw, 2 * (base + draw)]);

    // the second deal came back within September, as is known now: its share of the quota is gone as well
    await session.setCell('F4', from + 28, table);
    await session.idle();
    await pane.getByRole('button', { name: labelled(common.home) }).click();
    await openPayouts();
    const write = pane.getByRole('button', { name: labelled(periods.past.do('2', 2)) });
    await write.waitFor();
    await shoot(session, `past-${language}`);
    await write.click();
    await goToSheet.waitFor();
    await session.idle();
    // 131 % was 5 % to the quota and more above; 96 % is 5 % throughout
    const lost = paid - quota * 0.96 * 0.05;
    const lines = await session.values('B6:J7', periods.sheet.adjustments);
    expect(lines.map((row) => row[0])).toEqual([reps[0], reps[0]]);
    expect(lines.reduce((sum, row) => sum + Number(row[1]), 0)).toBeCloseTo(-lost, 2);
    // the open month follows: the loss is advanced by the draw and owed
    const row = (await session.values('I7:O7', payouts))[0] ?? [];
    expect(row[1]).toBeCloseTo(-lost, 2);
    expect(row[3]).toBeCloseTo(base + draw, 2);
    expect(row[6]).toBeCloseTo(draw + lost, 2);
    const trace = await session.values('E24:K30', statement);
    expect(trace.some((each) => each.some((cell) => String(cell).includes('122')))).toBe(true);

    // what if the lowest rate were 6 %: in August there is one first sale, which earns 2 % more
    await session.setCell('C4', from - 31, payouts);
    await session.idle();
    await pane.getByRole('button', { name: labelled(common.home) }).click();
    await openPayouts();
    // the scheme in sentences again, read from its cells; a rate changed in the pane goes back into them
    await pane.getByRole('button', { name: labelled(periods.edit) }).click();
    await pane.getByRole('button', { name: words.change(percent(0.06)), exact: true }).click();
    await pane.getByRole('textbox', { name: words.change(percent(0.06)) }).fill('8');
    await pane.getByRole('textbox', { name: words.change(percent(0.08)) }).press('Enter');
    await shoot(session, `edit-${language}`);
    await pane.getByRole('button', { name: labelled(common.next(words.toDeals)) }).click();
    await pane.getByRole('button', { name: labelled(words.save) }).click();
    await goToSheet.waitFor();
    expect((await session.values('H5:H7', sheet.scheme)).flat()).toEqual([0.05, 0.08, 0.07]);
    await pane.getByRole('button', { name: labelled(common.home) }).click();
    await openPayouts();
    await pane.getByRole('button', { name: labelled(periods.whatIf) }).click();
    await pane.getByRole('button', { name: labelled(periods.second.insert) }).click();
    await goToSheet.waitFor();
    const { name: comparison, scheme: second } = periods.sheet.whatIf;
    const editSecond = pane.getByRole('button', { name: labelled(periods.second.edit) });
    await editSecond.click();
    await pane.getByRole('button', { name: labelled(periods.second.show) }).waitFor();
    await editSecond.click();
    await pane.getByRole('button', { name: words.change(percent(0.05)), exact: true }).click();
    await pane.getByRole('textbox', { name: words.change(percent(0.05)) }).fill('6');
    await pane.getByRole('textbox', { name: words.change(percent(0.06)) }).press('Enter');
    await shoot(session, `second-${language}`);
    await pane.getByRole('button', { name: labelled(periods.second.save) }).click();
    await goToSheet.waitFor();
    await session.idle();
    expect((await session.values('H5:H7', second)).flat()).toEqual([0.06, 0.08, 0.07]);
    expect((await session.values('H5:H7', sheet.scheme)).flat()).toEqual([0.05, 0.08, 0.07]);
    expect((await session.values('B14:E15', comparison))[0]).toEqual([
      reps[0],
      base + Math.max(draw, 20_000 * scale * 0.07),
      base + Math.max(draw, 20_000 * scale * 0.08),
      Math.max(draw, 20_000 * scale * 0.08) - Math.max(draw, 20_000 * scale * 0.07),
    ]);
    if (shots !== undefined) {
      await goToSheet.click();
      await shoot(session, `what-if-${language}`, true);
    }

    // the pane says the same of it
    await pane.getByRole('button', { name: labelled(common.home) }).click();
    await openPayouts();
    await pane.getByRole('button', { name: labelled(periods.whatIf) }).click();
    await pane.getByText(periods.second.counts('1', '0', '1')).waitFor();
    await shoot(session, `what-if-pane-${language}`);
    await pane
      .getByRole('button', { name: labelled(common.back) })
      .first()
      .click();

    // September is closed: a second time is refused; opened again it is calculated anew, and the journal says so
    await session.setCell('C4', from, payouts);
    await session.idle();
    await pane
      .getByRole('button', { name: labelled(common.back) })
      .first()
      .click();
    await openPayouts();
    await pane.getByText(language === 'en' ? /September.2026 was closed on/ : /Период.*закрыт/).waitFor();
    await pane
      .getByRole('list', { name: labelled(periods.closed.heading) })
      .getByRole('button')
      .click();
    const september = language === 'en' ? 'September 2026' : 'сентябрь 2026';
    await pane.getByRole('button', { name: labelled(periods.closed.do(september)) }).click();
    await goToSheet.waitFor();
    await session.idle();
    expect((await total())[0]).toBeCloseTo(base + paid - lost, 2);
    expect(await session.values('C6', closed)).toEqual([[expect.any(Number)]]);
    const { closed: wasClosed, adjusted, reopened } = periods.sheet.actions;
    expect((await session.values('P6:P8', periods.sheet.adjustments)).flat()).toEqual([
      wasClosed,
      adjusted,
      reopened,
    ]);
    if (shots !== undefined) {
      for (const [name, at] of [
        ['closed', closed],
        ['adjustments', periods.sheet.adjustments],
        ['statement', statement],
        ['payouts', payouts],
      ] as const) {
        await session.pane().evaluate(
          (each) =>
            Excel.run(async (context) => {
              context.workbook.worksheets.getItem(each).activate();
              await context.sync();
            }),
          at,
        );
        await shoot(session, `${name}-${language}`, true);
      }
    }
    await session.close();
  },
);
