/** The profitability wizard from Home to a sheet that recalculates, in the local workbook, through the real office.js. */
import { texts } from '../kit/texts';
import { labelled, type TestLanguage } from './funnel-kit';
import { open } from './harness';

describe.each<TestLanguage>(['en', 'ru'])('in %s', (language) => {
  const { home, profit, delivery, common } = texts(language);
  const named = (text: string) => ({ name: labelled(text) });

  test('from Home to a live sheet, and from the sheet back', async () => {
    const session = await open({ lang: language });
    const pane = session.pane();
    await pane.getByRole('button', named(home.first.own)).click();
    await pane.getByRole('button', named(profit.title)).click();
    await pane.getByRole('heading', named(profit.heading.times(language === 'ru' ? '5,5' : '5.5'))).waitFor();
    const slider = pane.getByRole('slider', named(profit.mix.slider));
    await slider.focus();
    await session.page.keyboard.press('ArrowLeft');
    await pane.getByText(language === 'ru' ? /^37.000/ : '$37,000').waitFor();
    await session.page.keyboard.press('ArrowRight');

    await pane.getByRole('button', named(profit.edit)).click();
    await pane.getByLabel(labelled(profit.figures.costPerLead)).fill('600');
    await pane.getByRole('button', named(profit.figures.show)).click();
    await pane
      .getByRole('heading', named(profit.heading.times(language === 'ru' ? '11,0' : '11.0')))
      .waitFor();
    await pane.getByRole('button', named(delivery.insert)).click();
    await pane.getByRole('button', named(common.goToSheet)).waitFor({ timeout: 60_000 });
    await session.idle();

    const sheet = profit.sheet.name;
    expect(await session.values('G11:H11', sheet)).toEqual([[1000, 11000]]);
    expect(await session.values('C17:C18', sheet)).toEqual([[45000], [5000]]);
    expect(await session.values('G15:G21', sheet)).toEqual([
      [0.8],
      [3],
      [language === 'ru' ? 'Всё, что даёт база' : 'All the base can give'],
      [0.9],
      [0.1],
      [expect.stringContaining('90')],
      [0],
    ]);
    await session.setCell('C10', 5000, sheet);
    await session.idle();
    expect(await session.values('G11:G21', sheet)).toEqual(
      expect.arrayContaining([[-1000], [1]]), // the first sale loses money now and pays back after one repeat deal
    );
    expect(String((await session.values('B2', sheet))[0]?.[0])).toContain(profit.sheet.sentence.loses.trim());

    await pane.getByRole('button', named(common.home)).click();
    // the sheet's row, which Home shows once it has read the workbook; the tool itself has the same title
    const itsLine = profit
      .describe('', '')
      .trim()
      .split(/[\s\u00a0]/, 3)
      .join('[\\s\u00a0]');
    await pane.getByRole('button', { name: new RegExp(itsLine) }).click();
    await pane.getByRole('heading', named(profit.heading.loss('', '', 1).slice(0, 12))).waitFor();
    await pane.getByRole('button', named(profit.edit)).click();
    await pane.getByLabel(labelled(profit.figures.costPerLead)).fill('500');
    await pane.getByRole('button', named(profit.figures.show)).click();
    await pane.getByRole('button', named(delivery.save)).click();
    await pane.getByRole('button', named(common.goToSheet)).waitFor({ timeout: 60_000 });
    await session.idle();
    expect(await session.values('C7:C11', sheet)).toEqual([[500], [0.1], [5000], [5000], [5000]]);
    expect(await session.values('G11:H11', sheet)).toEqual([[0, 11000]]);
    await session.close();
  });
});
