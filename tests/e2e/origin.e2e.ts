/** A search asks no other origin for anything, and keeps to the policy of its page. Of pages as they come, `every-page.e2e.ts` says so. */
import { expect, test } from '@playwright/test';
import { misdeedsOf } from '../support/conduct.ts';
import { SITES } from '../support/sites.ts';

for (const [name, { address }] of Object.entries(SITES)) {
  test(`${name}: a search stays on the site`, async ({ page }) => {
    const misdeeds = misdeedsOf(page, address);
    await page.goto(`${address}search/?q=a`);
    await expect(page.locator('[data-results][data-ready]')).toBeVisible();
    expect(misdeeds).toEqual([]);
  });
}
