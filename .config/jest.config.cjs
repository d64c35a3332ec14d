/** Unit tests: fast, no browser, no network. test/browser has a configuration of its own. */
const transform = {
  '^.+\\.(t|j)sx?$': ['ts-jest', { tsconfig: { module: 'CommonJS', moduleResolution: 'node10', ignoreDeprecations: '6.0', allowJs: true, jsx: 'react-jsx', target: 'ES2022', esModuleInterop: true, isolatedModules: true, strict: true, types: ['office-js', 'custom-functions-runtime', 'node', 'jest'] }, diagnostics: false }],
};
const common = { rootDir: '..', transform, moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'] };
module.exports = {
  rootDir: '..',
  projects: [
    { ...common, displayName: 'unit', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'] },
    { ...common, displayName: 'pane', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/**/*.test.tsx'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'] },
  ],
};
