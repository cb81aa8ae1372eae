/** What a page may weigh before anything is asked of it (docs/architecture.md, Budgets). Sizes are bytes after gzip -9. */
import { expect, test, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { pagesOf } from '../support/sitemap.ts';
import { SITES } from '../support/sites.ts';

/** The first TCP window: ten segments. */
const HTML = 14_336;
const SCRIPT = 10_240;
const FONTS = 61_440;
/** The whole dossier on one page, and the whole source, are as long as they are. */
const EXEMPT = /\/(?:print|sources\/[^/]+)\/$/;

const compressed = (body: string | Buffer) => gzipSync(body, { level: 9 }).length;

for (const [name, { address }] of Object.entries(SITES)) {
  test(`${name}: every page fits the first window`, async ({ request }) => {
    test.setTimeout(120_000);
    const pages = (await pagesOf(request, address)).filter((url) => !EXEMPT.test(url));
    expect(pages.length).toBeGreaterThan(10);
    const heavy: string[] = [];
    for (const url of pages) {
      const size = compressed(await (await request.get(url)).body());
      if (size > HTML) heavy.push(`${url}: ${size} bytes`);
    }
    expect(heavy).toEqual([]);
  });
}

/** One page of each kind that has scripts or faces of its own. The page of the search is the search, opened. */
const KINDS = ['', 'chronology/', 'claims/', 'quotes/', 'entities/', 'network/', 'references/', 'search/', 'print/'];

/** What a first view of a page loads, by kind. */
async function firstView(page: Page, url: string): Promise<Record<'script' | 'font', number>> {
  const loaded: Promise<{ type: string; size: number }>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    const weigh = type === 'script' ? compressed : (body: Buffer) => body.length;
    if (type === 'script' || type === 'font') loaded.push(response.body().then((body) => ({ type, size: weigh(body) })));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const inline = await page.locator('script:not([src]):not([type="application/ld+json"])').allTextContents();
  const sizes = await Promise.all(loaded);
  const sum = (type: string) => sizes.filter((one) => one.type === type).reduce((total, { size }) => total + size, 0);
  return { script: sum('script') + inline.reduce((total, text) => total + compressed(text), 0), font: sum('font') };
}

test('a first view loads few faces and little script', async ({ browser, baseURL }) => {
  const heavy: string[] = [];
  for (const kind of KINDS.filter((one) => one !== 'search/')) {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    const { script, font } = await firstView(page, kind || '.');
    if (script > SCRIPT) heavy.push(`${kind}: ${script} bytes of script`);
    if (font > FONTS) heavy.push(`${kind}: ${font} bytes of fonts`);
    expect(font).toBeGreaterThan(0);
    await context.close();
  }
  expect(heavy).toEqual([]);
});

test('nothing moves while a page loads', async ({ page }) => {
  const moved: string[] = [];
  for (const kind of KINDS) {
    await page.goto(kind || '.', { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              resolve(sum);
            }),
          );
        }),
    );
    if (shift > 0) moved.push(`${kind}: ${shift}`);
  }
  expect(moved).toEqual([]);
});
