/** What a first view of a page loads, and whether it stands still meanwhile (docs/architecture.md, Budgets). Scripts are bytes after gzip -9. */
import { expect, test, type Page } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { SITES } from '../support/sites.ts';

const SCRIPT = 10_240;
const FONTS = 61_440;

const compressed = (body: string | Buffer) => gzipSync(body, { level: 9 }).length;

/** Cumulative layout shift: a face that comes late for names in another script may move a line by a hair. */
const SHIFT = 0.01;

/** A slow line: 150 ms until anything comes, and 200 bytes a millisecond (1.6 Mbit/s), as telephones have it. */
const SLOW = { latency: 150, throughput: 200 };
/** The three faces of every page. */
const FACES = ['Newsreader', 'Newsreader Display', 'Public Sans'];

/** One page of each kind that has scripts or faces of its own. */
const KINDS = ['', 'chronology/', 'claims/', 'quotes/', 'entities/', 'network/', 'references/', 'search/', 'print/'];
/** The page of the search is the search, opened. */
const LOADS_MORE = 'search/';
/** The whole dossier, which nobody waits for on a slow line. */
const BOOK = 'print/';

test('a first view loads few faces and little script, and nothing moves meanwhile', async ({ browser }) => {
  const heavy: string[] = [];
  const moved: string[] = [];
  for (const kind of KINDS) {
    const context = await browser.newContext({ baseURL: SITES.dossier.address });
    const page = await context.newPage();
    const { script, font } = await firstView(page, kind || '.');
    expect(font).toBeGreaterThan(0);
    if (script > SCRIPT && kind !== LOADS_MORE) heavy.push(`${kind}: ${script} bytes of script`);
    if (font > FONTS && kind !== LOADS_MORE) heavy.push(`${kind}: ${font} bytes of fonts`);
    const shift = await shiftOf(page);
    if (shift > SHIFT) moved.push(`${kind}: ${shift}`);
    await context.close();
  }
  expect(heavy).toEqual([]);
  expect(moved).toEqual([]);
});

const READ_ON_A_SLOW_LINE = KINDS.filter((one) => one !== LOADS_MORE && one !== BOOK);

for (const kind of READ_ON_A_SLOW_LINE) {
  test(`the first visit to /${kind} on a slow line shows nothing but the real faces, and nothing moves`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: SITES.dossier.address, viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await waitLong(page);
    await slowDown(page);
    await page.goto(kind || '.');
    expect(await missingFaces(page)).toEqual([]);
    const { drawn, there } = await page.evaluate(() => ({
      drawn: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      there: Math.max(
        ...performance
          .getEntriesByType('resource')
          .flatMap((entry) =>
            [...document.querySelectorAll<HTMLLinkElement>('[rel=preload]')].some(({ href }) => href === entry.name)
              ? (entry as PerformanceResourceTiming).responseEnd
              : [],
          ),
      ),
    }));
    expect(drawn).toBeGreaterThan(there);
    expect(await shiftOf(page)).toBeLessThanOrEqual(SHIFT);
    await leave(page);
  });

  for (const width of [390, 820, 1360]) {
    test(`a page of /${kind} that is read in stand-ins stands still when the real faces come, at ${width} pixels`, async ({ browser }) => {
      const context = await browser.newContext({ baseURL: SITES.dossier.address, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await dontWait(page);
      await slowDown(page);
      await page.goto(kind || '.');
      expect(await missingFaces(page)).toEqual([]);
      expect(await shiftOf(page)).toBeLessThanOrEqual(SHIFT);
      await leave(page);
    });
  }
}

test('a page whose faces do not come is read all the same', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: SITES.dossier.address });
  const page = await context.newPage();
  await page.route('**/*.woff2', () => undefined);
  await page.goto('.', { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible({ timeout: 3000 });
  await leave(page);
});

/** Those of the three faces that have not come when the page asks for no more. */
const missingFaces = (page: Page): Promise<string[]> =>
  page.evaluate(
    async (faces) =>
      (await document.fonts.ready) &&
      faces.filter((face) => ![...document.fonts].some(({ family, status }) => family.includes(face) && status === 'loaded')),
    FACES,
  );

/** Lets a page be drawn at once, as it is where scripts are switched off; there nothing could be measured. */
const dontWait = (page: Page) =>
  page.addInitScript(() => {
    Element.prototype.animate = () => {
      throw new Error('Nothing is animated here.');
    };
  });

/** Lets a page wait for its faces as long as they take, however busy the machine is. */
const waitLong = (page: Page) =>
  page.addInitScript(() => {
    const animate = (element: Element, keyframes: PropertyIndexedKeyframes) =>
      new Animation(new KeyframeEffect(element, keyframes, 60_000));
    Element.prototype.animate = function (keyframes) {
      const animation = animate(this, keyframes as PropertyIndexedKeyframes);
      animation.play();
      return animation;
    };
  });

/** What the page still asks for may come or not. */
async function leave(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().close();
}

/**
 * Lets everything come to a page on one slow line, one after the other. Not Chromium's own emulation, under which now and
 * then a page never ends to load.
 */
async function slowDown(page: Page): Promise<void> {
  let line: Promise<unknown> = Promise.resolve();
  await page.route('**', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await setTimeout(SLOW.latency);
    line = line.then(() => setTimeout(body.length / SLOW.throughput));
    await line;
    await route.fulfill({ response, body });
  });
}

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
