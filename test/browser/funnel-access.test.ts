/** The wizard without a mouse, without seeing, and in a narrow pane. */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { texts } from '../kit/texts';
import { insertDeals, labelled, openWizard, ready } from './funnel-kit';
import { open, type Session } from './harness';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axeSource);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // a button that has just been enabled changes its colours for a moment
    await Promise.race([
      Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
      new Promise((resolve) => setTimeout(resolve, 1000)),
    ]);
    const found = await axe.run();
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

/** Presses Tab until the focus is on an element of this name. */
async function tabTo(session: Session, name: RegExp): Promise<void> {
  const pane = session.pane();
  const passed: string[] = [];
  for (let press = 0; press < 40; press += 1) {
    const focused = await pane.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label =
        element?.getAttribute('aria-label') ??
        (element as HTMLInputElement | null)?.labels?.[0]?.innerText ??
        element?.innerText;
      return (label ?? '').replace(/\u00a0/g, ' ').trim();
    });
    if (name.test(focused)) return;
    passed.push(focused);
    await session.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}, only ${[...new Set(passed)].join(', ')}.`);
}

test.each(['en', 'ru'] as const)('keyboard only, from Home to the sheet, in %s', async (language) => {
  const session = await open({ lang: language });
  await insertDeals(session, language);
  const pane = session.pane();
  const { funnel, delivery, home, common } = texts(language);
  const { keyboard } = session.page;
  await pane.getByRole('button', { name: labelled(home.first.own) }).focus();
  await keyboard.press('Enter');
  await pane
    .getByRole('button', { name: labelled(funnel.title) })
    .first()
    .waitFor();
  await pane.evaluate(() => (document.querySelector('h1') as HTMLElement).focus());
  await tabTo(session, labelled(funnel.title));
  await keyboard.press('Enter');
  await pane.getByRole('heading', { name: labelled(funnel.goal.heading) }).waitFor();
  expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe('H2');

  // nothing typed yet: Next says what is missing and takes the focus there
  const toNext = labelled(common.next(''));
  await tabTo(session, toNext);
  await keyboard.press('Enter');
  await pane.getByText(labelled(funnel.faults.revenue)).waitFor();
  await tabTo(session, labelled(funnel.goal.revenuePlan));
  await keyboard.type('1000000');
  await tabTo(session, toNext);
  await keyboard.press('Enter');
  await pane.getByRole('heading', { name: labelled(funnel.stages.heading) }).waitFor();

  // the second stage up by its menu, and down again
  await tabTo(session, labelled(funnel.stages.menu(funnel.sheet.templates.b2b[1] ?? '')));
  await keyboard.press('Enter');
  await pane.getByRole('menuitem', { name: labelled(funnel.stages.up) }).waitFor();
  await keyboard.press('Enter');
  expect(await pane.getByLabel(labelled(funnel.stages.name(1))).inputValue()).toBe(
    funnel.sheet.templates.b2b[1],
  );
  await tabTo(session, labelled(funnel.stages.menu(funnel.sheet.templates.b2b[1] ?? '')));
  await keyboard.press('Enter');
  await pane.getByRole('menuitem', { name: labelled(funnel.stages.down) }).waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  expect(await pane.getByLabel(labelled(funnel.stages.name(1))).inputValue()).toBe(
    funnel.sheet.templates.b2b[0],
  );
  for (const heading of [funnel.team.heading, /\d/]) {
    await tabTo(session, toNext);
    await keyboard.press('Enter');
    await pane
      .getByRole('heading', { name: typeof heading === 'string' ? labelled(heading) : heading, level: 2 })
      .first()
      .waitFor();
  }
  await tabTo(session, labelled(delivery.insert));
  await keyboard.press('Enter');
  await ready(session, language);
  expect(await pane.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe(common.goToSheet);
  await session.close();
});

test.each([
  ['en', 'light', 350],
  ['ru', 'dark', 320],
] as const)(
  'axe finds nothing on any step: %s, %s, %d px; nothing is wider than the pane',
  async (lang, theme, paneWidth) => {
    const session = await open({ lang, theme, paneWidth });
    await insertDeals(session, lang);
    const pane = session.pane();
    const { funnel, delivery, common } = texts(lang);
    await openWizard(pane, lang);
    const toNext = pane.getByRole('button', { name: labelled(common.next('')) });
    const check = async () => {
      expect(await violations(pane)).toEqual([]);
      expect(
        await pane.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
      const wide = await pane.evaluate(() => {
        const main = document.querySelector('main') as HTMLElement;
        return main.scrollWidth - main.clientWidth;
      });
      expect(wide).toBeLessThanOrEqual(0);
    };
    await toNext.click();
    await check(); // with the faults shown
    await pane.getByLabel(labelled(funnel.goal.revenuePlan)).fill('1000000');
    await toNext.click();
    await check();
    await pane.getByRole('button', { name: labelled(funnel.stages.change) }).click();
    await check();
    await toNext.click();
    await pane.getByRole('button', { name: labelled(funnel.team.holidays) }).click();
    await pane.getByRole('button', { name: labelled(funnel.team.addAbsence) }).click();
    await check();
    await toNext.click();
    await check();
    await pane.getByRole('button', { name: labelled(delivery.rename) }).click();
    await check();
    await session.close();
  },
);

test.each([
  ['en', 'light'],
  ['ru', 'dark'],
] as const)(
  'fact against reference is accessible and fits into 320 px, in %s, %s',
  async (language, theme) => {
    const session = await open({ lang: language, theme, paneWidth: 320, hash: '#sample' });
    const pane = session.pane();
    await pane
      .getByRole('button', { name: labelled(texts(language).funnelCheck.title) })
      .first()
      .click();
    await pane.getByRole('table').waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(
      await pane.evaluate(() => {
        const body = document.querySelector('main');
        return body ? body.scrollWidth - body.clientWidth : -1;
      }),
    ).toBe(0);
    await session.close();
  },
);
