import { eventually } from '../../kit/eventually';
import { open, type Session } from '../harness';

/** Keys that leave the grid or the pane, in one page with the add-in's own pane. */
let session: Session;
beforeAll(async () => {
  session = await open();
});

/** Where the focus is: the pane, a part of the page by its class, or the grid. */
const focus = () =>
  session.page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLIFrameElement) return 'pane';
    return element?.closest('#grid') || element?.matches('body') ? 'grid' : (element?.className ?? '');
  });
const press = (key: string) => session.page.keyboard.press(key);

const waitForFocus = (place: string) => eventually(async () => expect(await focus()).toBe(place));
/** Which element of the pane has the focus, if any has. */
const stop = async () =>
  (await focus()) === 'pane' &&
  session.pane().evaluate(() => {
    const { activeElement } = document;
    return activeElement && [...document.querySelectorAll('*')].indexOf(activeElement);
  });

test('F6 goes from the grid to the pane and back, where typing goes into the cell again', async () => {
  await session.page.evaluate(() => local.select('B2'));
  await press('F6');
  await waitForFocus('pane');
  await press('F6');
  await waitForFocus('grid');
  await session.type('42');
  await press('Enter');
  await session.idle();
  expect(await session.values('B2')).toEqual([[42]]);
  await press('F6');
  await waitForFocus('pane');
  await press('Control+F6');
  await waitForFocus('grid');
});

test('Tab at the last stop of the pane goes to the bar, Shift+Tab at the first to its edge', async () => {
  await press('F6');
  await waitForFocus('pane');
  const leaves = async (key: string): Promise<void> => {
    for (let stops = 0; stops < 40 && (await focus()) === 'pane'; stops += 1) {
      const before = await stop();
      await press(key);
      await eventually(async () => expect(await stop()).not.toBe(before));
    }
  };
  await leaves('Tab');
  await waitForFocus('open');
  await press('F6');
  await waitForFocus('pane');
  await leaves('Shift+Tab');
  expect(await session.page.evaluate(() => document.activeElement?.id)).toBe('splitter');
});

test('Ctrl+Alt+F9 asks the functions of the add-in anew; F9 calculates what waits', async () => {
  await session.setCell('D1', '=SALES.CAC(10,0.5)');
  await session.idle();
  expect(await session.values('D1')).toEqual([[20]]);
  const sent = () => session.page.evaluate(() => local.stats.sent);
  const before = await sent();
  await session.page.evaluate(() => local.select('D1'));
  await press('F9');
  await session.idle();
  expect(await sent()).toBe(before);
  await press('Control+Alt+F9');
  await session.idle();
  expect(await sent()).toBe(before + 1);
  expect(await session.values('D1')).toEqual([[20]]);

  await session.setCell('E1', 1);
  await session.setCell('E2', '=E1*2');
  await session.idle();
  const setMode = (mode: 'Manual' | 'Automatic') =>
    session.pane().evaluate(
      (calculationMode) =>
        Excel.run(async (context) => {
          context.application.calculationMode = calculationMode;
          await context.sync();
        }),
      mode,
    );
  await setMode('Manual');
  await session.setCell('E1', 5);
  await session.idle();
  expect(await session.values('E2')).toEqual([[2]]);
  await press('F9');
  await session.idle();
  expect(await session.values('E2')).toEqual([[10]]);
  await setMode('Automatic');
});

test('the add-in hears that its pane is hidden and shown', async () => {
  await session.run(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
  });
  await session.page.click('.pane-button');
  await session.page.click('.pane-button');
  await eventually(async () =>
    expect(await session.run(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      'Hidden',
      'Taskpane',
    ]),
  );
});
