/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest'] },
  transformIgnorePatterns: ['/node_modules/(?!(intl-messageformat|@formatjs|better-auth|@better-auth|better-call|@better-fetch|jose|nanostores|@noble|uncrypto|rou3|defu|read-excel-file|write-excel-file|sql-template-tag)/)'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  modulePathIgnorePatterns: ['<rootDir>/.next'],
};
