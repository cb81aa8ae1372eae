/** Every page of every site, visited once: while it is open, all that holds for every page is looked at. */
import { expect, test, type APIRequestContext } from '@playwright/test';
import { misdeedsOf } from '../support/conduct.ts';
import { pagesOf, sampleOf } from '../support/sitemap.ts';
import { SITES } from '../support/sites.ts';
import { accessibility } from './every-page/accessibility.ts';
import { arabic } from './every-page/arabic.ts';
import type { Look, Stop } from './every-page/look.ts';
import { weight } from './every-page/weight.ts';
import { widths } from './every-page/widths.ts';

const LOOKS: readonly Look[] = [weight, accessibility, widths, arabic];
/** Pages are dealt out one by one, so that each share has its part of the long ones. */
const SHARES = 12;

for (let share = 0; share < SHARES; share++) {
  test(`every page keeps the rules (${share + 1} of ${SHARES})`, async ({ context, request }) => {
    test.setTimeout(300_000);
    const findings: string[] = [];
    for (const { address } of Object.values(SITES)) {
      const stops = (await stopsOn(request, address)).filter((_, index) => index % SHARES === share);
      expect(stops.length).toBeGreaterThan(0);
      const page = await context.newPage();
      const misdeeds = misdeedsOf(page, address);
      for (const stop of stops) {
        const response = await page.goto(stop.url);
        const html = (await response?.body()) ?? Buffer.alloc(0);
        for (const look of LOOKS) findings.push(...(await look({ ...stop, page, html })).map((finding) => `${stop.url} ${finding}`));
      }
      await page.close();
      findings.push(...misdeeds);
    }
    expect(findings).toEqual([]);
  });
}

/** The pages of a site, those that take long first. */
async function stopsOn(request: APIRequestContext, address: string): Promise<Stop[]> {
  const pages = await pagesOf(request, address);
  const sample = sampleOf(pages);
  return [...sample, ...pages.filter((url) => !sample.has(url))].map((url, turn) => ({
    url,
    turn: Math.floor(turn / SHARES),
    isSample: sample.has(url),
  }));
}
