import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths';

/** How a program ended, with all it wrote. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of node_modules or of Node and waits for it. `live` shows what it writes as it comes; else it is only kept. */
export function runNode(
  script: string,
  parameters: readonly string[],
  { live = false } = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [script, ...parameters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.on('data', (text: Buffer) => {
      output += text;
      if (live) to.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The script behind a program that a package of node_modules brings. */
export function programOf(packageName: string, program = packageName): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[program]);
}
