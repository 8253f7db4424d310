// tsc compiles src and test into build/, and jest runs what it compiled: a TypeScript transform
// cannot start workers or child processes from sources, and what runs in a test is then what ships.
/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  rootDir: 'build',
  testMatch: ['<rootDir>/test/**/*.test.js'],
  transform: {},
  setupFiles: ['<rootDir>/test/support/tools-on-path.js'],
  testTimeout: 60_000,
  coverageProvider: 'v8',
};
