/** The pane in Chromium, over the real office.js: every view in both languages and themes, by the keyboard, at every width. */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { Language } from '../../src/language/language';
import { texts } from '../kit/texts';
import { open, type Session } from './harness';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What axe finds in the pane, colours and contrast included. */
async function accessibilityFaults(pane: Frame): Promise<string[]> {
  // colours are judged when nothing moves any more
  await pane.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await pane.evaluate(axe);
  const { violations } = await pane.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Pixels by which the pane's content is wider than the pane. */
const overflow = (pane: Frame): Promise<number> =>
  pane.evaluate(() => {
    const body = document.querySelector('main');
    return body ? body.scrollWidth - body.clientWidth : 0;
  });

/** The pane past its first-run view. */
/** Runs in the pane: the next number format that is set is none. */
function refuseNextFormat(): void {
  const setter = Object.getOwnPropertyDescriptor(Excel.Range.prototype, 'numberFormat');
  if (!setter?.set) throw new Error('Ranges have no number formats.');
  const { set } = setter;
  Object.defineProperty(Excel.Range.prototype, 'numberFormat', {
    ...setter,
    set(this: Excel.Range) {
      Object.defineProperty(Excel.Range.prototype, 'numberFormat', setter);
      set.call(this, [[true]]);
    },
  });
}

async function home(session: Session, language: Language): Promise<Frame> {
  const pane = session.pane();
  const words = texts(language).home;
  await pane.getByRole('button', { name: words.first.own }).click();
  await pane.getByRole('heading', { name: words.newOne }).waitFor();
  return pane;
}

describe.each([
  ['en', 'light'],
  ['ru', 'dark'],
] as const)('%s, %s', (language, theme) => {
  const words = texts(language);

  test('every view is accessible and fits into 320 px', async () => {
    const session = await open({ lang: language, theme, paneWidth: 320 });
    const pane = session.pane();
    const view = async (name: string) => ({
      view: name,
      faults: await accessibilityFaults(pane),
      overflow: await overflow(pane),
    });
    const well = (name: string) => ({ view: name, faults: [], overflow: 0 });

    await pane.getByText(words.home.first.title).waitFor();
    expect(await view('first run')).toEqual(well('first run'));
    await home(session, language);
    expect(await view('home')).toEqual(well('home'));

    await pane.getByRole('button', { name: words.home.functions }).click();
    await pane.getByRole('button', { name: /^SALES\.PLAN\s/ }).click();
    await pane.getByRole('link').waitFor();
    expect(await view('functions')).toEqual(well('functions'));
    await pane.getByRole('button', { name: words.common.back, exact: true }).click();

    await session.setCell('B2', '=SALES.CAC(500,12)');
    await session.setCell('B4', '=SALES.HISTORY({45658;45689},{"Adams";"adams "},{5;6},45658,2)');
    await session.idle();
    await pane.getByRole('button', { name: words.home.check }).click();
    await pane.getByRole('heading', { name: words.check.errors(1) }).waitFor();
    await pane.getByRole('list', { name: words.check.remarks }).waitFor();
    expect(await view('check')).toEqual(well('check'));
    await pane.getByRole('button', { name: words.common.back, exact: true }).click();

    await pane.getByRole('button', { name: words.home.help }).click();
    await pane.getByRole('link').first().waitFor();
    expect(await view('help')).toEqual(well('help'));
    await session.close();
  });

  test('a function is inserted where the selection is, checked, and gone to', async () => {
    const session = await open({ lang: language, theme });
    const { page } = session;
    const pane = await home(session, language);
    await page.evaluate(() => local.select('C4'));
    await pane.getByRole('button', { name: words.home.functions }).click();
    await pane.getByRole('button', { name: /^SALES\.FUNNEL(?!\.)/ }).click();

    // the host refuses the formats after it has taken the formula: nothing stays
    await session.run(refuseNextFormat);
    await pane.getByRole('button', { name: words.catalogue.insertAt('C4') }).click();
    await pane.getByRole('alert').waitFor();
    await session.idle();
    expect(await page.evaluate(() => local.formulas('C4:D6'))).toEqual(Array(3).fill(['', '']));

    await pane.getByRole('button', { name: words.catalogue.insertAt('C4') }).click();
    await pane.getByText(words.catalogue.inserted('C4')).waitFor();
    await session.idle();
    expect((await session.values('C4:F6')).map((row) => row.slice(1))).toEqual([
      expect.anything(),
      [0.1, 500, 100_000_000],
      ['', 50, 10_000_000],
    ]);
    expect(await page.evaluate(() => local.texts('D5'))).toEqual([[language === 'ru' ? '10,0%' : '10.0%']]);

    // once more at the same place: refused, nothing changed
    await pane.getByRole('button', { name: words.catalogue.insertAt('C4') }).click();
    await pane.getByRole('alert').waitFor();
    expect(await session.values('C6:F6')).toHaveLength(1);

    await session.setCell('H1', '=SALES.CAC(500,12)');
    await session.setCell('J2', 'x');
    await session.setCell('J1', '=SALES.FUNNEL(1000,10,0.5)');
    await session.idle();
    await pane.getByRole('button', { name: words.common.back, exact: true }).click();
    await pane.getByText(words.home.errors(2)).waitFor();
    await pane.getByRole('button', { name: words.home.check }).click();
    await pane.getByRole('heading', { name: words.check.errors(2) }).waitFor();
    const said = await pane.getByRole('listitem').allInnerTexts();
    expect(said[0]).toMatch(/conversion.*1200\s%.*12\s%/s);
    expect(said[0]).toContain(language === 'ru' ? '#ЗНАЧ!' : '#VALUE!');
    expect(said[1]).toContain(words.check.sentences.spillTaken('J1:M3', 'J2', 'x'));
    await pane.getByRole('button', { name: words.check.goToCell }).first().click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some((input) => input.value === 'H1'),
    );

    // put right, the workbook checks clean
    await session.setCell('H1', '=SALES.CAC(500,12%)');
    await session.setCell('J2', '');
    await session.idle();
    await pane.getByRole('button', { name: words.check.again }).click();
    await pane.getByRole('heading', { name: words.check.allWell }).waitFor();
    await session.close();
  });
});

