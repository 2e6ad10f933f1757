import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runtimeEnvironment } from './runtime.mjs';
import { stopWith } from './stop-with.mjs';

const SOURCES = [
  'app', 'components', 'domain', 'entities', 'graphql', 'jobs', 'messages', 'migrations', 'services', 'scripts/demo-data', 'docs/examples',
  'container.ts', 'settings.ts', 'instrumentation.ts', 'instrumentation-node.ts', 'proxy.ts', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json',
  'package-lock.json',
];
const STAMP = '.next/zhike-sources';

function* filesBelow(entry) {
  if (!existsSync(entry)) return;
  if (!statSync(entry).isDirectory()) return void (yield entry);
  for (const name of readdirSync(entry).sort()) yield* filesBelow(path.join(entry, name));
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) for (const file of filesBelow(source)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether the production build is the one of these sources. */
export const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceHash();

/** Builds for production where the sources changed since the last build. */
export function buildApp(node) {
  if (isBuilt()) return;
  console.log('Building (about half a minute) …');
  const hash = sourceHash();
  const next = path.resolve('node_modules/next/dist/bin/next');
  const { status, stdout, stderr } = spawnSync(node, [next, 'build'], { env: { ...runtimeEnvironment(node), NODE_ENV: 'production' }, encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`);
    stopWith('The build failed; the lines above say why.');
  }
  writeFileSync(STAMP, hash);
}
