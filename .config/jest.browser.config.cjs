/** Tests in Chromium, through the real office.js, on the built local workbook. Two files at a time, each with its own browser. */
const { projects } = require('./jest.config.cjs');
const { displayName, testMatch, testPathIgnorePatterns, ...common } = projects[0];
module.exports = {
  ...common,
  displayName: 'browser',
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testSequencer: '<rootDir>/.config/jest-longest-first.cjs',
  globalSetup: '<rootDir>/test/browser/start.ts',
  globalTeardown: '<rootDir>/test/browser/stop.ts',
  maxWorkers: 2,
  testTimeout: 900_000, // of a test that hangs; whatever it waits for gives up sooner and says what it was
};
