/**
 * Two builds of the same add-in:
 *   webpack --env origin=https://plans.example.org   dist/: for any static host, office.js from Microsoft's CDN
 *   webpack --env local                              .local/: for `npm start` and the browser tests, with the local workbook
 * `--env out=<folder>` puts either somewhere else.
 */
require('tsx/cjs');
const { rmSync } = require('node:fs');
const path = require('node:path');
const { writeIndices } = require('./src/build/indices');
const { localOrigin } = require('./src/build/manifest');
const { functionsBundle, paneBundle } = require('./src/build/webpack-addin');
const { localWorkbookBundle } = require('./src/build/webpack-local');

module.exports = (env = {}) => {
  const local = Boolean(env.local);
  const { origin } = new URL(env.origin ?? localOrigin);
  if (!origin.startsWith('https://'))
    throw new Error(`Office loads add-ins over https only, and the origin is ${origin}.`);

  const output = path.resolve(__dirname, env.out ?? (local ? '.local' : 'dist'));
  rmSync(output, { recursive: true, force: true });
  writeIndices(__dirname);

  const build = { root: __dirname, output, origin, local };
  return [functionsBundle(build), paneBundle(build), ...(local ? [localWorkbookBundle(build)] : [])];
};
