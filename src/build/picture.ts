/** npm run picture: opens the local workbook with sample data, as `npm start` does, and photographs it for README. */
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium, howToGetChromium } from './chromium';
import { buildLocal, localBuildIsStale } from './local-build';
import { root } from './paths';
import { Problem, run } from './problem';
import { startServer } from './server';

const file = path.join(root, 'assets/local-workbook.png');
/** The sample's dates count back from today: a picture of the same day is the same picture. */
const today = new Date('2026-09-01T09:00:00');

async function picture(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Problem(howToGetChromium);
  if (localBuildIsStale()) await buildLocal();
  const server = await startServer({ port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'en-US',
      viewport: { width: 1600, height: 800 },
    });
    await context.clock.setFixedTime(today);
    const page = await context.newPage();
    await page.goto(`${server.url}/?sample&lang=en&theme=light`);
    await openPlan(page);
    await page.screenshot({ path: file });
    console.log(`Wrote ${path.relative(root, file)}.`);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Waits until the sample stands in the workbook and is calculated, then shows its plan in the wizard. */
async function openPlan(page: Page): Promise<void> {
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: /^Funnel, / }).click({ timeout: 120_000 });
  for (let step = 1; step < 4; step++) await pane.getByRole('button', { name: /^Next/ }).click();
  await page.evaluate(() => window.local.idle());
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1000); // hover and progress fade
}

run(picture);
