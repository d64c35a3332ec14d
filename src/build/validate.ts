/** npm run validate: everything that can be known about the manifest, here and by Microsoft's service. */
import { readFileSync } from 'node:fs';
import { programOf, runNode } from './command';
import { manifestProblems } from './manifest';
import { manifest } from './paths';
import { Problem, run } from './problem';
import { schemaProblems } from './schema-check';

async function validate(): Promise<void> {
  const own = manifestProblems(readFileSync(manifest, 'utf8'));
  console.log(
    own.length === 0
      ? 'The project’s own checks: nothing found.'
      : `The project’s own checks:\n  ${own.join('\n  ')}`,
  );

  const schema = schemaProblems(manifest);
  if (schema === undefined) console.log('XML schemas: not checked, for want of the schemas or of xmllint.');
  else
    console.log(
      schema.length === 0 ? 'XML schemas: nothing found.' : `XML schemas:\n  ${schema.join('\n  ')}`,
    );

  console.log('Microsoft’s service:');
  const { code } = await runNode(programOf('office-addin-manifest'), ['validate', manifest], { live: true });
  if (own.length > 0 || (schema ?? []).length > 0) throw new Problem('The manifest needs mending.');
  if (code !== 0)
    throw new Problem(
      'Microsoft’s service did not accept the manifest, or could not be reached; what it said is above.',
    );
}

run(validate);
