/** Firefox for tests: Debian's package, driven by WebDriver BiDi. Playwright drives only a Firefox of its own. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { isElsewhere } from './conduct.ts';
import { installFromDebian } from './install.ts';

const INSTALLED = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Where Firefox is; installed where that can be done. Undefined if there is none. */
export function findFirefox(): string | undefined {
  const path = process.env['FIREFOX_PATH'] ?? INSTALLED.find((candidate) => existsSync(candidate));
  return path ?? (installFromDebian('firefox-esr') ? INSTALLED[0] : undefined);
}

/** Starts it without a window. */
export function startFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}

/** As `misdeedsOf` of `conduct.ts`, for a page of Firefox. */
export function misdeedsInFirefox(page: Page, address: string): readonly string[] {
  const { origin } = new URL(address);
  const misdeeds: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (isElsewhere(url, origin)) misdeeds.push(`${page.url()} asks for ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => misdeeds.push(`${page.url()}: ${error instanceof Error ? error.message : String(error)}`));
  return misdeeds;
}
