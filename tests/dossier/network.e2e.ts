/** The network of the dossier that ships here, which fills five columns. */
import { expect, test } from '@playwright/test';
import { overlapsIn } from '../support/overlaps.ts';

for (const width of [1920, 1360, 1216, 820, 390]) {
  test(`no words of its pictures lie over each other at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('network/');
    const words = page.locator('.trees :is(.label, .who, .pil, .tie), .acts :is(.label, .when, .who, .verb, .pil)');
    expect(await words.count()).toBeGreaterThan(100);
    expect(await overlapsIn(words)).toEqual([]);
  });
}
