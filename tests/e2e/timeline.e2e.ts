/** The timeline in a browser: no title touches another, at no width and in neither direction; filters fade what they leave out. */
import { expect, test, type Page } from '@playwright/test';
import { SITES } from '../support/sites.ts';

/** Titles, days and names of lanes that overlap by more than a pixel, in pairs. */
const collisionsIn = (page: Page): Promise<string[]> =>
  page.locator('.timeline').evaluate((figure) => {
    const texts = [...figure.querySelectorAll('a > span, text, .lane-name, .larger')].filter(
      (element) => element.getClientRects().length > 0,
    );
    const boxes = texts.map((element) => ({ words: element.textContent.trim(), box: element.getBoundingClientRect() }));
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 3,
        )
        .map((b) => `${a.words} | ${b.words}`),
    );
  });

for (const width of [320, 390, 820, 1360, 1920]) {
  test(`no titles collide at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [`${SITES.dossier.address}chronology/`, SITES.dossier.address, `${SITES.arabic.address}chronology/`]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      const figure = page.locator('.timeline');
      expect(await figure.locator('a').count(), address).toBeGreaterThan(2);
      expect(await collisionsIn(page), address).toEqual([]);
    }
  });
}

test('a filter fades in the picture what it leaves out of the list', async ({ page }) => {
  await page.goto(`${SITES.german.address}chronology/`);
  const links = page.locator('.timeline a');
  const all = await links.count();
  expect(all).toBeGreaterThan(2);
  await page.getByRole('combobox', { name: 'Zeigen' }).selectOption('report');
  const faded = await page.locator('.timeline a[data-faded]').count();
  expect(faded).toBeGreaterThan(0);
  expect(faded).toBe(await page.locator('#events > [data-told]:not(:visible)').count());
  await page.getByRole('combobox', { name: 'Zeigen' }).selectOption('');
  await expect(page.locator('.timeline a[data-faded]')).toHaveCount(0);
});
