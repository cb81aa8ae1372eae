/** Everything can be read without JavaScript. */
import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { SITES } from '../support/sites.ts';

/** How many entries of a kind the dossier has. */
const inFolder = (kind: string) => readdirSync(`${SITES.german.content}/${kind}`).length;
/** All that its entities say of one another. */
const RELATIONS = 3;

test.use({ javaScriptEnabled: false });

test('the report is there with its marks and notes', async ({ page }) => {
  await page.goto('./sources/tagblatt-2021-03-12/');
  await expect(page.locator('#p5')).toBeVisible();
  await expect(page.locator('.verbatim mark').first()).toBeVisible();
  await expect(page.locator('.passages .numbered:visible').first()).toBeVisible();
});

test('a layer can be switched off', async ({ page }) => {
  await page.goto('./sources/tagblatt-2021-03-12/');
  const note = page.locator('.numbered[data-layers="claim"]').first();
  await expect(note).toBeVisible();
  await page.locator('#layer-claim').uncheck();
  await expect(note).toBeHidden();
});

test('the search leads to an index of all entities, quotations, events and terms', async ({ page }) => {
  await page.goto('./quotes/');
  await page.getByRole('banner').getByRole('link', { name: 'Suche' }).click();
  await expect(page.getByText('Die Suche braucht JavaScript.')).toBeVisible();
  for (const kind of ['entities', 'quotes', 'events', 'terms']) {
    const links = page.locator(`.by-name a[href^="/archiv/bruecke/${kind}/"]`);
    await expect(links).toHaveCount(inFolder(kind));
  }
  await page.locator('main').getByRole('link', { name: 'Ada Brandt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ada Brandt');
});

test('the chronology, the claims and the network are complete', async ({ page }) => {
  for (const [path, selector, count] of [
    ['chronology/', '.event', inFolder('events')],
    ['claims/', '.claim', inFolder('claims')],
    ['network/', 'tbody tr', RELATIONS],
  ] as const) {
    await page.goto(path);
    await expect(page.locator(selector)).toHaveCount(count);
  }
});
