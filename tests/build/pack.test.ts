/** The zip of a site, opened from a disk: in a browser, without a server. */
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLinks } from '../../src/audit/read-links.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { launchOptions } from '../support/browser.ts';
import { SITES } from '../support/sites.ts';
import { build } from './build.ts';

const ROOT = '.tmp/build-pack';
const ENV = { ...SITES.german.env, OUT_DIR: `${ROOT}/site` };

let browser: Browser;
let files: Record<string, Uint8Array>;
const text = (path: string) => new TextDecoder().decode(files[path]);
const pages = () => Object.keys(files).filter((path) => path.endsWith('.html'));
const addressOf = (path: string) => pathToFileURL(resolve(ROOT, 'unpacked', path)).href;

const pack = (args: string[], more: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['src/cli/sourcebound.cjs', 'pack', ...args], { encoding: 'utf8', env: { ...process.env, ...ENV, ...more } });

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  const { code, output } = await build(ENV);
  expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
  expect(pack([])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('open dossier/index.html') as string });
  files = unzipSync(await readFile(`${ROOT}/site.zip`));
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(join(ROOT, 'unpacked', dirname(path)), { recursive: true });
    await writeFile(join(ROOT, 'unpacked', path), bytes);
  }
  browser = await chromium.launch(launchOptions());
}, 300_000);
afterAll(async () => {
  await browser.close();
  await rm(ROOT, { recursive: true, force: true });
});

/** Opens pages from the disk, without a network, and gives what the browser complains of beside what `look` finds. */
async function visit(look: (page: Page) => Promise<void>, options: Parameters<Browser['newContext']>[0] = {}): Promise<string[]> {
  const context = await browser.newContext({ ...options, offline: true });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
    await look(page);
  } finally {
    await context.close();
  }
  return complaints;
}

test('every link of every page leads to a file, and to a place in it', () => {
  const read = new Map(pages().map((path) => [path, readLinks(text(path))]));
  expect(read.size).toBeGreaterThan(30);
  const lost = [...read].flatMap(([page, { addresses }]) =>
    [...addresses].filter((address) => {
      if (/^(?:https?|mailto|data):/.test(address)) return false;
      const { pathname, hash } = new URL(address, `file:///${page}`);
      const target = decodeURIComponent(pathname.slice(1));
      return !(target in files) || (hash !== '' && !hash.includes(':~:') && !read.get(target)?.ids.has(decodeURIComponent(hash.slice(1))));
    }),
  );
  expect(lost).toEqual([]);
});

test('no page has a script, and none is left that only a server needs', () => {
  for (const path of pages()) expect([path, /<script(?! type="application\/ld\+json")/.test(text(path))]).toEqual([path, false]);
  const needless = Object.keys(files).filter((path) => /\.js$|pagefind|_headers|\.htaccess|SHA256SUMS|sitemap/.test(path));
  expect(needless).toEqual([]);
});

test('it opens from the disk: words in their faces, links from page to page, nothing forbidden', async () => {
  const complaints = await visit(async (page) => {
    await page.goto(addressOf('dossier/index.html'));
    expect(await page.evaluate(async () => [(await document.fonts.ready).size > 0, document.fonts.check('16px Newsreader')])).toEqual([
      true,
      true,
    ]);
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length)).toBe(0);
    const background = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(background).toContain('Newsreader');
    await page.click('nav a[href*="claims"]');
    expect(page.url()).toBe(addressOf('dossier/claims/index.html'));
    await page.click('main a[href*="kosten"]');
    expect(page.url()).toBe(addressOf('dossier/claims/kosten/index.html'));
    await page.click('header a.name');
    expect(page.url()).toBe(addressOf('dossier/index.html'));
  });
  expect(complaints).toEqual([]);
});

test.each([true, false])('in the place of the search everything is listed, with the reason (JavaScript: %s)', async (javaScriptEnabled) => {
  const complaints = await visit(
    async (page) => {
      await page.goto(addressOf('dossier/index.html'));
      await page.click('a.find');
      await page.getByText(stringsFor('de').search.portable).waitFor();
      expect(await page.locator('search-box, input').count()).toBe(await page.locator('[data-script] input').count());
      expect(await page.locator('[data-script]:visible').count()).toBe(0);
      await page.click('.by-name a[href*="ada-brandt"]');
      expect(page.url()).toBe(addressOf('dossier/entities/ada-brandt/index.html'));
    },
    { javaScriptEnabled, viewport: { width: 390, height: 800 } },
  );
  expect(complaints).toEqual([]);
});

test('the same site gives the same bytes, in any time zone', async () => {
  expect(pack(['--to', `${ROOT}/again.zip`], { TZ: 'Pacific/Kiritimati' }).status).toBe(0);
  expect((await readFile(`${ROOT}/again.zip`)).equals(await readFile(`${ROOT}/site.zip`))).toBe(true);
});

test('a site that was built for another address, or none, is refused', () => {
  expect(pack(['--to', `${ROOT}/no.zip`], { BASE_PATH: '/elsewhere/' })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('If the site was built for another address than /elsewhere/') as string,
  });
  expect(pack(['--to', `${ROOT}/no.zip`], { OUT_DIR: `${ROOT}/unpacked` })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('There is no site in') as string,
  });
});
