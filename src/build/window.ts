/** The window that shows the local workbook. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { quietSwitches } from './chromium';

export interface Window {
  /** resolves when the user has closed the window, with the seconds it was open */
  readonly closedByUser: Promise<number>;
  close(): Promise<void>;
}

/** Whether a window can be shown at all; always assumed on Windows and Mac. */
export function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** A window without tabs, of a browser of its own that accepts this one certificate. Its profile goes with it. */
export function openWindow(chromium: string, address: string, spkiHash: string): Window {
  const profile = mkdtempSync(path.join(tmpdir(), 'sales-planning-'));
  const opened = Date.now();
  const browser = spawn(
    chromium,
    [...quietSwitches(profile, spkiHash), '--window-size=1440,900', `--app=${address}`],
    { stdio: 'ignore' },
  );
  let closing = false;
  const gone = new Promise<void>((resolve) => {
    browser.once('exit', () => resolve());
    browser.once('error', () => resolve());
  }).then(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return {
    closedByUser: new Promise((resolve) => {
      void gone.then(() => closing || resolve((Date.now() - opened) / 1000));
    }),
    close: () => {
      closing = true;
      browser.kill();
      return gone;
    },
  };
}

/** Asks the system to open the address in the user's browser. */
export function openDefaultBrowser(address: string): void {
  const [program, ...parameters] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address];
  spawn(program, parameters, { stdio: 'ignore', detached: true })
    .on('error', () => undefined) // the printed address is the way then
    .unref();
}
