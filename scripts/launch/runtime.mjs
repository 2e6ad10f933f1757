import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { stopWith } from './stop-with.mjs';

const OLDEST = [22, 13];

const isRecent = (version) => {
  const [major, minor] = version.replace('v', '').split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
};

/**
 * The Node.js that everything runs on: on Linux the one that the lockfile brings, elsewhere the system's, which has to be recent enough for the
 * database driver's binaries.
 */
export function runtime() {
  const own = path.resolve('node_modules/.bin/node');
  // An optional dependency whose system is another one may lie there all the same.
  if (process.platform === 'linux' && existsSync(own) && spawnSync(own, ['--version']).status === 0) return own;
  if (isRecent(process.version)) return process.execPath;
  return stopWith(`Zhike needs Node.js ${OLDEST.join('.')} or newer on this system; this is ${process.version}.`);
}

/** The environment for children: our runtime first, so that every tool finds it. */
export function runtimeEnvironment(node) {
  const bin = path.resolve('node_modules/.bin');
  return { ...process.env, PATH: [path.dirname(node), bin, process.env.PATH].join(path.delimiter), NEXT_TELEMETRY_DISABLED: '1' };
}
