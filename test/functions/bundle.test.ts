/** functions.js from its sources, before the build cuts its definitions: small, alone in any JavaScript runtime that offers CustomFunctions, without help texts. */
import { buildSync } from 'esbuild';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { functions } from '../../src/functions/all';

/** A text as short as this may be the header of a column too. */
const shortest = 10;
const budget = 53 * 1000;

const built = buildSync({
  entryPoints: ['src/entry/functions.ts'],
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  globalName: 'SalesFunctions',
  target: 'es2022',
  write: false,
});
const code = built.outputFiles[0]?.text ?? '';

describe('the bundle of the functions', () => {
  it('is at most 53 kB gzip', () => {
    const size = gzipSync(code, { level: 9 }).length;
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(budget);
  });

  it('carries no help texts, no examples and no native twins', () => {
    const carried = functions.flatMap(({ texts, examples, native }) =>
      [
        texts.en.purpose,
        texts.ru.purpose,
        ...Object.values(texts.ru.parameters),
        ...texts.en.remarks,
        ...examples.map(({ source }) => source.en),
        native?.en ?? '',
      ].filter((text) => text.length > shortest && code.includes(text)),
    );
    expect(carried).toEqual([]);
  });

  it('calculates in a runtime that offers nothing but CustomFunctions', () => {
    const context = createContext({});
    runInContext(
      `globalThis.found = new Map();
       globalThis.CustomFunctions = {
         associate: (id, implementation) => found.set(id, implementation),
         Error: class { constructor(code, message) { this.code = code; this.message = message; } },
         ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
       };`,
      context,
    );
    runInContext(code, context);
    expect(runInContext('[...found.keys()].sort()', context)).toEqual(
      functions.map(({ definition }) => definition.id).sort(),
    );
    expect(runInContext("found.get('FUNNEL.LEADS')(10000000, 200000, 0.1)", context)).toBe(500);
    expect(runInContext("found.get('CAC')(500, 0.1)", context)).toBe(5000);
    const message: unknown = runInContext(
      "try { found.get('CAC')(500, 12) } catch (error) { error.message }",
      context,
    );
    expect(message).toBe('conversion: 12 is 1200 %: enter 12 % or 0.12.');
  });
});
