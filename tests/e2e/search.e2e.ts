/** The search: what is found first, by query, filter and address. */
import { expect, test } from '@playwright/test';
import { SITES } from '../support/sites.ts';

test('a name is found as its page', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('searchbox').fill('Muqtada al-Sadr');
  await expect(page.locator('[data-results][data-ready]')).toBeVisible();
  await expect(page.locator('[data-result]').first()).toHaveAttribute('href', '/entities/muqtada-al-sadr/');
  await expect(page.getByRole('status')).toHaveText(/\d+ results/);
});

test('a query can be sent to somebody', async ({ page }) => {
  await page.goto('./search/?q=Pompeo&kind=Entity');
  await expect(page.locator('[data-results][data-ready]')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Entity/ })).toBeChecked();
  for (const link of await page.locator('[data-result]').all()) expect(await link.getAttribute('href')).toMatch(/^\/entities\//);
});

test('a query without results says so', async ({ page }) => {
  await page.goto('./search/?q=qqqqxxxx');
  await expect(page.getByRole('status')).toHaveText('Nothing found');
});

test('nothing of the search is loaded before it is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) loaded.push(request.url());
  });
  await page.goto('./');
  await page.goto('./quotes/');
  expect(loaded).toEqual([]);
});

test('the search works under a sub-path, in the language of the dossier', async ({ page }) => {
  await page.goto(`${SITES.german.address}search/?q=Brandt`);
  await expect(page.locator('[data-results][data-ready]')).toBeVisible();
  await expect(page.locator('[data-result]').first()).toHaveAttribute('href', '/archiv/bruecke/entities/ada-brandt/');
});
