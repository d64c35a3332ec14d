/** Three sheets are written all or none, at whatever request the host fails: over a host that agrees to everything else. */
import { serialOf } from '../../src/planning/calendar';
import { profitSheet } from '../../src/tools/profit/layout';
import { firstState } from '../../src/tools/profit/state';
import { repeatAnswer } from '../../src/tools/repeat/answer';
import { repeatSheets } from '../../src/tools/repeat/sheets';
import { insertSheetsInto } from '../../src/workbook/excel/write-sheets';
import type { SheetDescription } from '../../src/workbook/sheet';
import { texts } from '../kit/texts';

/** Takes every property and call, and answers with one more of its kind. */
function agreeable(own: Readonly<Record<string, unknown>> = {}): object {
  return new Proxy(() => undefined, {
    get: (_, key) => {
      if (typeof key !== 'string' || key === 'then') return undefined;
      if (key in own) return own[key];
      return key === 'isNullObject' ? false : agreeable();
    },
    set: () => true,
    apply: () => agreeable(),
  });
}

/** A workbook whose `failing`-th request fails; what was asked since the last one is then lost, as in Excel. */
function host(failing: number) {
  const there = new Set<string>();
  let asked: (() => void)[] = [];
  let requests = 0;
  const sheet = (id: string): object =>
    agreeable({ id, load: () => sheet(id), delete: () => asked.push(() => there.delete(id)) });
  const context = {
    workbook: {
      worksheets: {
        add: (name: string) => {
          asked.push(() => there.add(name));
          return sheet(name);
        },
        getItemOrNullObject: (id: string) => agreeable({ load: () => sheet(id) }),
      },
    },
    sync: () => {
      requests += 1;
      const work = asked;
      asked = [];
      if (requests === failing) return Promise.reject(new Error('host'));
      work.forEach((one) => one());
      return Promise.resolve();
    },
  } as unknown as Excel.RequestContext;
  return { context, there, requests: () => requests };
}

const currency = { symbol: '$', before: true };
const orders = {
  date: [serialOf('2026-01-05'), serialOf('2026-02-05')],
  customer: ['Ann', 'Ann'],
  amount: [5, 6],
  order: undefined,
};
const written: readonly (readonly [string, readonly SheetDescription[]])[] = [
  ['profit', [profitSheet(firstState, { language: 'en', currency, sheet: 'Profit' })]],
  [
    'repeat',
    repeatSheets(repeatAnswer(orders, { from: undefined, to: undefined }, serialOf('2026-03-01')), {
      language: 'en',
      currency,
      list: { name: 'Orders', sheet: 'Orders', headers: ['D', 'C', 'A'], rows: 2 },
      columns: { date: 'D', customer: 'C', amount: 'A', order: undefined },
      to: undefined,
      names: texts('en').repeat.sheet.names,
    }),
  ],
];

test.each(written)(
  'sheets of %s: whichever request fails, none is left, or all without a finish',
  async (_, sheets) => {
    const whole = host(0);
    await insertSheetsInto(whole.context, sheets, {});
    expect([...whole.there]).toEqual(sheets.map(({ name }) => name));
    let failed = 0;
    for (let failing = 1; failing <= whole.requests(); failing += 1) {
      const { context, there } = host(failing);
      const stands = await insertSheetsInto(context, sheets, {}).then(
        () => true,
        () => false,
      );
      if (!stands) failed += 1;
      expect([...there]).toEqual(stands ? [...whole.there] : []);
    }
    // colours of a chart alone may be refused: two requests of the sheet that has them
    expect(failed).toBeGreaterThanOrEqual(whole.requests() - 2);
  },
);

test('cancelled half-way, none is left', async () => {
  const [, sheets] = written[1] ?? ['', []];
  const abort = new AbortController();
  const { context, there } = host(0);
  const writing = insertSheetsInto(context, sheets, {
    signal: abort.signal,
    progress: (step) => step === 2 && abort.abort(),
  });
  await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
  expect([...there]).toEqual([]);
});
