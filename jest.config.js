/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  // Two processors are busy with two files: much of a file's time passes in the server and the browser that it started.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/tests/support/run/begin.ts',
  globalTeardown: '<rootDir>/tests/support/run/end.ts',
  setupFiles: ['<rootDir>/tests/support/run/lean.ts'],
  testSequencer: '<rootDir>/tests/support/run/longest-first.mjs',
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest'] },
  transformIgnorePatterns: ['/node_modules/(?!(intl-messageformat|@formatjs|better-auth|@better-auth|better-call|@better-fetch|jose|nanostores|@noble|uncrypto|rou3|defu|read-excel-file|write-excel-file|sql-template-tag)/)'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  modulePathIgnorePatterns: ['<rootDir>/.next'],
};
