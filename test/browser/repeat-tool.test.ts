/** “How repeat is my business?” from Home to its three sheets, on the sample company’s orders. */
import { texts } from '../kit/texts';
import { labelled, type TestLanguage } from './funnel-kit';
import { open } from './harness';

describe.each<TestLanguage>(['en', 'ru'])('in %s', (language) => {
  const { repeat, common, profit } = texts(language);
  const named = (text: string) => ({ name: labelled(text) });

  test('from Home to share, cohorts and customers to win back', async () => {
    const session = await open({ lang: language, hash: '#sample' });
    await session.idle();
    const pane = session.pane();
    await pane.getByRole('button', named(repeat.title)).click({ timeout: 60_000 });
    await pane.getByText(labelled(repeat.lost.heading)).waitFor();
    const heading = await pane.getByRole('heading', { level: 2 }).first().textContent();
    const share = Number(/[\d.,]+/.exec(heading ?? '')?.[0].replace(',', '.'));
    await pane.getByText(labelled(profit.level.heading(4))).waitFor();
    await pane.getByRole('button', named(repeat.insert)).click();
    await pane.getByRole('button', named(common.goToSheet)).waitFor({ timeout: 60_000 });
    await session.idle();

    const { names } = repeat.sheet;
    const [[inSheet]] = (await session.values('C7', names.share)) as [[number]];
    expect(Math.abs(inSheet * 100 - share)).toBeLessThan(0.06);
    const months = await session.values('B29:I41', names.share);
    expect(months[12]?.[0]).toBe(language === 'ru' ? 'Итого' : 'Total');
    expect(months[12]?.[7]).toBeCloseTo(inSheet, 10);
    expect(await session.values('L29:L40', names.share)).toEqual(months.slice(0, 12).map((row) => [row[7]]));
    expect((await session.values('F5', names.share))[0]?.[0]).toBe(4);
    const cohorts = await session.values('B5:D6', names.cohorts);
    expect(cohorts[0]?.slice(1)).toEqual([language === 'ru' ? 'Клиенты' : 'Customers', 0]);
    expect(cohorts[1]?.[2]).toBe(1);
    const [head, first, second] = (await session.values('B6:D8', names.lost)).map(([, , revenue]) => revenue);
    expect(head).toBe(language === 'ru' ? 'Принёс всего' : 'Brought in all');
    expect(Number(first)).toBeGreaterThanOrEqual(Number(second));
    await session.close();
  });
});
