/** What the chronology of the dossier of this repository shows of a choice that nothing fits. */
import { expect, test } from '@playwright/test';

test('where no entry is left, the day of the report does not stand alone', async ({ page }) => {
  await page.goto('chronology/?group=iran&actor=mike-pompeo');
  await expect(page.locator('filter-list [role=status]')).toHaveText(/^0 of/);
  await expect(page.locator('#events > :visible')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Group' }).selectOption('');
  await page.getByRole('combobox', { name: 'Actor' }).selectOption('');
  await expect(page.locator('#events > .appears')).toBeVisible();
});
