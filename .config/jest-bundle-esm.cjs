/** Bundles an ES-module-only package of node_modules into one CommonJS module, so that jest can require it. */
const { createHash } = require('node:crypto');
const { buildSync } = require('esbuild');

module.exports = {
  getCacheKey: (source, file) => createHash('sha1').update(file).update(source).digest('hex'),
  process(_source, file) {
    const { outputFiles } = buildSync({
      entryPoints: [file],
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      logLevel: 'silent',
    });
    return { code: outputFiles[0].text };
  },
};
