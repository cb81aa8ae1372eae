/** axe in an open page. The tests put it there past the page's policy, which stays as it is. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wrong with the page as it is shown now, by rules or by tags of rules. That nothing could be looked at is a finding too. */
export async function axeFindings(page: Page, runOnly: string[] = AXE_TAGS): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations, passes } = await run(document, { runOnly: rules });
    if (passes.length === 0) return ['axe saw nothing'];
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
  }, runOnly);
}
