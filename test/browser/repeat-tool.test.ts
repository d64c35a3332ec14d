/** “How repeat is my business?” from Home to its three sheets and back, in Russian, on the sample company’s orders. */
import { texts } from '../kit/texts';
import { labelled } from './funnel-kit';
import { open } from './harness';

const { repeat, common, profit, delivery } = texts('ru');
const named = (text: string) => ({ name: labelled(text) });

test('from Home to share, cohorts and customers to win back, and other days from the sheet’s row; the profit sheet', async () => {
  const session = await open({ lang: 'ru', hash: '#sample' });
  await session.idle();
  const pane = session.pane();
  await pane.getByRole('button', named(repeat.title)).click();
  await pane.getByText(labelled(repeat.lost.heading)).waitFor();
  const heading = await pane.getByRole('heading', { level: 2 }).first().textContent();
  const share = Number(/[\d.,]+/.exec(heading ?? '')?.[0].replace(',', '.'));
  await pane.getByText(labelled(profit.level.heading(4))).waitFor();
  await pane.getByRole('button', named(repeat.insert)).click();
  await pane.getByRole('button', named(common.goToSheet)).waitFor();
  await session.idle();

  const { names } = repeat.sheet;
  const [[inSheet]] = (await session.values('C7', names.share)) as [[number]];
  expect(Math.abs(inSheet * 100 - share)).toBeLessThan(0.06);
  const months = await session.values('B29:I41', names.share);
  expect(months[12]?.[0]).toBe('Итого');
  expect(months[12]?.[7]).toBeCloseTo(inSheet, 10);
  expect(await session.values('L29:L40', names.share)).toEqual(months.slice(0, 12).map((row) => [row[7]]));
  expect((await session.values('F5', names.share))[0]?.[0]).toBe(4);
  const cohorts = await session.values('B5:D6', names.cohorts);
  expect(cohorts[0]?.slice(1)).toEqual(['Клиенты', 0]);
  expect(cohorts[1]?.[2]).toBe(1);
  const [head, first, second] = (await session.values('B6:D8', names.lost)).map(([, , revenue]) => revenue);
  expect(head).toBe('Принёс всего');
  expect(Number(first)).toBeGreaterThanOrEqual(Number(second));

  await pane.getByRole('button', named(common.home)).click();
  await pane.getByRole('button', { name: /уровень.4/ }).click();
  await pane.getByLabel(labelled(repeat.from)).fill('2026-01-01');
  await pane.getByLabel(labelled(repeat.to)).fill('2026-06-30');
  await pane.getByRole('button', named(delivery.save)).click();
  await pane.getByRole('button', named(common.goToSheet)).waitFor();
  await session.idle();
  expect(await session.values('C5:C6', names.share)).toEqual([[46023], [46203]]);
  expect((await session.values('B35', names.share))[0]?.[0]).toBe('Итого');
  expect(await session.values('C4', names.lost)).toEqual([[46203]]);

  await pane.getByRole('button', named(common.home)).click();
  await pane.getByRole('button', named(profit.title)).click();
  await pane.getByRole('heading', named(profit.heading.times('5,5'))).waitFor();
  await pane.getByRole('button', named(delivery.insert)).click();
  await pane.getByRole('button', named(common.goToSheet)).waitFor();
  await session.idle();
  const sheet = profit.sheet.name;
  expect(await session.values('G11:H11', sheet)).toEqual([[2000, 11000]]);
  expect(await session.values('C17:C18', sheet)).toEqual([[46000], [10000]]);
  expect((await session.values('G17', sheet))[0]?.[0]).toBe('Всё, что даёт база');
  await session.close();
}, 120_000);
