/**
 * Opens the local workbook in Chromium. A test fails when a page asks for anything outside localhost, throws, or writes an
 * error to the console.
 *
 *   const { page, pane, values } = await open({ lang: 'ru', hash: '#sample' });
 *   await page.evaluate(() => local.setCell('A1', 5));
 *   await page.evaluate(() => local.idle());
 *
 * `window.local` is described in src/local/page/test-api.ts.
 */
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { findChromium } from '../../src/build/chromium';
import type { CellValue, LocalWorkbook } from '../../src/local/page/test-api';

declare global {
  const local: LocalWorkbook;
}

export interface OpenOptions {
  readonly lang?: 'en' | 'ru';
  readonly theme?: 'light' | 'dark';
  /** of the pane's page: `#sample` */
  readonly hash?: string;
  /** pixels, 320 to 450 */
  readonly paneWidth?: number;
  /** the add-in's own pane, or the small one of test/browser/fixtures with functions made for tests */
  readonly pane?: 'add-in' | 'fixture';
  /** what blank cells arrive in functions as */
  readonly blank?: 0 | '';
  readonly width?: number;
  readonly height?: number;
  /** how many times slower than this one the computer is that the page believes to run on */
  readonly slowness?: number;
  /** hands the page over as soon as its program runs: neither the grid is drawn nor the pane there */
  readonly early?: boolean;
  /** console errors that the test provokes */
  readonly expectedErrors?: RegExp;
}

export interface Session {
  readonly page: Page;
  /** the add-in's frame; ask again after a reload */
  pane(): Frame;
  /** true values of the active sheet, or of a named one */
  values(address: string, sheet?: string): Promise<CellValue[][]>;
  setCell(address: string, value: CellValue, sheet?: string): Promise<void>;
  /** types into the selected cell, key after key without a pause */
  type(text: string): Promise<void>;
  /** waits until everything is calculated */
  idle(): Promise<void>;
  /** runs in the pane, where Excel.run is */
  run<T>(work: () => Promise<T> | T): Promise<T>;
  close(): Promise<void>;
  /** addresses that were asked for and are not on localhost */
  readonly outsideRequests: readonly string[];
  /** errors that pages threw or wrote to the console */
  readonly consoleErrors: readonly string[];
}

/** the longest wait for one thing in the page, in milliseconds: a busy computer is no failure */
const PATIENCE = 180_000;
const fixtures = path.join(__dirname, 'fixtures');
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Promise<Browser> | undefined;
const sessions = new Set<Session>();

/** One browser for the tests of a file. */
function browserOfFile(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: findChromium(), headless: true, args: quiet });
  return browser;
}

/** Address of the running local workbook. */
export function workbookUrl(): string {
  const url = process.env.LOCAL_WORKBOOK_URL;
  if (!url) throw new Error('Browser tests need .config/jest.browser.config.cjs, which starts the server.');
  return url;
}

function addressOf({
  lang = 'en',
  theme = 'light',
  hash = '',
  paneWidth,
  pane = 'add-in',
  blank,
}: OpenOptions): string {
  const address = new URL(workbookUrl());
  address.searchParams.set('lang', lang);
  address.searchParams.set('theme', theme);
  if (paneWidth !== undefined) address.searchParams.set('pane', String(paneWidth));
  if (pane === 'fixture') address.searchParams.set('panePage', 'fixtures/pane.html');
  if (blank === 0) address.searchParams.set('blank', '0');
  address.hash = hash;
  return address.href;
}

export async function open(options: OpenOptions = {}): Promise<Session> {
  const { width = 1400, height = 860, lang = 'en', expectedErrors } = options;
  const context = await (
    await browserOfFile()
  ).newContext({
    ignoreHTTPSErrors: true, // the certificate was made on this computer
    viewport: { width, height },
    locale: lang === 'ru' ? 'ru-RU' : 'en-US',
  });
  context.setDefaultTimeout(PATIENCE);
  const outsideRequests: string[] = [];
  const consoleErrors: string[] = [];
  const report = (text: string): void => {
    if (!expectedErrors?.test(text)) consoleErrors.push(text);
  };
  watch(context, outsideRequests, report);
  await context.route(/\/fixtures\//, (route) => route.fulfill({ path: fixtureOf(route.request().url()) }));

  const page = await context.newPage();
  const session: Session = {
    page,
    pane: () => frameOf(page),
    values: (address, sheet) => page.evaluate(([a, s]) => local.values(a ?? '', s), [address, sheet]),
    setCell: (address, value, sheet) =>
      page.evaluate(([a, v, s]) => local.setCell(a, v, s), [address, value, sheet] as const),
    type: (text) => page.keyboard.type(text),
    idle: () => page.evaluate(() => local.idle()),
    run: (work) => frameOf(page).evaluate(work),
    close: async () => {
      sessions.delete(session);
      await context.close();
    },
    outsideRequests,
    consoleErrors,
  };
  sessions.add(session);
  if (options.slowness) {
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: options.slowness });
  }
  if (options.early) await openEarly(page, addressOf(options));
  else {
    await page.goto(addressOf(options));
    await page.waitForFunction(() => window.local?.stats.connected);
  }
  return session;
}

/** Returns the moment the page's program has started: by a word of the page itself, since asking it takes a busy computer too long. */
async function openEarly(page: Page, address: string): Promise<void> {
  const started = new Promise<void>((resolve) => void page.exposeFunction('programHasStarted', resolve));
  await page.addInitScript(() => {
    let program: LocalWorkbook | undefined;
    Object.defineProperty(window, 'local', {
      get: () => program,
      set: (value: LocalWorkbook) => {
        program = value;
        (window as unknown as { programHasStarted(): void }).programHasStarted();
      },
    });
  });
  await page.goto(address, { waitUntil: 'commit' });
  await started;
}

function watch(context: BrowserContext, outside: string[], report: (text: string) => void): void {
  context.on('request', (request) => {
    if (!/^(https:\/\/localhost[:/]|data:|blob:|about:)/.test(request.url())) outside.push(request.url());
  });
  context.on('weberror', (error) => report(error.error().stack ?? String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') report(message.text());
  });
}

function frameOf(page: Page): Frame {
  const frame = page
    .frames()
    .find((one) => one.parentFrame() === page.mainFrame() && !one.url().startsWith('about:'));
  if (!frame) throw new Error('The page has no pane.');
  return frame;
}

/** Both languages of the fixture's metadata are one file. */
function fixtureOf(url: string): string {
  const name = path.basename(new URL(url).pathname);
  return path.join(fixtures, name === 'functions-ru-RU.json' ? 'functions.json' : name);
}

afterEach(async () => {
  const problems = [...sessions].flatMap(({ outsideRequests, consoleErrors }) => [
    ...outsideRequests.map((url) => `asked for ${url}`),
    ...consoleErrors,
  ]);
  expect(problems).toEqual([]);
});

afterAll(async () => {
  for (const session of [...sessions]) await session.close();
  await (await browser)?.close();
  browser = undefined;
});
