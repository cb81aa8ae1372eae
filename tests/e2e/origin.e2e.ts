/** No page asks another origin for anything, and none breaks its own content security policy. */
import { expect, test } from '@playwright/test';
import { pagesOf } from '../support/sitemap.ts';
import { SITES } from '../support/sites.ts';

for (const [name, { address }] of Object.entries(SITES)) {
  test(`${name}: no request leaves the site`, async ({ page, request }) => {
    test.setTimeout(240_000);
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('request', (sent) => {
      if (new URL(sent.url()).origin !== new URL(address).origin && !sent.url().startsWith('data:')) elsewhere.push(sent.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    for (const url of await pagesOf(request, address)) await page.goto(url);
    await page.goto(`${address}search/?q=a`);
    await expect(page.locator('[data-results][data-ready]')).toBeVisible();
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
