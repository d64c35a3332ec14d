/** A browser of the Chromium family on this computer: it can be told to accept exactly one certificate. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export const howToGetChromium =
  'No Chromium, Chrome or Edge was found. On Debian or Ubuntu: sudo apt-get install chromium. Elsewhere install Chrome or Edge, or name a browser: CHROMIUM=/path/to/chrome';

/** Path of the browser's program: `CHROMIUM` when it is set, else where browsers are usually found. */
export function findChromium(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  if (process.platform === 'win32') return windowsPrograms().find(existsSync);
  if (process.platform === 'darwin') return macPrograms.find(existsSync);
  return [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ]
    .map(onPath)
    .find(Boolean);
}

/** Switches that keep a window of one's own quiet: no welcome page, no traffic but the page's. */
export function quietSwitches(profile: string, spkiHash: string): string[] {
  return [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${spkiHash}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses to run as root otherwise
  ];
}

const macPrograms = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

function windowsPrograms(): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Chromium/Application/chrome.exe',
  ];
  return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
}

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, program)).find(existsSync);
}
