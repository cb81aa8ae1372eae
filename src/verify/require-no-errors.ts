import type { Issue } from './issue.ts';
import { textReport } from './reporters/text.ts';
import { hasErrors } from './run.ts';

/** @throws Error with the report of content that cannot be built. */
export function requireNoErrors(issues: readonly Issue[], contentDir: string): void {
  if (hasErrors(issues)) throw new Error(`${textReport(issues, contentDir)}\nThe content has errors; nothing was built.`);
}
