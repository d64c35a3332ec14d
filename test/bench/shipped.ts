import { buildSync } from 'esbuild';
import Module from 'node:module';
import path from 'node:path';
import type { run } from '../../src/functions/kit/run';
import type { Definition } from '../../src/functions/kit/definition';

interface Shipped {
  readonly run: typeof run;
  readonly plan: Definition;
  readonly payout: Definition;
  readonly customerFit: Definition;
}

/** The functions as they are shipped: compiled whole, without the names that tsx hangs on every function it meets. */
export function shippedFunctions(): Shipped {
  const folder = path.join(__dirname, '../../src/functions');
  const [{ text }] = buildSync({
    stdin: {
      contents: `export { run } from './kit/run';
export { definition as plan } from './plan';
export { definition as payout } from './payout';
export { definition as customerFit } from './customer-fit';`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  }).outputFiles;
  const compiled = new Module(path.join(folder, 'shipped.cjs')) as Module & {
    _compile(code: string, file: string): void;
  };
  compiled._compile(text, compiled.id);
  return compiled.exports as Shipped;
}
