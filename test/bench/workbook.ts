import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { findChromium, howToGetChromium } from '../../src/build/chromium';
import { buildLocal, localBuildIsStale } from '../../src/build/local-build';
import { startServer } from '../../src/build/server';
import type {} from '../../src/local/page/test-api';
import { paidFrom } from './month';

declare global {
  interface Window {
    /** milliseconds of everything that kept the page from answering a key at once */
    blocked: number[];
  }
}

/** The month to be paid in sheets of the local workbook, its payouts and one rep's statement beside it. */
export interface PaidWorkbook {
  /**
   * Changes a rate in its cell.
   * @returns milliseconds until the payouts stand, and the longest time that a key had to wait meanwhile
   */
  changeRate(): Promise<{ paid: number; waited: number }>;
  /** total of the payouts */
  total(): Promise<number>;
  close(): Promise<void>;
}

export async function paidWorkbook([deals, people, scheme]: readonly unknown[][][]): Promise<PaidWorkbook> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGetChromium);
  if (localBuildIsStale()) await buildLocal();
  const server = await startServer({ port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await openPage(await browser.newContext({ ignoreHTTPSErrors: true }), server.url);
  await write(page, { Deals: deals, People: people, Scheme: scheme });
  const rest = () => page.evaluate(() => window.local.idle(120_000));
  await rest();
  await page.evaluate(() => {
    window.blocked = [];
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) window.blocked.push(duration);
    }).observe({ type: 'longtask' });
  });
  let rate = 0.05;
  return {
    async changeRate() {
      rate += 0.001;
      await page.evaluate(() => (window.blocked = []));
      const start = performance.now();
      await page.evaluate((value) => window.local.setCell('F2', value, 'Scheme'), rate);
      await rest();
      const paid = performance.now() - start;
      return { paid, waited: Math.max(0, ...(await page.evaluate(() => window.blocked))) };
    },
    total: () =>
      page.evaluate(() => {
        const [headers = [], ...rows] = window.local.values('A1:N201', 'Payouts');
        return rows.reduce((sum, row) => sum + Number(row[headers.indexOf('Total')]), 0);
      }),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/?lang=en`);
  await page.waitForFunction(() => window.local?.stats.connected);
  return page;
}

/** Tables on sheets of their names, payouts and statement beside them, through the pane's office.js. */
async function write(page: Page, tables: Readonly<Record<string, readonly unknown[][]>>): Promise<void> {
  const pane = page.frames().find((frame: Frame) => frame.url().includes('taskpane'));
  await pane?.evaluate(
    ({ tables: lists, from }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        for (const [name, rows] of Object.entries(lists)) {
          const range = worksheets.add(name).getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
          range.values = rows as unknown[][];
          range.worksheet.tables.add(range, true).name = `T${name}`;
        }
        await context.sync();
        const named = 'TDeals[#All],TPeople[#All],TScheme[#All]';
        worksheets.add('Payouts').getRange('A1').formulas = [[`=SALES.PAYOUT(${named},${from})`]];
        worksheets.add('Statement').getRange('A1').formulas = [
          [`=SALES.PAYOUT.TRACE("Rep 1",${named},${from})`],
        ];
        await context.sync();
      }),
    { tables, from: paidFrom },
  );
}
