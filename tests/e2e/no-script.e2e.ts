/** Everything can be read without JavaScript. */
import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { SITES } from '../support/sites.ts';

test.use({ javaScriptEnabled: false });

test('the report is there with its marks and notes', async ({ page }) => {
  await page.goto('./sources/alwaght-2020-01-16/');
  await expect(page.locator('#p13')).toBeVisible();
  await expect(page.locator('.text mark').first()).toBeVisible();
  await expect(page.locator('.passages li').first()).toBeVisible();
});

test('a layer can be switched off', async ({ page }) => {
  await page.goto('./sources/alwaght-2020-01-16/');
  const note = page.locator('[data-layer="claim"]').first();
  await expect(note).toBeVisible();
  await page.locator('#layer-claim').uncheck();
  await expect(note).toBeHidden();
});

test('the search leads to an index of all entities, quotations, events and terms', async ({ page }) => {
  await page.goto('./quotes/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
  for (const kind of ['entities', 'quotes', 'events', 'terms']) {
    const links = page.locator(`.by-name a[href^="/${kind}/"]`);
    await expect(links).toHaveCount(readdirSync(`content/${kind}`).length);
  }
  await page.locator('main').getByRole('link', { name: 'Muqtada al-Sadr' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Muqtada al-Sadr');
});

test('the chronology, the claims and the network are complete', async ({ page }) => {
  for (const [path, selector] of [
    ['chronology/', '.event'],
    ['claims/', '.claim'],
    ['network/', 'tbody tr'],
  ] as const) {
    await page.goto(`${SITES.seed.address}${path}`);
    expect(await page.locator(selector).count()).toBeGreaterThan(15);
  }
});
