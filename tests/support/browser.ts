/** The browser of the tests: the one that prints the PDF, or Debian's package, so that tests depend on no download. */
import { findBrowser, found } from '../../src/pdf/browser.ts';
import { installFromDebian } from './install.ts';

const browser = await findBrowser(process.env);

/** Options for starting it. Throws a readable error when there is none. */
export function launchOptions(): { executablePath: string; args: string[] } {
  if (browser.type === 'found') return browser.launch;
  if (!process.env['CHROMIUM_PATH'] && installFromDebian('chromium')) return found('/usr/bin/chromium').launch;
  throw new Error(`The tests need a browser: ${browser.reason}. \`npx playwright install chromium\` fetches one.`);
}
