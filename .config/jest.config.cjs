/** Unit tests: fast, no browser, no network. test/browser has a configuration of its own. */
const transform = {
  '/@univerjs/engine-formula/lib/cjs/index\\.js$': '<rootDir>/.config/jest-plain-fields.cjs',
  '/node_modules/.+\\.m?js$': '<rootDir>/.config/jest-bundle-esm.cjs',
  // the one file that imports echarts, whose parts are ES modules that have to share one core
  '/src/local/charts/draw\\.ts$': '<rootDir>/.config/jest-bundle-esm.cjs',
  '^.+\\.(t|j)sx?$': '<rootDir>/.config/jest-typescript.cjs',
};
/** Packages that the grid's engine needs and that come as ES modules only. */
const esm = 'cjk-regex|franc-min|kdbush|lodash-es|nanoid|rbush';
const common = {
  transformIgnorePatterns: [`/node_modules/(?!(?:${esm})/|@univerjs/engine-formula/lib/cjs/index)`],
  rootDir: require('node:path').resolve(__dirname, '..'),
  transform,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
};
module.exports = {
  rootDir: '..',
  globalSetup: '<rootDir>/.config/jest-indices.cjs',
  testSequencer: '<rootDir>/.config/jest-longest-first.cjs',
  testTimeout: 600_000, // a busy computer is no failure
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
  ],
};
