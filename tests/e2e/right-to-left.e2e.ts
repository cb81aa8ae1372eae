/** A dossier in Arabic: the page is mirrored, and what is not Arabic keeps its own direction. Its letters and digits: `every-page/arabic.ts`. */
import { expect, test, type Locator } from '@playwright/test';
import { SITES } from '../support/sites.ts';

const { address } = SITES.arabic;

const left = async (element: Locator) => (await element.boundingBox())?.x ?? NaN;

test.use({ viewport: { width: 1360, height: 900 } });

test('the page runs from the right: rail, text, margin; name, parts, search', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  const opening = page.locator('.opening');
  expect(await left(opening.locator('> .rail'))).toBeGreaterThan(await left(opening.locator('h1')));
  expect(await left(opening.locator('.lede'))).toBeGreaterThan(await left(opening.locator('.rests')));
  const masthead = page.getByRole('banner');
  expect(await left(masthead.locator('.name'))).toBeGreaterThan(await left(masthead.getByRole('navigation')));
  expect(await left(masthead.getByRole('navigation'))).toBeGreaterThan(await left(masthead.locator('.find')));
  const parts = masthead.getByRole('listitem');
  expect(await left(parts.first())).toBeGreaterThan(await left(parts.last()));
});

test('the paragraph numbers stand at the right of the report, its notes at the left', async ({ page }) => {
  await page.goto(`${address}sources/al-marfa-2022-05-14/`);
  const number = await left(page.locator('.para .number').first());
  const words = await left(page.locator('#p1'));
  expect(number).toBeGreaterThan(words);
  expect(words).toBeGreaterThan(await left(page.locator('.para .passages').first()));
});

test('a name in Latin letters stands apart in its own language and direction', async ({ page }) => {
  await page.goto(`${address}entities/claire-fontaine/`);
  await expect(page.locator('main bdi', { hasText: 'Claire Fontaine' }).first()).toHaveAttribute('lang', 'fr');
  await expect(page.locator('main bdi', { hasText: 'Claire Fontaine' }).first()).toHaveAttribute('dir', 'ltr');
  await page.goto(`${address}references/`);
  for (const words of ['Blue Coast Trust', 'Survey of the Tower', 'Claire Fontaine']) {
    await expect(page.locator('.works bdi', { hasText: words })).toHaveCSS('unicode-bidi', 'isolate');
  }
});

test('the number of a reference stands behind what it is cited for, and not within it', async ({ page }) => {
  await page.goto(address);
  const [paragraph, reference] = [page.locator('.pil:has(+ .ref)').first(), page.locator('.pil + .ref').first()];
  expect(await left(reference)).toBeLessThan(await left(paragraph));
  const width = (await reference.boundingBox())?.width ?? NaN;
  expect(await left(reference)).toBeLessThanOrEqual((await left(paragraph)) - width / 2);
});

test('addresses read from the left, and titles stand between the marks of the page', async ({ page }) => {
  await page.goto(`${address}cite/`);
  await expect(page.locator('.works-to-cite dd bdi').first()).toHaveText(/^http:.*[^.]$/);
  await expect(page.locator('.works-to-cite dd bdi').first()).toHaveAttribute('dir', 'ltr');
  await page.goto(`${address}references/`);
  await expect(page.locator('.works bdi[lang="en"]')).toHaveText(/^Survey.*Options$/);
});

test('where an event names a place alone, nobody is said to have taken part', async ({ page }) => {
  await page.goto(`${address}events/al-bina/`);
  await expect(page.locator('#participants')).toHaveText('أين');
  await expect(page.locator('.roles dd')).toHaveCount(0);
});

test('an original from left to right stands at the left of the quotation, and above it where there is little room', async ({ page }) => {
  await page.goto(`${address}quotes/shuquq-sathiyya/`);
  const [original, printed] = [page.locator('[data-side="original"]'), page.locator('[data-side="rendered"]')];
  await expect(original.locator('blockquote')).toHaveAttribute('dir', 'ltr');
  await expect(original.locator('blockquote')).toHaveCSS('text-align', 'start');
  expect(await left(original)).toBeLessThan(await left(printed));
  await page.setViewportSize({ width: 390, height: 800 });
  const top = async (element: Locator) => (await element.boundingBox())?.y ?? NaN;
  expect(await top(original)).toBeLessThan(await top(printed));
  await expect(page.locator('.gloss tr').nth(4).locator('td').last()).toContainText('محذوف');
});

test('a quotation stands in the quotation marks of its language', async ({ page }) => {
  await page.goto(`${address}quotes/`);
  const marks = await page
    .locator('.quote blockquote')
    .first()
    .evaluate((quote) => [getComputedStyle(quote).quotes, getComputedStyle(quote, '::before').content]);
  expect(marks).toEqual(['"«" "»" "“" "”"', 'open-quote']);
});

test('the search counts as Arabic counts', async ({ page }) => {
  await page.goto(`${address}search/?q=${encodeURIComponent('المنارة')}`);
  await expect(page.locator('[data-results][data-ready]')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^(?:1[1-9]|[2-9]\d) نتيجة، المعروض منها 20$/);
  await page.getByRole('checkbox', { name: /^الأحداث/ }).check();
  await expect(page.getByRole('status')).toHaveText('4 نتائج');
  await page.goto(`${address}search/?q=qqqqxxxx`);
  await expect(page.getByRole('status')).toHaveText(/^لا نتائج/);
});
