/** A site that browsers keep: read and searched with the network cut, replaced by the next version, and left behind when that has none. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { keptFiles } from '../../src/offline/kept.ts';
import { WORKER } from '../../src/offline/worker-file.ts';
import { pathOf } from '../../src/publish/addresses.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { launchOptions } from '../support/browser.ts';
import { ChangingHost } from '../support/changing-host.ts';
import { addToChapter, build, copyBase, filesOf, textOf, wrongSums } from './build.ts';

const ROOT = '.tmp/offline';
const ENV = { CONTENT_DIR: `${ROOT}/content`, SITE_URL: 'http://localhost/archive/ford/', TRUSTED_TYPES: 'on' };
const ON = { ...ENV, OFFLINE: 'on' };
const [FIRST, SECOND, WITHOUT] = ['first', 'second', 'without'].map((name) => join(ROOT, name)) as [string, string, string];
const [CHAPTER, PREVIEWS] = ['chapters/the-closure/', 'previews/0.json'];
/** In milliseconds: a machine with much else to do is slow. */
const PATIENTLY = { timeout: 30_000 };
/** Asked so seldom that the browser comes to its own work between: to read and hash all that is kept takes it long. */
const SELDOM = { ...PATIENTLY, interval: 1000 };
const NEWS = 'The shallows were marked with poles.';
const words = stringsFor('en');

let browser: Browser;
let saidFirst: string;
let host: ChangingHost;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  await copyBase(ENV.CONTENT_DIR);
  await writeFile(join(ENV.CONTENT_DIR, 'redirects.yaml'), '- from: people/mara/\n  to: entities/mara-lindqvist/\n');
  saidFirst = await made({ ...ON, OUT_DIR: FIRST }, '--twice');
  const term = join(ENV.CONTENT_DIR, 'terms/ford.mdx');
  await writeFile(term, (await readFile(term, 'utf8')).replace('on foot.', `on foot. ${NEWS}`));
  await addToChapter(ENV.CONTENT_DIR, `\n${NEWS}\n`);
  await made({ ...ON, OUT_DIR: SECOND });
  await made({ ...ENV, OUT_DIR: WITHOUT });
  browser = await chromium.launch(launchOptions());
}, 600_000);
afterAll(async () => {
  await browser.close();
  await rm(ROOT, { recursive: true, force: true });
});

beforeEach(async () => {
  host = new ChangingHost(ENV);
  await host.publish(FIRST, ON);
  await host.start();
  context = await browser.newContext();
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (/security policy|trusted/i.test(message.text())) complaints.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  await host.cut();
  expect(complaints).toEqual([]);
});

async function made(env: Record<string, string>, ...args: string[]): Promise<string> {
  const { code, output } = await build(env, ...args);
  expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
  return output;
}

const go = (path: string, in_ = page) => in_.goto(host.address + path);
const textIn = (seen = page) => seen.locator('main').innerText();

/** Visits the first page, and waits until the site is kept. */
async function visit(): Promise<void> {
  await go('');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active?.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

async function cut(): Promise<void> {
  await host.cut();
  await expect(fetch(host.address)).rejects.toThrow();
}

/** Asks as a script of the page does. */
const ask = (path: string, seen = page) => seen.evaluate(async (url) => (await fetch(url)).text(), host.address + path);

/** What the browser keeps of the site, by path: the hash that it should have, and the one that it has. */
const kept = () =>
  page.evaluate(async (base) => {
    const name = (await caches.keys()).find((key) => key.startsWith('workbox-precache') && key.endsWith(base)) ?? '';
    const cache = await caches.open(name);
    const hash = async (response: Response | undefined) => {
      const digest = await crypto.subtle.digest('SHA-256', (await response?.arrayBuffer()) ?? new ArrayBuffer());
      return btoa(String.fromCharCode(...new Uint8Array(digest)));
    };
    const entries = (await cache.keys()).map(async (request) => {
      const path = decodeURIComponent(new URL(request.url).pathname.slice(new URL(base).pathname.length));
      return [path, await hash(await cache.match(request))] as const;
    });
    return (await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1));
  }, host.address);

