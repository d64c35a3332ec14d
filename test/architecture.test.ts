/** Holds the directions of docs/ARCHITECTURE.md: who may import whom, and what stays out of where. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globalsOf, importsOf } from './kit/imports';

const root = path.resolve(__dirname, '..');

interface Room {
  /** path of a folder; the longest that fits a file is its room */
  readonly folder: string;
  /** folders or files of the project it may import; itself is always allowed */
  readonly imports: readonly string[];
  /** of these only what the compiler erases */
  readonly types?: readonly string[];
  /** packages of node_modules, by the beginning of their name */
  readonly packages?: readonly string[];
}

const contract = ['src/workbook/port', 'src/workbook/sheet'];
const react = ['react', '@fluentui/'];

const rooms: readonly Room[] = [
  { folder: 'src/planning', imports: [] },
  { folder: 'src/language', imports: [] },
  { folder: 'src/functions', imports: ['src/planning'], types: ['src/language'] },
  { folder: 'src/publish', imports: ['src/functions', 'src/planning', 'src/language'], types: contract },
  { folder: 'src/workbook', imports: [], types: ['src/planning', 'src/functions'] },
  {
    folder: 'src/tools',
    imports: ['src/planning', 'src/functions', ...contract, 'src/language', 'src/pane/components'],
    packages: react,
  },
  {
    folder: 'src/pane',
    imports: ['src/pane/components', 'src/tools', 'src/publish', 'src/language', ...contract],
    packages: react,
  },
  { folder: 'src/pane/components', imports: ['src/language'], packages: react },
  {
    folder: 'src/entry',
    imports: ['src/functions', 'src/language', 'src/publish', 'src/workbook', 'src/tools', 'src/pane'],
    packages: react,
  },
  { folder: 'src/local/grid', imports: [], packages: ['@univerjs/', 'rxjs'] },
  { folder: 'src/local/protocol', imports: [], types: ['src/local/functions'] },
  {
    folder: 'src/local/functions',
    imports: ['src/local/grid'],
    types: ['src/local/protocol'],
    packages: ['@univerjs/'],
  },
  {
    folder: 'src/local/objects',
    imports: ['src/local/grid', 'src/local/protocol'],
    packages: ['@univerjs/'],
  },
  { folder: 'src/local/charts', imports: ['src/local/grid'], packages: ['@univerjs/', 'echarts', 'react'] },
  {
    folder: 'src/local/xlsx',
    imports: ['src/local/grid', 'src/local/objects', 'src/local/functions'],
    packages: ['@univerjs/', '@cj-tech-master/excelts'],
  },
  {
    folder: 'src/local/page',
    imports: ['src/local'],
    packages: ['@univerjs/', 'rxjs', '@cj-tech-master/excelts'],
  },
  {
    folder: 'src/build',
    imports: ['src/functions', 'src/language', 'src/publish'],
    types: ['src/local'],
    packages: [''],
  },
];

const dom = [
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'setTimeout',
  'setInterval',
];
const impure = ['Date.now', 'new Date()', 'Math.random', 'performance', 'crypto', 'process', 'console'];

interface SourceFile {
  /** from the project's folder, with slashes: src/planning/money.ts */
  readonly path: string;
  readonly text: string;
}

function filesBelow(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      path: path.relative(root, file).replaceAll(path.sep, '/'),
      text: readFileSync(file, 'utf8'),
    }));
}

const isInside = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);

function roomOf(file: string): Room | undefined {
  return rooms
    .filter(({ folder }) => isInside(file, folder))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** Sentences about what `file` imports and may not. */
function forbiddenImports({ path: file, text }: SourceFile): string[] {
  const room = roomOf(file);
  if (!room) return [`${file} belongs to no room of the house.`];
  return importsOf(file, text).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('.')) {
      const known = from.startsWith('node:')
        ? room.folder === 'src/build'
        : (room.packages ?? []).some((name) => from.startsWith(name));
      return known ? [] : [`${file} imports the package ${from}.`];
    }
    const target = path.posix.join(path.posix.dirname(file), from);
    const home = roomOf(target);
    const allowed = [...room.imports, ...(typeOnly ? (room.types ?? []) : [])];
    if (home === room || allowed.some((folder) => isInside(target, folder))) return [];
    return [`${file} imports ${target}${typeOnly ? ' (types)' : ''}.`];
  });
}

const files = filesBelow('src');
const of = (...folders: string[]): SourceFile[] =>
  files.filter(({ path: file }) => folders.some((folder) => isInside(file, folder)));
const uses = (asked: readonly string[], among: readonly SourceFile[]): string[] =>
  among.flatMap(({ path: file, text }) =>
    globalsOf(file, text, asked).map((name) => `${file} uses ${name}.`),
  );

describe('directions', () => {
  test.each(rooms.map(({ folder }) => folder))('%s imports only what it may', (folder) => {
    const own = files.filter(({ path: file }) => roomOf(file)?.folder === folder);
    expect(own.flatMap(forbiddenImports)).toEqual([]);
  });

  test('every source file belongs to a room', () => {
    expect(files.filter(({ path: file }) => !roomOf(file)).map(({ path: file }) => file)).toEqual([]);
  });

  test('Excel.run stands in src/workbook only', () => {
    const others = files.filter(({ path: file }) => !isInside(file, 'src/workbook'));
    expect(uses(['Excel.run'], others)).toEqual([]);
  });
});

describe('purity', () => {
  test('planning and functions know no DOM', () => {
    expect(uses(dom, of('src/planning', 'src/functions'))).toEqual([]);
  });

  test('planning has no clock, no chance and no outside world', () => {
    expect(uses(impure, of('src/planning'))).toEqual([]);
  });

  test('descriptions of sheets are data: no clock or chance in the functions either', () => {
    expect(uses(['Date.now', 'new Date()', 'Math.random'], of('src/functions', 'src/publish'))).toEqual([]);
  });
});

describe('the test itself notices', () => {
  const file = (name: string, text: string): string[] => forbiddenImports({ path: name, text });

  test('a forbidden direction, however it is written', () => {
    expect(file('src/planning/a.ts', `import { t } from '../language/texts';`)).toHaveLength(1);
    expect(file('src/planning/a.ts', `export * from '../functions/funnel';`)).toHaveLength(1);
    expect(file('src/functions/a.ts', `const x = import('../publish/catalogue');`)).toHaveLength(1);
    expect(file('src/tools/funnel/form.tsx', `import { excel } from '../../workbook/excel';`)).toHaveLength(
      1,
    );
    expect(file('src/local/grid/a.ts', `import { plan } from '../../planning/plan';`)).toHaveLength(1);
  });

  test('a value where only types may pass', () => {
    expect(file('src/functions/a.ts', `import type { Language } from '../language/language';`)).toEqual([]);
    expect(file('src/functions/a.ts', `import { languageOf } from '../language/language';`)).toHaveLength(1);
    expect(file('src/workbook/a.ts', `import { type Money } from '../planning/money';`)).toEqual([]);
  });

  test('a package or a global where it does not belong', () => {
    expect(file('src/functions/a.ts', `import { useState } from 'react';`)).toHaveLength(1);
    expect(globalsOf('a.ts', 'const a = Math.random() + new Date().getTime();', impure)).toEqual([
      'new Date()',
      'Math.random',
    ]);
    expect(globalsOf('a.ts', 'const { window } = plan; use(window); plan.document = 1;', dom)).toEqual([]);
    expect(globalsOf('a.ts', 'document.title = window.name;', dom)).toEqual(['document', 'window']);
  });
});
