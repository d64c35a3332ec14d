/** Unit tests: fast, no browser, no network. test/browser has a configuration of its own. */
const transform = {
  '/node_modules/.+\\.m?js$': '<rootDir>/.config/jest-bundle-esm.cjs',
  // the one file that imports echarts, whose parts are ES modules that have to share one core
  '/src/local/charts/draw\\.ts$': '<rootDir>/.config/jest-bundle-esm.cjs',
  '^.+\\.(t|j)sx?$': [
    'ts-jest',
    {
      tsconfig: {
        module: 'CommonJS',
        moduleResolution: 'node10',
        ignoreDeprecations: '6.0',
        allowJs: true,
        jsx: 'react-jsx',
        target: 'ES2022',
        esModuleInterop: true,
        isolatedModules: true,
        strict: true,
        types: ['office-js', 'custom-functions-runtime', 'node', 'jest'],
      },
      diagnostics: false,
    },
  ],
};
/** Packages that the grid's engine needs and that come as ES modules only. */
const esm = 'cjk-regex|franc-min|kdbush|lodash-es|nanoid|rbush';
const common = {
  transformIgnorePatterns: [`/node_modules/(?!(?:${esm})/)`],
  rootDir: require('node:path').resolve(__dirname, '..'),
  transform,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
};
module.exports = {
  rootDir: '..',
  testTimeout: 30_000, // a busy computer is no failure
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
