/** `npm start`, as a person or a machine without a screen runs it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../src/build/paths';

const folder = mkdtempSync(path.join(tmpdir(), 'sales-planning-start-'));
const started: ChildProcess[] = [];

afterAll(() => {
  started.forEach((child) => child.kill('SIGKILL'));
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts it and waits until it says `until`. */
async function start(parameters: readonly string[], environment: NodeJS.ProcessEnv, until: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/build/start.ts', ...parameters], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  started.push(child);
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const add = (text: Buffer): void => {
      output += text;
      if (output.includes(until)) resolve();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.once('exit', () => reject(new Error(output)));
  });
  return { child, output: () => output };
}

function fetchText(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false }, (response) => {
      let body = '';
      response.on('data', (text) => (body += text));
      response.on('end', () => resolve(body));
    }).on('error', reject);
  });
}

/** A browser that writes down how it was called and stays open for so many seconds. */
function fakeBrowser(seconds: number): { program: string; calledWith: () => string[] } {
  const program = path.join(folder, `browser-${seconds}`);
  writeFileSync(
    program,
    `#!/bin/sh\nfor word in "$@"; do echo "$word"; done > "${program}.txt"\nexec sleep ${seconds}\n`,
  );
  chmodSync(program, 0o755);
  return { program, calledWith: () => readFileSync(`${program}.txt`, 'utf8').trim().split('\n') };
}

test('without a screen it prints the address, serves the workbook and ends when told', async () => {
  const port = await freePort();
  const { child, output } = await start(['--no-open', '--port', String(port)], {}, 'Ctrl+C stops it.');
  expect(output()).toContain(`https://localhost:${port}/?sample`);
  expect(await fetchText(`https://localhost:${port}/?sample`)).toContain('page.js');
  expect(await fetchText(`https://localhost:${port}/taskpane.html`)).toContain('/officejs/office.js');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('with a screen it opens a window that accepts this certificate only, and stops when the window is closed', async () => {
  const browser = fakeBrowser(6);
  const port = await freePort();
  const environment = { CHROMIUM: browser.program, DISPLAY: ':0' };
  const { child, output } = await start(['--port', String(port)], environment, 'The window was closed');
  expect(browser.calledWith()).toEqual(
    expect.arrayContaining([
      `--app=https://localhost:${port}/?sample`,
      expect.stringMatching(/^--ignore-certificate-errors-spki-list=[A-Za-z0-9+/]{43}=$/),
      expect.stringMatching(/^--user-data-dir=/),
    ]),
  );
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(output()).toContain('so the server stops too');
});

test('a browser that gives up at once leaves the server and its address', async () => {
  const port = await freePort();
  const environment = { CHROMIUM: fakeBrowser(0).program, DISPLAY: ':0' };
  const { child } = await start(['--port', String(port)], environment, 'The browser closed at once');
  expect(await fetchText(`https://localhost:${port}/`)).toContain('page.js');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
