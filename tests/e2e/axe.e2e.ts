/** axe on the pages of the sitemap: light and dark, narrow and wide. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { sampleOf } from '../support/sitemap.ts';
import { SITES } from '../support/sites.ts';

const SHARDS = 6;
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Dark differs from light in its colours only, and these do not depend on the width. */
const VIEWS = [
  { width: 360, colorScheme: 'light', axe: (builder: AxeBuilder) => builder.withTags(TAGS) },
  { width: 1280, colorScheme: 'light', axe: (builder: AxeBuilder) => builder.withTags(TAGS) },
  { width: 1280, colorScheme: 'dark', axe: (builder: AxeBuilder) => builder.withRules(COLOUR_RULES) },
] as const;

for (const [name, { address }] of Object.entries(SITES)) {
  for (let shard = 0; shard < SHARDS; shard++) {
    test(`${name}: axe finds nothing on any page (${shard + 1} of ${SHARDS})`, async ({ page, request }) => {
      test.setTimeout(300_000);
      const pages = (await sampleOf(request, address)).filter((_, index) => index % SHARDS === shard);
      expect(pages.length).toBeGreaterThan(0);
      const findings: string[] = [];
      for (const url of pages) {
        await page.goto(url);
        for (const { width, colorScheme, axe } of VIEWS) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const { violations, passes } = await axe(new AxeBuilder({ page })).analyze();
          expect(passes.length).toBeGreaterThan(0);
          findings.push(...violations.map(({ id, nodes }) => `${url} ${width} ${colorScheme}: ${id} ${nodes[0]?.html ?? ''}`));
        }
      }
      expect(findings).toEqual([]);
    });
  }
}
