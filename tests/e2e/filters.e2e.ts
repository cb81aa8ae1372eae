/** Ledgers can be filtered, the choice is in the address, and without a script they are whole. */
import { expect, test } from '@playwright/test';

const ENTRIES = '#events > [data-told]';

test('a choice filters the chronology, stands in the address, and can be sent to somebody', async ({ page }) => {
  await page.goto('chronology/');
  const all = await page.locator(ENTRIES).count();
  await page.getByRole('combobox', { name: 'Zeigen' }).selectOption('report');
  await expect(page).toHaveURL(/\?told=report$/);
  const shown = await page.locator(`${ENTRIES}:visible`).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await expect(page.locator('filter-list [role=status]')).toHaveText(`${shown} von ${all} gezeigt`);
  await page.reload();
  await expect(page.locator(`${ENTRIES}:visible`)).toHaveCount(shown);
  const actor = await page.getByLabel('Handelnde').locator('option').nth(1).getAttribute('value');
  await page.getByLabel('Handelnde').selectOption(actor);
  await expect(page).toHaveURL(new RegExp(`\\?told=report&actor=${actor ?? ''}$`));
  expect(await page.locator(`${ENTRIES}:visible`).count()).toBeLessThan(shown);
  await page.getByRole('combobox', { name: 'Zeigen' }).selectOption('');
  await page.getByLabel('Handelnde').selectOption('');
  await expect(page.locator(`${ENTRIES}:visible`)).toHaveCount(all);
});

test('the claims are published in three orders, each at its address', async ({ page }) => {
  await page.goto('claims/');
  // What is not drawn yet has no inner text: a page waits for its typefaces for a moment.
  const titles = async () => {
    await page.waitForLoadState();
    return page.locator('.claim .title').allTextContents();
  };
  const byStanding = await titles();
  for (const name of ['wie im Bericht', 'nach Urheber']) {
    await page.getByRole('navigation', { name: 'Geordnet' }).getByRole('link', { name }).click();
    const others = await titles();
    expect(others).not.toEqual(byStanding);
    expect(others.toSorted()).toEqual(byStanding.toSorted());
  }
});
