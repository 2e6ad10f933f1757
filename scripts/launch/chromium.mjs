import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stopWith } from './stop-with.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const installed = () => process.env.CHROMIUM_PATH || PLACES.find(existsSync);

/** Path of a Chromium for the browser journeys; installs Debian's where that is possible, else says what to do. */
export function chromium() {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser journeys …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return installed() ?? stopWith('The browser journeys need Chromium: install it and set CHROMIUM_PATH to its path.');
}
