/** What a reader sets is obeyed at once, before the next page is drawn, and remembered. */
import { expect, test } from '@playwright/test';

const paper = (): string => getComputedStyle(document.body).backgroundColor;

test.use({ colorScheme: 'light' });

test('dark colours stay from page to page, and go back to those of the system', async ({ page }) => {
  await page.goto('.');
  const light = await page.evaluate(paper);
  await page.getByLabel('Farben').selectOption('dark');
  const dark = await page.evaluate(paper);
  expect(dark).not.toBe(light);
  await page.goto('about/');
  expect(await page.evaluate(paper)).toBe(dark);
  await expect(page.getByLabel('Farben')).toHaveValue('dark');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Farben').selectOption('');
  expect(await page.evaluate(paper)).toBe(light);
});

test('previews of links can be switched off', async ({ page }) => {
  await page.goto('.');
  await page.getByLabel('Links vorab zeigen').uncheck();
  await page.reload();
  await page.locator('.points a.pil').first().hover();
  await page.waitForTimeout(900);
  await expect(page.locator('#preview')).toBeHidden();
});

test('where the browser forbids to remember anything, settings and keys work until the page is left', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    const forbid = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: forbid });
  });
  await page.goto('.');
  await page.getByLabel('Farben').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Links vorab zeigen').uncheck();
  await expect(page.locator('html')).toHaveAttribute('data-previews', 'off');
  await page.locator('main').click({ position: { x: 1, y: 1 } });
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByLabel('Links vorab zeigen').check();
  await page.locator('.points a.pil').first().hover();
  await expect(page.locator('#preview')).toBeVisible();
  expect(faults).toEqual([]);
});
