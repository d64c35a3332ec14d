/** What `npm run build` makes for a static host: complete, small, and asking nobody but its own host and Microsoft's office.js. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { programOf, runNode } from '../../src/build/command';
import { manifestProblems } from '../../src/build/manifest';
import { functions } from '../../src/functions/all';
import { call as callSource } from '../../src/functions/kit/call';
import { run } from '../../src/functions/kit/run';
import { argumentsIn } from '../../src/publish/formula';

const origin = 'https://plans.example.org';
const dist = mkdtempSync(path.join(tmpdir(), 'sales-planning-dist-'));
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const gzipped = (file: string): number => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
const files = (): string[] =>
  readdirSync(dist, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly helpUrl: string;
  }[];
}
const metadata = (file = 'functions.json'): Metadata => JSON.parse(read(file)) as Metadata;

beforeAll(async () => {
  const { code, output } = await runNode(programOf('webpack'), [
    '--env',
    `origin=${origin}`,
    '--env',
    `out=${dist}`,
  ]);
  if (code !== 0) throw new Error(output);
});

afterAll(() => rmSync(dist, { recursive: true }));

test('the manifest points to the host, and everything it names is there', () => {
  const manifest = read('manifest.xml');
  expect(manifestProblems(manifest)).toEqual([]);
  const named = [...manifest.matchAll(/https:\/\/plans\.example\.org\/([^"<]+)/g)].map(([, file]) => file);
  expect(named).toContain('taskpane.html');
  expect(named.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
});

test('every function has its help page at the host, in both languages', () => {
  const addresses = ['functions.json', 'functions-ru-RU.json'].flatMap((file) =>
    metadata(file).functions.map(({ helpUrl }) => helpUrl),
  );
  expect(addresses.filter((address) => !address.startsWith(`${origin}/help/`))).toEqual([]);
  expect(addresses.filter((address) => !existsSync(path.join(dist, address.slice(origin.length))))).toEqual(
    [],
  );
});

test('the pane’s page loads office.js from Microsoft, then functions, then the pane, under a content security policy', () => {
  const page = read('taskpane.html');
  const scripts = [...page.matchAll(/<script[^>]*src="?([^"?\s>]+)/g)].map(([, source]) => source);
  expect(scripts).toEqual([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'functions.js',
    'taskpane.js',
  ]);
  const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(page)?.[1] ?? '';
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'self'",
      "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
      "connect-src 'self'",
      "object-src 'none'",
    ]),
  );
  expect(policy).not.toContain('unsafe-eval');
});

describe('functions.js runs where there is nothing but CustomFunctions', () => {
  const answers = new Map<string, (...given: unknown[]) => unknown>();
  const host = {
    associate: (id: string, answer: (...given: unknown[]) => unknown) => answers.set(id, answer),
    Error: class {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    },
    ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
  };

  beforeAll(() => runInContext(read('functions.js'), createContext({ CustomFunctions: host })));

  test('and answers every example as its source does', () => {
    expect([...answers.keys()].sort()).toEqual(
      metadata()
        .functions.map(({ id }) => id)
        .sort(),
    );
    for (const module of functions)
      for (const example of module.examples) {
        const given = argumentsIn(module, example, 'en');
        const built = answers.get(module.definition.id)?.(...given);
        expect(JSON.stringify(built)).toBe(JSON.stringify(run(module.definition, given, { language: 'en' })));
      }
  });

  test('and refuses what is wrong with the sentences of its source', () => {
    Object.assign(globalThis, { CustomFunctions: host });
    const wrong = [
      undefined,
      '',
      'x',
      '#N/A',
      -1,
      1e15,
      [['x', -2]],
      [[1], [2, 3]],
      [
        ['', 5],
        ['y', ''],
      ],
    ];
    const told = new Set<string>();
    for (const { definition, ...module } of functions) {
      const given = argumentsIn({ definition, ...module }, module.examples[0], 'en');
      for (let place = 0; place < given.length; place++)
        for (const value of wrong) {
          const call = given.with(place, value);
          const source = outcomeOf(() => callSource(definition, call, 'en', () => undefined));
          expect(outcomeOf(() => answers.get(definition.id)?.(...call))).toBe(source);
          told.add(source);
        }
    }
    expect([...told].filter((outcome) => outcome.includes('#VALUE!')).length).toBeGreaterThan(300);
  });
});

/** What a call returns, or the code and sentence that it is refused with. */
function outcomeOf(call: () => unknown): string {
  try {
    return JSON.stringify(call());
  } catch (refusal) {
    return JSON.stringify(refusal);
  }
}

test('functions.js carries no help texts and no examples', () => {
  const script = read('functions.js');
  for (const file of ['functions.json', 'functions-ru-RU.json']) {
    const texts = metadata(file).functions.map(({ description }) => description);
    expect(texts.filter((text) => script.includes(text))).toEqual([]);
  }
});

test('functions.js is at most 45 kB gzip', () => {
  expect(gzipped('functions.js')).toBeLessThanOrEqual(45 * 1000);
});

test('the pane’s first load is at most 190 kB gzip', () => {
  const first = [...read('taskpane.html').matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))/g)].map(
    ([, file]) => file,
  );
  expect(first).toContain('taskpane.js');
  expect(first.reduce((sum, file) => sum + gzipped(file), gzipped('taskpane.html'))).toBeLessThanOrEqual(
    190 * 1000,
  );
});

test('nothing of the local workbook is in it, nor source maps', () => {
  expect(files().filter((file) => file === 'index.html' || file.endsWith('.map'))).toEqual([]);
  const scripts = files().filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => /univer|echarts|excelts/i.test(read(file)))).toEqual([]);
});

test('pages and metadata name https addresses only', () => {
  const texts = files().filter((file) => /\.(html|json)$/.test(file));
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((file) => /http:\/\//.test(read(file)))).toEqual([]);
});
