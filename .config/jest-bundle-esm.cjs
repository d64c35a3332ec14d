/** Bundles an ES-module-only package of node_modules, or a file that imports some, into one CommonJS module, so that jest can require it. */
const { createHash } = require('node:crypto');
const { buildSync } = require('esbuild');

const bundle = (file, more) =>
  buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
    ...more,
  }).outputFiles[0].text;
/** with the project's own files that it imports: a change of theirs is one of the bundle */
const ownText = (source, file) =>
  /[\\/]node_modules[\\/]/.test(file) ? source : bundle(file, { packages: 'external' });

module.exports = {
  getCacheKey: (source, file) => createHash('sha1').update(file).update(ownText(source, file)).digest('hex'),
  process: (_source, file) => ({ code: bundle(file) }),
};
