/** TypeScript and JSX as jest runs them. Types are `npm run lint`'s to check. */
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

const options = {
  format: 'cjs',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: 'inline',
  supported: { 'dynamic-import': false }, // jest's own modules only
};

module.exports = {
  getCacheKey: (source, file) =>
    createHash('sha1')
      .update(version + JSON.stringify(options) + file)
      .update(source)
      .digest('hex'),
  process: (source, file) => {
    const { code } = transformSync(source, {
      ...options,
      sourcefile: file,
      loader: /x$/.test(file) ? 'tsx' : 'ts',
    });
    return { code };
  },
};
