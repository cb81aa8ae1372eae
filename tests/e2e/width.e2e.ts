/** No page is wider than the window, from 320 to 1440 px. */
import { expect, test } from '@playwright/test';
import { sampleOf } from '../support/sitemap.ts';
import { SITES } from '../support/sites.ts';

const WIDTHS = [320, 360, 390, 480, 640, 799, 800, 820, 1024, 1215, 1216, 1360, 1440];

for (const [name, { address }] of Object.entries(SITES)) {
  test(`${name}: no page scrolls sideways`, async ({ page, request }) => {
    test.setTimeout(300_000);
    const wide: string[] = [];
    for (const url of await sampleOf(request, address)) {
      await page.goto(url);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) wide.push(`${url} at ${width}: ${over} px too wide`);
      }
    }
    expect(wide).toEqual([]);
  });
}
