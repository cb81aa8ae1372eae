/** Finds a Chromium that can print: named by the environment, the system's, or Playwright's own download. */
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
/** In milliseconds. A browser that does not start says nothing. */
const LONGEST_START = 60_000;

/** Looks for a browser. One that `CHROMIUM_PATH` names is taken or none, so that nobody gets another than asked for. */
export async function findBrowser(env: Readonly<Record<string, string | undefined>>): Promise<Found | Unavailable> {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    return existsSync(named) ? found(named) : { type: 'unavailable', reason: `CHROMIUM_PATH names ${named}, which is not there` };
  }
  const path = INSTALLED.find((candidate) => existsSync(candidate)) ?? (await downloaded());
  return path ? found(path) : { type: 'unavailable', reason: 'no Chromium was found; install one or set CHROMIUM_PATH' };
}

/** Where Playwright has put its own, if it has. The package is large, so it is loaded only when there is no other. */
async function downloaded(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  return [chromium.executablePath()].find((path) => existsSync(path));
}

/** As root, Chromium starts without its sandbox only. */
export function found(executablePath: string): Found {
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  return { type: 'found', launch: { executablePath, args, timeout: LONGEST_START } };
}

export interface Found {
  type: 'found';
  /** Options for `chromium.launch()`. */
  launch: { executablePath: string; args: string[]; timeout: number };
}

export interface Unavailable {
  type: 'unavailable';
  reason: string;
}
