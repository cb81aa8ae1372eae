/** What the chronology of the dossier of this repository shows of a choice that nothing fits. */
import { expect, test } from '@playwright/test';

test('where no entry is left, the day of the report does not stand alone', async ({ page }) => {
  await page.goto('chronology/?group=iran&actor=mike-pompeo');
  await expect(page.locator('filter-list [role=status]')).toHaveText(/^0 of/);
  await expect(page.locator('#events > :visible')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(page.locator('#events > .appears')).toBeVisible();
  await expect(page).toHaveURL(/\/chronology\/$/);
  await expect(page.getByRole('combobox', { name: 'Show' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden();
});
