/** The site by keyboard alone. */
import { expect, test } from '@playwright/test';

test('the first tab stop skips to the text', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Text springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('a note leads to its mark and back', async ({ page }) => {
  await page.goto('./chapters/was-geschah/');
  const mark = page.locator('.note-mark').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.note:target')).toBeVisible();
  await page.locator('.note:target .letter').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => location.hash)).toBe(`#${(await mark.getAttribute('id')) ?? ''}`);
});

test('a note of the reader opens with the keyboard', async ({ page }) => {
  await page.goto('./sources/tagblatt-2021-03-12/');
  const summary = page.locator('.passages summary:visible').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(summary.locator('..')).toHaveAttribute('open', '');
});

test('focus can be seen on every tab stop of the first page', async ({ page }) => {
  await page.goto('./');
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
  }
});
