/** Closing, adjusting and opening again in the local workbook's engine: whichever request fails, the workbook is as it was. */
import { isAsItWas } from '../../../src/tools/commission/filled';
import { adjusting, closing, reopening, type Change } from '../../../src/tools/commission/operations';
import { whatIf } from '../../../src/tools/commission/what-if';
import { codeOf, from, liveCommission, september, type LiveCommission } from './live';

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
  // any day tells its month; a blank cell pays nobody
  const total = () => live.excel.values('F4', 'Payouts')[0]?.[0];
  const paid = total();
  // 130,000 sold of 100,000: 5,000 + 1,500 + 350; the other is lifted to the minimum
  expect(paid).toBe(3000 + 6850 + 4500);
  await live.excel.type({ C4: '' }, 'Payouts');
  expect(total()).toBe('');
  await live.excel.type({ C4: from + 17 }, 'Payouts');
  expect([total(), live.excel.values('J22', 'Statement')]).toEqual([paid, [['✓']]]);
  await live.excel.type({ C4: from }, 'Payouts');
  expect(await written(8, closing(first.filled, true, await live.moment()))).toBeGreaterThan(8);
  const [closed = ''] = live.excel.sheetNames().slice(-1);
  expect(closed).toBe('Closed Sep 2026');
  expect(live.excel.host.Worksheets.GetItem(closed).Protection.Protected).toBe(true);
  // the second deal came back within September, as is known now
  await live.excel.type({ F4: from + 28 }, 'Deals');
  const returned = await live.open();
  expect(returned.past?.changes.length).toBeGreaterThan(0);
  const { past } = returned;
  if (!past) throw new Error('no past');
  expect(await written(1, adjusting(returned.filled, past, await live.moment()))).toBeGreaterThan(2);
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
  for (const name of ['Adjustments', 'Payouts']) {
    const { Protection: protection } = live.excel.host.Worksheets.GetItem(name);
    protection.Protect();
    expect(await codeOf(live.excel.port.change(again.sheets, again.edits))).toBe('sheetProtected');
    protection.Unprotect();
  }
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
  const fifth = await live.open();
  expect(isAsItWas(fourth.filled, fifth.filled)).toBe(false);

  // a second scheme is found again; while nobody can be paid by it, no figure is shown for it
  const second = whatIf(fifth.filled, 2, await live.moment());
  await live.excel.port.change(second.sheets, second.edits);
  await live.excel.idle();
  const answer = () => live.excel.values('C5:D5', 'What if')[0];
  expect(answer()).toEqual([9000, 9000]);
  expect(
    (await live.open()).filled.book.comparisons.map(({ sheet, scheme }) => [sheet, scheme.name]),
  ).toEqual([['What if', 'WhatIf_Scheme']]);
  await live.excel.type({ H5: 'five' }, 'What if scheme');
  expect(answer()).toEqual([9000, '#N/A']);
  expect(String(live.excel.values('B2', 'What if'))).toMatch(/^Cannot be calculated yet/);
});
