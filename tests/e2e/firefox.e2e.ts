/** Firefox sees what Chromium sees: pages of every kind, the search, previews, settings and the policy. */
import { expect, test, type APIRequestContext } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { findFirefox, misdeedsInFirefox, startFirefox } from '../support/firefox.ts';
import { pagesOf } from '../support/sitemap.ts';
import { SITES } from '../support/sites.ts';

const PATH = findFirefox();
const GERMAN = SITES.german.address;
const WIDTHS = [390, 1360];

test.describe.configure({ mode: 'default', timeout: 120_000 });
test.skip(PATH === undefined, 'Firefox is not on this machine (FIREFOX_PATH names one elsewhere).');

let browser: Browser;

test.beforeAll(async () => {
  if (PATH) browser = await startFirefox(PATH);
});
test.afterAll(() => browser.close());

for (const [name, { address }] of Object.entries(SITES)) {
  test(`${name}: a page of each kind stands without an error, a foreign request or a sideways scroll`, async ({ request }) => {
    const page = await browser.newPage();
    const findings: string[] = [];
    const misdeeds = misdeedsInFirefox(page, address);
    for (const url of await oneOfEachKind(request, address)) {
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 800 });
        // What a page still asks for when it is left fails, and Firefox reports it.
        if (page.url() !== url) await page.goto(url, { waitUntil: url.endsWith('/search/') ? 'networkidle0' : 'load' });
        const { heading, over } = await page.evaluate(() => ({
          heading: document.querySelector('h1')?.checkVisibility() ?? false,
          over: document.documentElement.scrollWidth - window.innerWidth,
        }));
        if (!heading) findings.push(`${url} shows no heading at ${width}`);
        if (over > 0) findings.push(`${url} is ${over} pixels too wide at ${width}`);
      }
    }
    await page.close();
    expect([...findings, ...misdeeds]).toEqual([]);
  });
}

test('the box of the search opens with a key, finds while one types, and is left with Escape', async () => {
  await onPage(GERMAN, async (page) => {
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('Brandt');
    await page.waitForSelector('dialog[open] [data-result]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { hidden: true });
  });
});

test('the page of the search answers its address', async () => {
  await onPage(`${GERMAN}search/?q=Brandt`, async (page) => {
    await page.waitForSelector('[data-results][data-ready]');
    expect(await page.$$eval('[data-result]', (links) => links.length)).toBeGreaterThan(0);
    await page.waitForFunction(() => /^\d+ Treffer$/.test(document.querySelector('[role=status]')?.textContent ?? ''));
  });
});

test('the pointer on a link shows where it leads, and Escape closes it', async () => {
  await onPage(GERMAN, async (page) => {
    await page.hover('.points a.pil');
    await page.waitForSelector('#preview', { visible: true });
    await page.keyboard.press('Escape');
    await page.waitForSelector('#preview', { hidden: true });
  });
});

test('a passage arrived at is in view and highlighted', async () => {
  await onPage(GERMAN, async (page) => {
    const link = await page.$eval('.points a.pil', (passage) => (passage as HTMLAnchorElement).href);
    await page.goto(link);
    const target = await page.$eval(':target', (passage) => {
      const { top, bottom } = passage.getBoundingClientRect();
      return { inView: bottom > 0 && top < window.innerHeight, hasWords: /\S/.test(passage.textContent) };
    });
    expect(target).toEqual({ inView: true, hasWords: true });
  });
});

test('the policy of a page stops a script that is put into it, and a request elsewhere', async () => {
  const page = await browser.newPage();
  await page.goto(GERMAN);
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.ran = "yes"';
    document.body.append(script);
    const reached = await fetch('https://elsewhere.example/').then(
      () => true,
      () => false,
    );
    return { ran: document.body.dataset['ran'], reached };
  });
  await page.close();
  expect(outcome).toEqual({ ran: undefined, reached: false });
});

/** Looks at a page and finds nothing it may not do. */
async function onPage(url: string, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1360, height: 800 });
  const misdeeds = misdeedsInFirefox(page, url);
  await page.goto(url);
  await look(page);
  await page.close();
  expect(misdeeds).toEqual([]);
}

/** The first page below each part of a site, and the first page of each thing there. */
async function oneOfEachKind(request: APIRequestContext, address: string): Promise<string[]> {
  const kinds = new Map<string, string>();
  for (const url of await pagesOf(request, address)) {
    const [part = '', thing = '', ...below] = url.slice(address.length).split('/');
    const kind = [part, thing && 'thing', ...below].join('/');
    if (!kinds.has(kind)) kinds.set(kind, url);
  }
  return [...kinds.values()];
}
