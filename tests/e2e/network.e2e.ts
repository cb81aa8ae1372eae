/** The pictures of the network: what is drawn, on a wide window, a narrow one and paper, from right to left and without groups. */
import { expect, test, type Page } from '@playwright/test';
import { overlapsIn } from '../support/overlaps.ts';
import { SITES } from '../support/sites.ts';

const URL = `${SITES.arabic.address}network/`;

const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).first().boundingBox();
  if (!found) throw new Error(`${selector} is not shown`);
  return found;
};

for (const [media, width] of [
  ['screen', 1360],
  ['screen', 820],
  ['screen', 390],
  ['print', 640],
] as const) {
  test(`no words lie over each other or leave the page: ${media}, ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media });
    await page.goto(URL);
    const words = page.locator('.trees :is(.label, .who, .pil, .tie), .acts :is(.label, .when, .who, .verb, .pil)');
    expect(await words.count()).toBeGreaterThan(20);
    expect(await overlapsIn(words)).toEqual([]);
  });
}

test('the pictures and the table hold the same relations', async ({ page }) => {
  await page.goto(URL);
  const rows = await page.locator('tbody tr').count();
  expect((await page.locator('.tie').count()) + (await page.locator('.act').count())).toBe(rows);
});

test('groups stand beside each other from the right, and a line leads from who acts to the other', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(URL);
  expect((await box(page, '.trees [data-from="1"]')).x).toBeGreaterThan((await box(page, '.trees [data-from="2"]')).x);
  // The union contradicts the municipality, which stands in a column before its own.
  const act = '.act[data-way="back"]';
  const [from, to, verb] = [await box(page, `${act} .from .who`), await box(page, `${act} .to .who`), await box(page, `${act} .verb`)];
  expect(to.x).toBeGreaterThan(from.x + from.width);
  expect(Math.abs(to.y - from.y)).toBeLessThan(4);
  expect(verb.y).toBeGreaterThan(from.y + from.height / 2);
  const line = await box(page, `${act} .to`);
  expect(line.x).toBeLessThan(from.x + from.width + 60);
});

test('on a phone a row reads as a sentence, and groups stand below each other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(URL);
  expect((await box(page, '.trees [data-from="2"]')).y).toBeGreaterThan((await box(page, '.trees [data-from="1"]')).y);
  await expect(page.locator('.heads')).toBeHidden();
});

test('without groups there is one tree and no heads', async ({ page }) => {
  await page.goto('network/');
  await expect(page.locator('.trees ul ul .who')).toHaveText('Hanne Drews');
  await expect(page.locator('.act')).toHaveCount(2);
  await expect(page.locator(':is(.trees, .acts) .label')).toHaveCount(0);
});

test('in forced colours lines and names take the colours of the system', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(URL);
  const [text, line] = await page.evaluate(() => {
    const element = document.querySelector('.act[data-way="back"] .to');
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'CanvasText';
    return [getComputedStyle(probe).color, element ? getComputedStyle(element, '::after').borderBlockStartColor : ''];
  });
  expect(line).toBe(text);
});
