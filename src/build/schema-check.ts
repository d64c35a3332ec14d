import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths';

/** Lines of what the XML schemas of Office manifests object to in `file`; undefined where the schemas or xmllint are missing. */
export function schemaProblems(file: string): string[] | undefined {
  const folder = process.env.MANIFEST_XSD_DIR ?? path.join(root, '../shared/manifest-xsd');
  const schema = path.join(folder, 'OfficeAppManifestV1_1.xsd');
  if (!existsSync(schema)) return undefined;
  const { error, status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], {
    encoding: 'utf8',
  });
  if (error) return undefined;
  return status === 0 ? [] : stderr.trim().split('\n');
}
