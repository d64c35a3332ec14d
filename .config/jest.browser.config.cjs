/** Tests in Chromium, through the real office.js, on the built local workbook. One after another: they share one server. */
const { projects } = require('./jest.config.cjs');
const { displayName, testMatch, testPathIgnorePatterns, ...common } = projects[0];
module.exports = {
  ...common,
  displayName: 'browser',
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  globalSetup: '<rootDir>/test/browser/start.ts',
  globalTeardown: '<rootDir>/test/browser/stop.ts',
  maxWorkers: 1,
  testTimeout: 120_000,
};
