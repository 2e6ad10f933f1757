import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stopWith } from './stop-with.mjs';

const STAMP = 'node_modules/.zhike-lock';

/** Installs by the lockfile where that has not been done since it last changed. */
export function installDependencies() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing dependencies (once, one to three minutes) …');
  // npm's own file where npm started us: works whatever npm is called on this system.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...args] = [...npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) stopWith('The dependencies could not be installed; the lines above say why. An npm registry has to be reachable.');
  writeFileSync(STAMP, wanted);
}
