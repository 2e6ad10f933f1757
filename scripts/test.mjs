import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from './launch/build.mjs';
import { chromium } from './launch/chromium.mjs';
import { ownRuntime } from './launch/own-runtime.mjs';
import { runtimeEnvironment } from './launch/runtime.mjs';

// Everything in a fresh clone: installs what it needs, builds once for the tests of the built application, runs all of them.
const node = await ownRuntime();
const selected = process.argv.slice(2);
const CHROMIUM_PATH = chromium();
buildApp(node);
const report = path.resolve('node_modules/.cache/zhike-tests.json');
// What npm installed by itself made no such folder.
mkdirSync(path.dirname(report), { recursive: true });
const jest = path.resolve('node_modules/jest/bin/jest.js');
const { status } = spawnSync(node, [jest, '--json', `--outputFile=${report}`, ...selected], {
  stdio: ['ignore', 'ignore', 'inherit'], env: { ...runtimeEnvironment(node), CHROMIUM_PATH },
});
const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
// A file that could not even be loaded counts as a failure, though none of its tests ran.
console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
process.exit(status ?? 1);
