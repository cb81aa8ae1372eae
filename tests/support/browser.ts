/** Finds a Chromium, so that tests depend on no download: named by the environment, the system's, Playwright's own, or Debian's package. */
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without these a headless Chromium asks for updates and names at every start. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

/** Path of a browser that can be started. Throws a readable error when there is none. */
function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const found = [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path));
  return found ?? installFromDebian();
}

/** Options for starting it: quiet, and without the sandbox when root, which Chromium then demands. */
export function launchOptions(): { executablePath: string; args: string[] } {
  return { executablePath: findBrowser(), args: process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET };
}

function installFromDebian(): string {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error('No Chromium was found. Install Chromium or Chrome, run `npx playwright install chromium`, or set CHROMIUM_PATH.');
  }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  return '/usr/bin/chromium';
}
