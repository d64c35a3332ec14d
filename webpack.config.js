/**
 * Two builds of the same add-in:
 *   webpack --env origin=https://plans.example.org   dist/: for any static host, office.js from Microsoft's CDN
 *   webpack --env local                              .local/: for `npm start` and the browser tests, with the local workbook
 * `--env out=<folder>` puts either somewhere else.
 */
require('tsx/cjs');
const { rmSync } = require('node:fs');
const path = require('node:path');

module.exports = (env = {}) => {
  const local = Boolean(env.local);
  const origin = new URL(env.origin ?? 'https://localhost:3000').origin;
  if (!origin.startsWith('https://'))
    throw new Error(`Office loads add-ins over https only, and the origin is ${origin}.`);

  const output = path.resolve(__dirname, env.out ?? (local ? '.local' : 'dist'));
  const build = { root: __dirname, output, origin, local };
  const parts = [
    () => require('./src/build/webpack-addin').functionsBundle(build),
    () => require('./src/build/webpack-addin').paneBundle(build),
    ...(local ? [() => require('./src/build/webpack-local').localWorkbookBundle(build)] : []),
  ];
  require('./src/build/indices').writeIndices(__dirname);
  rmSync(output, { recursive: true, force: true });
  return parts
    .map((part) => {
      try {
        return part();
      } catch (error) {
        console.warn('INTERIM, left out: ' + String(error).split('\n')[0]);
      }
    })
    .filter(Boolean);
};
