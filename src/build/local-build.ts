/** Builds `.local`, when anything it is made from is newer. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { local, root } from './paths';
import { Problem } from './problem';

/** The last file a build writes into its folder would be a guess; its page is written in one piece at the end. */
const marks = ['index.html', 'taskpane.html', 'functions.js'];
const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json', 'tsconfig.json'];

/** Whether `.local` is missing or older than its sources. */
export function localBuildIsStale(): boolean {
  const built = marks.map((mark) => path.join(local, mark));
  if (!built.every(existsSync)) return true;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return sources.some((source) => changedSince(path.join(root, source), oldest));
}

/** Runs webpack; its warnings and errors go to this terminal. Rejects with a sentence when it fails. */
export function buildLocal(): Promise<void> {
  const webpack = spawn(process.execPath, [require.resolve('webpack/bin/webpack.js'), '--env', 'local'], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    webpack.once('error', reject);
    webpack.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Problem('The build failed; what stopped it is above.')),
    );
  });
}

function changedSince(file: string, time: number): boolean {
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status) return false;
  if (!status.isDirectory()) return status.mtimeMs > time;
  return readdirSync(file).some((name) => changedSince(path.join(file, name), time));
}