async function hashesOf(folder: string): Promise<[string, string][]> {
  const files = await filesOf(folder);
  return keptFiles([...files.keys()])
    .map((file): [string, string] => [
      pathOf(file),
      createHash('sha256')
        .update(files.get(file) ?? '')
        .digest('base64'),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('a site that is kept', () => {
  test('is read and searched, and says what there is not, with the network cut', async () => {
    await visit();
    await cut();
    expect((await go(CHAPTER))?.status()).toBe(200);
    expect(await textIn()).toContain('ferry');
    await go('terms');
    expect(page.url()).toBe(`${host.address}terms/`);
    await go('people/mara/');
    await page.waitForURL('**/entities/mara-lindqvist/');
    await go('search/?q=ferry');
    await expect.poll(() => page.locator('main search-box li a').count(), PATIENTLY).toBeGreaterThan(0);
    await go('');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('ferry');
    await expect.poll(() => page.locator('dialog li a').count(), PATIENTLY).toBeGreaterThan(0);
    const lost = await go('terms/of-nothing/');
    expect(lost?.status()).toBe(404);
    expect(await page.title()).toContain(words.notFound.title);
    // A card for the pages of others is not kept, which is no reason to say that there is none.
    await expect(go('embed/claims/ferry-is-dear/')).rejects.toThrow(/ERR_/);
    await expect(go('dossier.json')).rejects.toThrow(/ERR_/);
  });

  test('is kept whole, and nothing beside it', async () => {
    await visit();
    expect(await kept()).toEqual(await hashesOf(FIRST));
    const paths = (await kept()).map(([path]) => path);
    expect(paths).toEqual(expect.arrayContaining(['', '404.html', 'search/', 'pagefind/pagefind.js', PREVIEWS]));
    expect(paths.filter((path) => /\.(?:epub|png|ics|md|bib)$|^(?:embed|cards)\//.test(path))).toEqual([]);
  });

  test('is the same in each build, and its worker is among the sums', async () => {
    expect(saidFirst).toContain('gave the same bytes');
    const files = await filesOf(FIRST);
    expect(wrongSums(files)).toEqual([]);
    expect(files.has(WORKER)).toBe(true);
    expect(saidFirst).toMatch(/For reading without a network a browser fetches \d+ files, [\d.]+ MB \([\d.]+ MB compressed\)\./);
  });

  test('is not kept for who asks for little to be sent', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(host.address, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
    expect(host.asked).not.toContain(WORKER);
  });

  test('has no worker in the zip for a disk', async () => {
    const env = { ...process.env, ...ON, OUT_DIR: FIRST };
    expect(spawnSync(process.execPath, ['src/cli/sourcebound.cjs', 'pack'], { encoding: 'utf8', env })).toMatchObject({ status: 0 });
    const names = Object.keys(unzipSync(await readFile(`${FIRST}.zip`)));
    expect(names).toContain('dossier/index.html');
    expect(names.filter((name) => name.endsWith(WORKER))).toEqual([]);
  });
});

describe('the next version', () => {
  test('is shown at once to who has a network, and is then the one that is kept', async () => {
    await visit();
    await go(CHAPTER);
    expect(await textIn()).not.toContain(NEWS);
    await host.publish(SECOND, ON);
    await go(CHAPTER);
    expect(await textIn()).toContain(NEWS);
    const second = await hashesOf(SECOND);
    expect(second).not.toEqual(await hashesOf(FIRST));
    await expect.poll(kept, SELDOM).toEqual(second);
    await cut();
    await go(CHAPTER);
    expect(await textIn()).toContain(NEWS);
    await go('terms/');
    expect(await textIn()).toContain(NEWS);
  });

  test('does not mix into a page of the old one, which is told', async () => {
    const [old, fresh] = await Promise.all([FIRST, SECOND].map((folder) => readFile(join(folder, PREVIEWS), 'utf8')));
    expect(old).not.toBe(fresh);
    await visit();
    await go(CHAPTER);
    await host.publish(SECOND, ON);
    const other = await context.newPage();
    await go(CHAPTER, other);
    expect(await textIn(other)).toContain(NEWS);
    expect(await ask(PREVIEWS, other)).toBe(fresh);
    expect(await ask(PREVIEWS)).toBe(old);

    const notice = page.getByRole('status').filter({ hasText: words.offline.newer });
    await notice.waitFor(PATIENTLY);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)).toBe('installed');
    expect([await ask(PREVIEWS), await ask(PREVIEWS, other)]).toEqual([old, fresh]);
    expect(await other.getByText(words.offline.newer).count()).toBe(0);

    await notice.getByRole('button', { name: words.offline.reload }).click();
    await expect.poll(() => textIn(), PATIENTLY).toContain(NEWS);
    await expect.poll(kept, SELDOM).toEqual(await hashesOf(SECOND));
    expect([await ask(PREVIEWS), await ask(PREVIEWS, other)]).toEqual([fresh, fresh]);
  });

  test('is not kept while the host has only a part of it', async () => {
    await visit();
    await host.publish(FIRST, ON, { [WORKER]: SECOND });
    const end = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const { installing } = registration;
      while (installing?.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50));
      return installing?.state;
    });
    expect(end).toBe('redundant');
    await cut();
    await go(CHAPTER);
    expect(await textIn()).toContain('ferry');
    expect(await textIn()).not.toContain(NEWS);
    await go('terms/');
    expect(await textIn()).not.toContain(NEWS);
  });

  test('is told of where the network was too slow for it', async () => {
    await visit();
    await host.publish(SECOND, ON);
    host.delay = 7000;
    await go(CHAPTER);
    expect(await textIn()).not.toContain(NEWS);
    await page.getByText(words.offline.newer).waitFor(PATIENTLY);
    await page.getByRole('button', { name: words.offline.later }).click();
    expect(await page.getByText(words.offline.newer).count()).toBe(0);
  });
});

describe('a version without a worker', () => {
  test('makes the old one go away', async () => {
    await visit();
    await host.publish(WITHOUT);
    await go(CHAPTER);
    expect(await textIn()).toContain(NEWS);
    const left = () => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);
    await expect.poll(left, PATIENTLY).toEqual([0, 0]);
    await cut();
    await expect(go('terms/')).rejects.toThrow(/ERR_/);
  });

  test('has no word of it', async () => {
    expect((await filesOf(WITHOUT)).has(WORKER)).toBe(false);
    expect(await textOf(FIRST)).toContain('serviceWorker');
    expect(await textOf(WITHOUT)).not.toMatch(/serviceWorker|worker-src|sourcebound-offline/);
  });
});
