import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stopWith } from './stop-with.mjs';

// Debian's browser without a screen first: it shows the same pages for half the processor time.
const PLACES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);

/** Path of the Chromium that CHROMIUM_PATH names or that is installed; undefined where there is none. */
export const installedChromium = () => process.env.CHROMIUM_PATH || PLACES.find(existsSync);

/** Installs Debian packages, as far as the system knows them. */
function install(...packages) {
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Path of a Chromium for the browser journeys; installs Debian's where that is possible, else says what to do. */
export function chromium() {
  const found = installedChromium();
  if (found && !existsSync(found)) stopWith(`There is no Chromium at ${found}: correct CHROMIUM_PATH.`);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser journeys …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    install('chromium-headless-shell', 'fonts-noto-cjk');
    // Older releases have the whole browser alone.
    if (!installedChromium()) install('chromium', 'fonts-noto-cjk');
  }
  return installedChromium() ?? stopWith('The browser journeys need Chromium: install it and set CHROMIUM_PATH to its path.');
}
