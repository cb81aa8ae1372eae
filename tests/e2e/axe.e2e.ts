/** axe on every page of the sitemap: light and dark, narrow and wide. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pagesOf } from '../support/sitemap.ts';
import { SITES } from '../support/sites.ts';

const SHARDS = 6;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [name, { address }] of Object.entries(SITES)) {
  for (let shard = 0; shard < SHARDS; shard++) {
    test(`${name}: axe finds nothing on any page (${shard + 1} of ${SHARDS})`, async ({ page, request }) => {
      test.setTimeout(300_000);
      const pages = (await pagesOf(request, address)).filter((_, index) => index % SHARDS === shard);
      expect(pages.length).toBeGreaterThan(0);
      const findings: string[] = [];
      for (const url of pages) {
        await page.goto(url);
        for (const [width, colorScheme] of [
          [360, 'light'],
          [1280, 'light'],
          [1280, 'dark'],
          [360, 'dark'],
        ] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
          findings.push(...violations.map(({ id, nodes }) => `${url} ${width} ${colorScheme}: ${id} ${nodes[0]?.html ?? ''}`));
        }
      }
      expect(findings).toEqual([]);
    });
  }
}
