/** axe finds nothing, narrow and wide, light and dark. */
import { AXE_TAGS, axeFindings } from '../../support/axe.ts';
import type { Look } from './look.ts';

/** Dark differs from light in its colours only, and these do not depend on the width. */
const VIEWS = [
  { width: 360, colorScheme: 'light', rules: AXE_TAGS },
  { width: 1280, colorScheme: 'light', rules: AXE_TAGS },
  { width: 1280, colorScheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
] as const;

export const accessibility: Look = async ({ page, isSample }) => {
  const findings: string[] = [];
  for (const { width, colorScheme, rules } of isSample ? VIEWS : []) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    findings.push(...(await axeFindings(page, [...rules])).map((finding) => `at ${width} px, ${colorScheme}: ${finding}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return findings;
};
