/** What a first view of a page loads, and whether it stands still meanwhile (docs/architecture.md, Budgets). Scripts are bytes after gzip -9. */
import { expect, test, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { SITES } from '../support/sites.ts';

const SCRIPT = 10_240;
const FONTS = 61_440;
/** The list of references has titles in every script and face there is. */
const FONTS_OF_REFERENCES = 66_560;

const compressed = (body: string | Buffer) => gzipSync(body, { level: 9 }).length;

/** Cumulative layout shift: a face that comes late for names in another script may move a line by a hair. */
const SHIFT = 0.01;

/** One page of each kind that has scripts or faces of its own. */
const KINDS = ['', 'chronology/', 'claims/', 'quotes/', 'entities/', 'network/', 'references/', 'search/', 'print/'];
/** The page of the search is the search, opened. */
const LOADS_MORE = 'search/';

test('a first view loads few faces and little script, and nothing moves meanwhile', async ({ browser }) => {
  const heavy: string[] = [];
  const moved: string[] = [];
  for (const kind of KINDS) {
    const context = await browser.newContext({ baseURL: SITES.dossier.address });
    const page = await context.newPage();
    const { script, font } = await firstView(page, kind || '.');
    expect(font).toBeGreaterThan(0);
    if (script > SCRIPT && kind !== LOADS_MORE) heavy.push(`${kind}: ${script} bytes of script`);
    if (font > (kind === 'references/' ? FONTS_OF_REFERENCES : FONTS) && kind !== LOADS_MORE) heavy.push(`${kind}: ${font} bytes of fonts`);
    const shift = await shiftOf(page);
    if (shift > SHIFT) moved.push(`${kind}: ${shift}`);
    await context.close();
  }
  expect(heavy).toEqual([]);
  expect(moved).toEqual([]);
});

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

/** How much has moved on a page since it came. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
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
}
