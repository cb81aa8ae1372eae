/** A reader’s browser and the host of a site, where they do not give what is usual. */
import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { launchOptions } from '../support/browser.ts';
import { listen, TYPES } from '../support/serve.ts';

const ROOT = '.tmp/faults-reader';
const SITE = `${ROOT}/site`;

const PATIENT = { timeout: 30_000 };

let browser: Browser;
const servers: Server[] = [];

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  const { code, output } = await build({ CONTENT_DIR: 'tests/fixtures/base', OUT_DIR: SITE });
  expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
  await rm(ROOT, { recursive: true, force: true });
});

/** Serves the site as a host does that may answer otherwise: with another path, or with a redirect. */
async function host(answer: (path: string) => { file: string } | { to: string } = asFolders): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const answered = answer(decodeURIComponent(pathname));
    if ('to' in answered) {
      response.writeHead(301, { location: answered.to + search }).end();
      return;
    }
    readFile(join(SITE, answered.file)).then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(answered.file)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  servers.push(server);
  return `${await listen(server)}/`;
}

const asFolders = (path: string): { file: string } => ({ file: path.endsWith('/') ? `${path}index.html` : path });

/** Looks at the site in a browser, and gives what went wrong beside what `look` finds. */
async function visit(
  options: Parameters<Browser['newContext']>[0],
  prepare: (context: BrowserContext) => Promise<unknown>,
  look: (page: Page) => Promise<void>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const errors: string[] = [];
  try {
    await prepare(context);
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('dialog', (dialog) => {
      errors.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await look(page);
  } finally {
    await context.close();
  }
  return errors;
}

const nothing = () => Promise.resolve();
const CHAPTER = 'chapters/the-closure/';
/** A search that cannot work says so, and offers the lists instead. */
const failedSearch = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}search/?q=ferry`);
  await expect.poll(() => page.locator('search-box [role=status]').textContent(), PATIENT).toMatch(/could not be loaded|cannot|not/i);
};

describe('reader', () => {
  test('B24a: without JavaScript every page is read, and the search leads to the lists', async () => {
    const address = await host();
    const errors = await visit({ javaScriptEnabled: false }, nothing, async (page) => {
      await page.goto(address + CHAPTER);
      expect(await page.locator('main').textContent()).toContain('We will not rush this');
      await page.locator('main a[href*="entities/mara-lindqvist"]').first().click();
      expect(await page.locator('h1').textContent()).toContain('Mara Lindqvist');
      await page.goto(`${address}search/`);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
    });
    expect(errors).toEqual([]);
  });

  test.each([
    [
      'B24b',
      'all files of the search are missing',
      (path: string) => (path.startsWith('/pagefind/') ? { file: '/nowhere' } : asFolders(path)),
    ],
    [
      'B24c',
      'the WebAssembly of the search is missing',
      (path: string) => (path.includes('/pagefind/wasm') ? { file: '/nowhere' } : asFolders(path)),
    ],
    [
      'B26a',
      'a host answers everything with its first page',
      (path: string) => (path.startsWith('/pagefind/') ? { file: 'index.html' } : asFolders(path)),
    ],
  ] as const)('%s: %s: the search says that it does not work', async (_id, _about, answer) => {
    const address = await host(answer);
    await visit({}, nothing, (page) => failedSearch(page, address));
    expect(
      await visit({}, nothing, async (page) => {
        await page.goto(address + CHAPTER);
        expect(await page.locator('main').textContent()).toContain('We will not rush this');
      }),
    ).toEqual([]);
  });

  test.each([
    ['B24d', 'WebAssembly is blocked', () => Reflect.deleteProperty(globalThis, 'WebAssembly')],
    ['B24e', 'workers are blocked', () => Reflect.deleteProperty(globalThis, 'Worker')],
  ] as const)('%s: %s: pages are read', async (id, _about, block) => {
    const address = await host();
    const errors = await visit(
      {},
      (context) => context.addInitScript(block),
      async (page) => {
        await page.goto(address + CHAPTER);
        expect(await page.locator('main').textContent()).toContain('We will not rush this');
        if (id === 'B24d') await failedSearch(await page.context().newPage(), address);
      },
    );
    expect(errors).toEqual([]);
  });

  test('B25a: storage is denied: no exception on any page, and / opens the search', async () => {
    const address = await host();
    const deny = () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    };
    const errors = await visit(
      {},
      (context) => context.addInitScript(deny),
      async (page) => {
        for (const path of ['', CHAPTER, 'about/', 'sources/herald-2024-05-16/', 'quotes/', 'claims/', 'search/'])
          await page.goto(address + path);
        await page.goto(address);
        await page.keyboard.press('/');
        await expect.poll(() => page.locator('dialog[open]').count(), PATIENT).toBe(1);
      },
    );
    expect(errors).toEqual([]);
  });

  test('B25b, F7: what is remembered is hostile, and the reader wants no motion and forced colours', async () => {
    const address = await host();
    const remember = () => {
      for (const name of ['theme', 'previews']) localStorage.setItem(name, '"><script>alert(1)</script>');
    };
    const errors = await visit(
      { reducedMotion: 'reduce', forcedColors: 'active' },
      (context) => context.addInitScript(remember),
      async (page) => {
        for (const path of ['', CHAPTER, 'sources/herald-2024-05-16/']) await page.goto(address + path);
        expect(await page.locator('script', { hasText: 'alert(1)' }).count()).toBe(0);
      },
    );
    expect(errors).toEqual([]);
  });

  test('B25c: the network is gone once a page is open', async () => {
    const address = await host();
    const errors = await visit({}, nothing, async (page) => {
      await page.goto(address + CHAPTER, { waitUntil: 'networkidle' });
      await page.context().setOffline(true);
      await page.locator('main a[href*="entities/mara-lindqvist"]').first().hover();
      await page.keyboard.press('Tab');
      expect(await page.locator('main').textContent()).toContain('We will not rush this');
    });
    expect(errors).toEqual([]);
  });

  test.each([
    [
      'B26b',
      'takes the slash at the end away',
      (path: string) =>
        path !== '/' && path.endsWith('/') ? { to: path.slice(0, -1) } : { file: extname(path) === '' ? `${path}/index.html` : path },
    ],
    [
      'B26c',
      'adds a slash at the end',
      (path: string) => (extname(path) === '' && !path.endsWith('/') ? { to: `${path}/` } : asFolders(path)),
    ],
    ['B26d', 'shows pages with and without a slash', (path: string) => ({ file: extname(path) === '' ? `${path}/index.html` : path })],
  ] as const)('%s: a host that %s', async (_id, _about, answer) => {
    const address = await host(answer);
    const missing: string[] = [];
    const errors = await visit({}, nothing, async (page) => {
      page.on('response', (response) => response.status() === 404 && missing.push(response.url()));
      for (const path of [CHAPTER, 'chapters/the-closure']) {
        await page.goto(address + path);
        await page.locator('main a[href*="entities/mara-lindqvist"]').first().click();
        await expect.poll(() => page.locator('h1').textContent(), PATIENT).toContain('Mara Lindqvist');
      }
      await page.goto(`${address}search/?q=ferry`);
      await expect.poll(() => page.locator('[data-result]').count(), PATIENT).toBeGreaterThan(0);
    });
    expect([errors, missing]).toEqual([[], []]);
  });

  test('F6: hostile queries and fragments', async () => {
    const address = await host();
    const errors = await visit({}, nothing, async (page) => {
      for (const hostile of [
        '"><img src=x onerror=alert(1)>',
        '<script>alert(1)</script>',
        '%',
        '__proto__',
        '('.repeat(500),
        'javascript:alert(1)',
      ]) {
        const written = encodeURIComponent(hostile);
        await page.goto(`${address}search/?q=${written}&kind=${written}#${written}`);
        await page.goto(`${address}${CHAPTER}?${written}#${written}`);
        await page.goto(`${address}sources/herald-2024-05-16/#${written}`);
        await page.goto(`${address}quotes/?speaker=${written}#:~:text=${written}`);
      }
    });
    expect(errors).toEqual([]);
  });
});
