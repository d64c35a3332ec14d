/** Where the keyboard is after something in the wizard opens or closes, and whether what opens fits the pane. */
import type { Locator } from 'playwright-core';
import { texts } from '../kit/texts';
import { fillWizard, insertDeals, labelled, next, openWizard } from './funnel-kit';
import { open } from './harness';

const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);

/** Whether some of an element's text is out of sight. */
const cutOf = (node: HTMLElement | SVGElement) =>
  node.scrollWidth > node.clientWidth || node.scrollHeight > node.clientHeight + 1;

test('what opens takes the focus, and gives it back', async () => {
  const { funnel, common } = texts('en');
  const session = await open();
  await insertDeals(session, 'en');
  const pane = session.pane();
  await openWizard(pane, 'en');
  await pane.getByLabel(labelled(funnel.goal.revenuePlan)).fill('1000000');
  await next(pane, 'en');
  const change = pane.getByRole('button', { name: funnel.stages.change, exact: true });
  await change.click();
  const table = pane.getByRole('combobox', { name: funnel.stages.table });
  await table.waitFor();
  expect(await isFocused(table)).toBe(true);
  await pane.getByRole('button', { name: common.cancel }).click();
  await change.waitFor();
  expect(await isFocused(change)).toBe(true);

  await next(pane, 'en');
  const add = pane.getByRole('button', { name: funnel.team.addAbsence });
  await add.click();
  await add.click();
  expect(await isFocused(pane.getByRole('textbox', { name: funnel.team.who }).last())).toBe(true);
  await pane
    .getByRole('button', { name: labelled(funnel.team.remove('')) })
    .last()
    .click();
  expect(await isFocused(add)).toBe(true);
  await session.close();
});

test.each(['en', 'ru'] as const)(
  'the name of the new sheet fits the narrowest pane (%s)',
  async (language) => {
    const { funnel, delivery } = texts(language);
    const session = await open({ lang: language, paneWidth: 320 });
    await insertDeals(session, language);
    const pane = session.pane();
    await openWizard(pane, language);
    await fillWizard(pane, language);
    for (const stage of funnel.sheet.templates.b2b) {
      const name = pane.getByTitle(stage, { exact: true });
      expect([stage, await name.evaluate(cutOf)]).toEqual([stage, false]);
      expect([stage, await name.evaluate((node) => node.clientHeight)]).toEqual([stage, 15]);
    }
    await pane.getByRole('button', { name: labelled(delivery.rename) }).click();
    const name = pane.getByLabel(labelled(delivery.sheetName));
    await name.fill('a/b:c?');
    const said = pane.getByText(labelled(delivery.nameFaults.characters));
    for (const part of [name, said]) {
      const box = await part.evaluate((node) => {
        const { left, right } = node.getBoundingClientRect();
        return { left, right, pane: document.documentElement.clientWidth };
      });
      expect(box.left).toBeGreaterThanOrEqual(16);
      expect(box.right).toBeLessThanOrEqual(box.pane - 16);
    }
    await session.close();
  },
);

test.each(['en', 'ru'] as const)(
  'a conversion: what is wrong with it is said when it is left, 100 fits (%s)',
  async (language) => {
    const { funnel } = texts(language);
    const session = await open({ lang: language });
    await insertDeals(session, language);
    const pane = session.pane();
    await openWizard(pane, language);
    // Enter in a field is "Next"
    const revenue = pane.getByLabel(labelled(funnel.goal.revenuePlan));
    await revenue.fill('1000000');
    await revenue.press('Enter');
    await pane.getByRole('heading', { name: labelled(funnel.stages.heading) }).waitFor();

    const [stage = ''] = funnel.sheet.templates.b2b;
    const conversion = pane.getByLabel(labelled(funnel.stages.conversion(stage)));
    for (const typed of ['120', '0', '-5']) {
      await conversion.fill(typed);
      await conversion.blur();
      await pane.getByText(labelled(funnel.faults.conversion)).waitFor();
    }
    await conversion.fill(language === 'ru' ? '0,45' : '0.45');
    await conversion.blur();
    await pane.getByText(language === 'ru' ? /0,45\s%.*222.*45\s%/ : /0\.45%.*222.*45%/).waitFor();
    await conversion.fill('100');
    await conversion.blur();
    expect(await conversion.inputValue()).toBe(language === 'ru' ? '100,0' : '100.0');
    expect(await conversion.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(false);
    // a fault keeps Enter on the step, at the fault
    await conversion.fill('120');
    await conversion.press('Enter');
    expect(await isFocused(conversion)).toBe(true);
    await session.close();
  },
);
