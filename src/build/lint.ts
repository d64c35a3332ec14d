/** npm run lint: rules, layout and types, all three even when the first finds something. */
import { programOf, runNode } from './command';
import { writeIndices } from './indices';
import { root } from './paths';
import { run } from './problem';

const checks = [
  {
    name: 'eslint',
    program: programOf('eslint'),
    parameters: ['--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'],
  },
  { name: 'prettier', program: programOf('prettier'), parameters: ['--check', '--log-level', 'warn', '.'] },
  { name: 'tsc', program: programOf('typescript', 'tsc'), parameters: ['--noEmit'] },
];

/** Names of the checks that passed and failed; what a failed one found is shown. */
export async function lint(): Promise<{ passed: number; failed: number }> {
  writeIndices(root);
  const results = await Promise.all(
    checks.map(async ({ name, program, parameters }) => {
      const { code, output } = await runNode(program, parameters);
      console.log(code === 0 ? `${name}: nothing found` : `${name} found:\n${output}`);
      return code === 0;
    }),
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

if (require.main === module) {
  run(async () => {
    process.exitCode = (await lint()).failed > 0 ? 1 : 0;
  });
}
