/** Lists and menus open above the pane, which stays in sight and in reach around them: by mouse and by keyboard, light and dark. */
import type { Locator } from 'playwright-core';
import { eventually } from '../kit/eventually';
import { texts } from '../kit/texts';
import { labelled, next, openWizard } from './funnel-kit';
import { open } from './harness';

const { funnel } = texts('en');

/** What a click in the middle of an element would hit is the element itself. */
const isHit = (element: Locator) =>
  element.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && node.contains(hit);
  });

/** The focus comes back a moment after the list has gone. */
async function expectFocus(element: Locator) {
  await eventually(async () =>
    expect(await element.evaluate((node) => node === document.activeElement)).toBe(true),
  );
}

test.each(['light', 'dark'] as const)('%s: nothing covers the pane while a list is open', async (theme) => {
  const session = await open({ theme });
  const { page } = session;
  const pane = session.pane();
  await openWizard(pane, 'en');

  /** Opens a list, and finds the heading under it as it was, pixel by pixel, and in reach. */
  async function opens(heading: Locator, opener: Locator, how: () => Promise<void>, shown: Locator) {
    await opener.focus();
    const before = await heading.screenshot();
    await how();
    await shown.waitFor();
    expect(await isHit(shown)).toBe(true);
    expect(await isHit(heading)).toBe(true);
    expect((await heading.screenshot()).equals(before)).toBe(true);
    await page.keyboard.press('Escape');
    await shown.waitFor({ state: 'detached' });
    await expectFocus(opener);
  }

  const goal = pane.getByRole('heading', { name: labelled(funnel.goal.heading) });
  const period = pane.getByRole('combobox', { name: labelled(funnel.goal.periodKind) });
  const quarter = pane.getByRole('option', { name: funnel.goal.kinds.quarter });
  await opens(goal, period, () => period.click(), quarter);
  await opens(goal, period, () => page.keyboard.press('ArrowDown'), quarter);

  await pane.getByLabel(labelled(funnel.goal.revenuePlan)).fill('1000000');
  await pane.getByLabel(labelled(funnel.goal.averageDeal)).last().fill('20000');
  await next(pane, 'en');
  const stages = pane.getByRole('heading', { name: labelled(funnel.stages.heading) });
  await stages.waitFor();
  const menu = pane.getByRole('button', { name: labelled(funnel.stages.menu('Qualified')) });
  const remove = pane.getByRole('menuitem', { name: funnel.stages.delete });
  await opens(stages, menu, () => menu.click(), remove);
  await opens(stages, menu, () => page.keyboard.press('Enter'), remove);
  await session.close();
});
