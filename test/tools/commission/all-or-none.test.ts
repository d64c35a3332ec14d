/** Closing, adjusting and opening again in the local workbook's engine: whichever request fails, the workbook is as it was. */
import { isAsItWas } from '../../../src/tools/commission/filled';
import { adjusting, closing, reopening, type Change } from '../../../src/tools/commission/operations';
import { codeOf, from, liveCommission, september, type LiveCommission } from './live';

jest.setTimeout(240_000);

let live: LiveCommission;
afterEach(() => live.excel.dispose());

/**
 * Lets one request after another fail, half-way or at its end, from the `first` on, until the change is written; those before
 * it add the sheets, as in test/workbook/excel.test.ts. Returns how many there are.
 */
async function written(first: number, change: Change): Promise<number> {
  const { excel } = live;
  await excel.idle();
  const before = live.left();
  for (let failing = first; ; failing += 1) {
    const share = failing % 2 === 0 ? 0.5 : 1;
    let runs = 0;
    let failed = false;
    excel.failing = (sync, actions) => {
      if (sync === 1) runs += 1;
      // where sheets are added, the first run only looks whether they can be
      if (failed || sync !== failing || (change.sheets.length > 0 && runs < 2)) return undefined;
      failed = true;
      return Math.floor(actions * share);
    };
    const code = await codeOf(excel.port.change(change.sheets, change.edits));
    excel.failing = () => undefined;
    await excel.idle();
    if (!failed) {
      expect(code).toBeUndefined();
      return failing - 1;
    }
    expect([failing, code]).toEqual([failing, 'hostFailed']);
    expect([failing, live.left()]).toEqual([failing, before]);
  }
}

test('whichever request of closing, adjusting and opening again fails, nothing of it is left', async () => {
  live = await liveCommission();
  const first = await live.open();
  expect(first.wrong).toBeUndefined();
  expect(await written(8, closing(first.filled, true, await live.moment()))).toBeGreaterThan(8);
  const [closed = ''] = live.excel.sheetNames().slice(-1);
  expect(closed).toBe('Closed Sep 2026');
  expect(live.excel.host.Worksheets.GetItem(closed).Protection.Protected).toBe(true);
  // the second deal came back within September, as is known now
  await live.excel.type({ F4: from + 28 }, 'Deals');
  const second = await live.open();
  expect(second.past?.changes.length).toBeGreaterThan(0);
  const { past } = second;
  if (!past) throw new Error('no past');
  expect(await written(1, adjusting(second.filled, past, await live.moment()))).toBeGreaterThan(2);
  const third = await live.open();
  expect(third.past?.changes).toEqual([]);
  const [period] = third.filled.book.closed;
  const [kept] = third.kept;
  if (!period || !kept) throw new Error('not closed');
  expect(await written(1, reopening(third.filled, period, kept, await live.moment()))).toBeGreaterThan(4);
  const fourth = await live.open();
  expect([fourth.filled.book.month, fourth.filled.book.closed]).toEqual([september, []]);
  expect(live.excel.host.Worksheets.GetItem(closed).Protection.Protected).toBe(true);

  // closed once more: under the next name; a rep called =cmd() stays text
  const again = closing(fourth.filled, true, await live.moment());
  const [sheet] = again.sheets;
  expect(sheet?.name).toBe('Closed Sep 2026 (2)');
  const before = live.left();
  // a sheet that the user protects, and Cancel at any step, leave everything as it was
  const adjustments = live.excel.host.Worksheets.GetItem('Adjustments').Protection;
  adjustments.Protect();
  expect(await codeOf(live.excel.port.change(again.sheets, again.edits))).toBe('sheetProtected');
  adjustments.Unprotect();
  for (const step of [2, 4, 6]) {
    const abort = new AbortController();
    const steps: number[] = [];
    const writing = live.excel.port.change(again.sheets, again.edits, {
      signal: abort.signal,
      progress: (done, of) => {
        steps.push(done, of);
        if (done === step) abort.abort();
      },
    });
    expect(await codeOf(writing)).toBe('cancelled');
    expect(steps.slice(-2)).toEqual([step, 6]);
  }
  await live.excel.idle();
  expect(live.left()).toEqual(before);
  expect(isAsItWas(fourth.filled, (await live.open()).filled)).toBe(true);
  await live.excel.port.change(again.sheets, again.edits);
  await live.excel.idle();
  expect(live.excel.values('B12:B13', 'Closed Sep 2026 (2)')).toEqual([['Adams'], ['=cmd()']]);
  expect(isAsItWas(fourth.filled, (await live.open()).filled)).toBe(false);
});