test('a formula typed by hand is given its number formats', async () => {
  const session = await open();
  const { page } = session;
  const pane = await home(session, 'en');
  await session.setCell('B2', '=SALES.FUNNEL(10000000,200000,10%)');
  await session.idle();
  await page.evaluate(() => local.select('B2'));
  await pane.getByRole('button', { name: 'Functions' }).click();
  await pane.getByText('B2 holds SALES.FUNNEL.').waitFor();
  await pane.getByRole('button', { name: 'Format its result' }).click();
  await pane.getByText('The result in B2 has its number formats.').waitFor();
  expect(await page.evaluate(() => local.texts('C3:E3'))).toEqual([['10.0%', '500', '$100,000,000']]);
  await session.close();
});

test('from Home to an inserted function with the keyboard alone', async () => {
  const session = await open();
  const { page } = session;
  const pane = session.pane();
  await pane.getByText('Plans that recalculate in your cells').waitFor();
  await pane.evaluate(() => window.focus());
  const focused = () =>
    pane.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent ?? ''}`);
  /** Tab until the focus is where it should be; a trap or a lost focus fails the test */
  async function tabTo(what: RegExp, back = false): Promise<void> {
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      if (what.test(await focused())) return;
    }
    throw new Error(`The keyboard does not reach ${what}; it is at ${await focused()}.`);
  }
  await pane.getByRole('button', { name: 'Open sample data' }).focus();
  await tabTo(/Start with my data/);
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'New' }).waitFor();
  expect(await focused()).toBe('H1 Sales planning');
  await tabTo(/Functions/);
  await page.keyboard.press('Enter');
  await pane.getByRole('group', { name: 'Families of functions' }).waitFor();
  expect(await focused()).toBe('H1 Functions');
  await tabTo(/^BUTTON SALES\.CAC/);
  await page.keyboard.press('Space');
  await tabTo(/Insert at A1/);
  await page.keyboard.press('Enter');
  await pane.getByText('Inserted at A1.').waitFor();
  await session.idle();
  expect(await session.values('A1')).toEqual([[5000]]);
  await session.close();
});

test('the pane paints soon and needs no more than its first script', async () => {
  const session = await open();
  const loaded = await session.run(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /^\/(taskpane|functions)/.test(path)),
  );
  expect(loaded.sort()).toEqual(['/functions.js', '/taskpane.js']);
  await session.close();
});
