/** The committed index files are what the folders hold: nothing is registered by hand. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { indices, writeIndices } from '../../src/build/indices';

const root = path.resolve(__dirname, '../..');

it.each(indices(root).map(({ path: file, content }) => [file, content]))(
  '%s is up to date',
  (file, content) => {
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(content);
  },
);

it('a new file is picked up, and a second run writes nothing', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'indices-'));
  try {
    mkdirSync(path.join(folder, 'src/functions'), { recursive: true });
    mkdirSync(path.join(folder, 'src/tools/funnel'), { recursive: true });
    writeFileSync(path.join(folder, 'src/functions/funnel-leads.ts'), '');
    writeFileSync(path.join(folder, 'src/tools/funnel/index.ts'), '');
    expect(writeIndices(folder)).toHaveLength(3);
    expect(writeIndices(folder)).toEqual([]);
    expect(readFileSync(path.join(folder, 'src/functions/definitions.ts'), 'utf8')).toContain(
      "import { definition as funnelLeads } from './funnel-leads';",
    );
    expect(readFileSync(path.join(folder, 'src/tools/index.ts'), 'utf8')).toContain(
      "import { tool as funnel } from './funnel';",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
