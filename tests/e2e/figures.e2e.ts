/** Pictures in chapters, and the report in one strip: no words lie over each other, nothing leaves the page, every bar leads to its paragraph. */
import { expect, test, type Page } from '@playwright/test';
import { overlapsIn } from '../support/overlaps.ts';
import { SITES } from '../support/sites.ts';

/** A chapter with each kind of figure, and the words that are seen of it. */
const CHAPTERS = [
  {
    kind: 'accounts and timeline',
    url: `${SITES.german.address}chapters/was-geschah/`,
    words: '.figure :is(th, td, .timeline a > span, .timeline text, li, .caption)',
  },
  {
    kind: 'seats',
    url: `${SITES.arabic.address}chapters/kam-yukallif/`,
    words: '.figure :is(text, figcaption b, figcaption li, .caption)',
  },
  { kind: 'network', url: `${SITES.arabic.address}chapters/ma-hadath/`, words: '.figure :is(.label, .who, .tie, .when, .verb, .pil)' },
];
const HOMES = [SITES.german.address, SITES.arabic.address];
const STRIP = '.strip :is(li a, figcaption p)';

const open = async (page: Page, url: string, { width, media }: { width: number; media: 'screen' | 'print' }) => {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media });
  await page.goto(url);
};

for (const [media, width] of [
  ['screen', 1360],
  ['screen', 390],
  ['print', 640],
] as const) {
  for (const { kind, url, words } of CHAPTERS) {
    test(`${kind}: no words collide: ${media}, ${width}`, async ({ page }) => {
      await open(page, url, { media, width });
      for (const [selector, fewest] of [
        [words, 4],
        [STRIP, 5],
      ] as const) {
        const found = page.locator(selector).filter({ visible: true });
        expect(await found.count(), selector).toBeGreaterThanOrEqual(fewest);
        expect(await overlapsIn(found), selector).toEqual([]);
      }
    });
  }

  test(`the strip of the first page: no words collide: ${media}, ${width}`, async ({ page }) => {
    for (const url of HOMES) {
      await open(page, url, { media, width });
      expect(await page.locator(STRIP).count(), url).toBeGreaterThanOrEqual(6);
      expect(await overlapsIn(page.locator(STRIP)), url).toEqual([]);
    }
  });
}

test('bars are as long as their paragraphs, on a phone in lines, beside the text in rows, and each is a target', async ({ page }) => {
  const boxes = (selector: string) =>
    page.locator(selector).evaluateAll((found) =>
      found.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
  for (const width of [390, 1360]) {
    await open(page, SITES.german.address, { width, media: 'screen' });
    const [bars, links] = [await boxes('.strip svg'), await boxes('.strip li a')];
    const lengths = await page
      .locator('.strip svg')
      .evaluateAll((found) => found.map((svg) => (svg as SVGSVGElement).viewBox.baseVal.width));
    const longest = bars[lengths.indexOf(Math.max(...lengths))]?.width ?? 0;
    expect(bars.map(({ width: own }) => Math.round((own / longest) * 100))).toEqual(lengths);
    expect(links.every((link) => link.width >= 24 && link.height >= 24)).toBe(true);
    const rows = new Set(links.map(({ y }) => y)).size;
    if (width === 390) expect(rows).toBeLessThan(links.length);
    else expect(rows).toBe(links.length);
  }
});

test('a bar leads to its paragraph and says how it stands', async ({ page }) => {
  await page.goto(SITES.german.address);
  await page.getByRole('link', { name: 'Absatz 3, Umstritten' }).click();
  await expect(page).toHaveURL(/#p3$/);
  await expect(page.locator('#p3')).toBeInViewport();
});

test('a chapter marks the paragraphs it rests on, by more than colour', async ({ page }) => {
  await page.goto(`${SITES.arabic.address}chapters/kam-yukallif/`);
  const marked = page.locator('.strip [data-rests]');
  await expect(marked).toHaveText(['3']);
  await expect(marked).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator('.strip li')).toHaveCount(4);
});

test('squares are as many as there are seats, fewer to a row on a phone', async ({ page }) => {
  const shown = (width: number) =>
    open(page, `${SITES.arabic.address}chapters/kam-yukallif/`, { width, media: 'screen' }).then(() =>
      page
        .locator('.squares')
        .filter({ visible: true })
        .evaluateAll((found) => found.map((svg) => (svg as SVGSVGElement).viewBox.baseVal.width)),
    );
  expect(await shown(1360)).toEqual([7]);
  expect(await shown(390)).toEqual([4]);
});
