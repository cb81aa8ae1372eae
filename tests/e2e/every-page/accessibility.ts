/**
 * axe finds nothing, narrow and wide, light and dark. Pages of things, as `claims/the-vote/`, are one template each: the views take
 * turns among them. Every other page is looked at in all.
 */
import { AXE_TAGS, axeFindings } from '../../support/axe.ts';
import type { Look } from './look.ts';

/** Dark differs from light in its colours only, and these do not depend on the width. */
const VIEWS = [
  { width: 360, colorScheme: 'light', rules: AXE_TAGS },
  { width: 1280, colorScheme: 'light', rules: AXE_TAGS },
  { width: 1280, colorScheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
] as const;
const OF_MANY = /\/(?:entities|events|quotes|claims|references)\/[^/]+\/$/;

export const accessibility: Look = async ({ page, url, turn, isSample }) => {
  const findings: string[] = [];
  const isOfMany = OF_MANY.test(url) && process.env['PAGES'] !== 'all';
  const views = isOfMany ? VIEWS.filter((_, index) => index === turn % VIEWS.length) : VIEWS;
  for (const { width, colorScheme, rules } of isSample ? views : []) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    findings.push(...(await axeFindings(page, [...rules])).map((finding) => `at ${width} px, ${colorScheme}: ${finding}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return findings;
};
