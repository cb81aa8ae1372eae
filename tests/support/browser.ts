/** The browser of the tests: the one that prints the PDF, or Debian's package, so that tests depend on no download. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, found } from '../../src/pdf/browser.ts';

const browser = await findBrowser(process.env);

/** Options for starting it. Throws a readable error when there is none. */
export function launchOptions(): { executablePath: string; args: string[] } {
  return browser.type === 'found' ? browser.launch : found(installFromDebian(browser.reason)).launch;
}

function installFromDebian(reason: string): string {
  if (process.env['CHROMIUM_PATH'] || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`The tests need a browser: ${reason}. \`npx playwright install chromium\` fetches one.`);
  }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  return '/usr/bin/chromium';
}
