/** Writes the index files of src/functions and src/tools from what their folders hold, so that nothing is registered by hand. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const banner = '// Written by src/build/indices.ts from the files of this folder: do not edit.\n';
const indexFiles = ['definitions.ts', 'all.ts', 'index.ts'];

export interface IndexFile {
  /** from the root of the project */
  readonly path: string;
  readonly content: string;
}

function functionModules(root: string): string[] {
  const folder = join(root, 'src/functions');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !indexFiles.includes(file))
    .map((file) => file.slice(0, -3))
    .sort();
}

const families = ['funnel', 'plan', 'commission', 'profit'];

/** Where the catalogue has a function: what is alike then stands near each other in functions.js, as gzip looks 32 kB back. */
function familyOf(root: string, module: string): number {
  const text = readFileSync(join(root, 'src/functions', `${module}.ts`), 'utf8');
  return families.indexOf(/^ {2}family: '(\w+)'/m.exec(text)?.[1] ?? '');
}

function toolModules(root: string): string[] {
  const folder = join(root, 'src/tools');
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        ['index.ts', 'index.tsx'].some((file) => existsSync(join(folder, entry.name, file))),
    )
    .map((entry) => entry.name)
    .sort();
}

/** funnel-leads → funnelLeads */
function identifier(module: string): string {
  return module.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function definitionsFile(modules: readonly string[]): string {
  const imports = modules
    .map((module) => `import { definition as ${identifier(module)} } from './${module}';\n`)
    .join('');
  const names = modules.map((module) => `  ${identifier(module)},\n`).join('');
  return `${banner}import type { Definition } from './kit/definition';\n${imports}\n/** What calculating needs of every function, by family. */\n// prettier-ignore\nexport const definitions: readonly Definition[] = [\n${names}];\n`;
}

function allFile(modules: readonly string[]): string {
  const imports = modules.map((module) => `import * as ${identifier(module)} from './${module}';\n`).join('');
  const names = modules.map((module) => `  ${identifier(module)},\n`).join('');
  return `${banner}import type { FunctionModule } from './kit/definition';\n${imports}\n/** Every function with its texts and examples, by file. */\n// prettier-ignore\nexport const functions: readonly FunctionModule[] = [\n${names}];\n`;
}

function toolsFile(modules: readonly string[]): string {
  const imports = modules
    .map((module) => `import { tool as ${identifier(module)} } from './${module}';\n`)
    .join('');
  const names = modules.map((module) => `  ${identifier(module)},\n`).join('');
  return `${banner}import type { Tool } from './tool';\n${imports}\n// prettier-ignore\nconst found: readonly Tool[] = [\n${names}];\n\n/** Every tool, in the order of Home. */\nexport const tools: readonly Tool[] = [...found].sort((a, b) => a.order - b.order);\n`;
}

/** The index files as they should be. */
export function indices(root: string): IndexFile[] {
  const functions = functionModules(root);
  const byFamily = [...functions].sort((a, b) => familyOf(root, a) - familyOf(root, b));
  return [
    { path: 'src/functions/definitions.ts', content: definitionsFile(byFamily) },
    { path: 'src/functions/all.ts', content: allFile(functions) },
    { path: 'src/tools/index.ts', content: toolsFile(toolModules(root)) },
  ];
}

/** Brings the index files up to date; returns the paths it had to write. Files that are right are not touched. */
export function writeIndices(root: string): string[] {
  return indices(root)
    .filter(
      ({ path, content }) =>
        !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content,
    )
    .map(({ path, content }) => {
      writeFileSync(join(root, path), content);
      return path;
    });
}
