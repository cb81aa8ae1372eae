import { printable } from '../text/printable.ts';
import type { Outdated } from './plan.ts';

/** What each step changes, file by file, and what comes next. */
export function migrationReport({ taken, changed }: Outdated, folder: string, isDryRun: boolean): string {
  const steps = taken.flatMap(({ from, about, paths }) => [
    `From format ${from} to ${from + 1}: ${about}`,
    ...paths.map((path) => printable(`    ${folder}/${path}`)),
  ]);
  const files = `${changed.size} ${changed.size === 1 ? 'file' : 'files'}`;
  const next = isDryRun
    ? `This was a dry run: nothing was changed. Commit the content to version control, then change ${files}: npx sourcebound migrate.`
    : `Changed ${files}. Look at the difference in version control, then: npx sourcebound check.`;
  return [...steps, next].join('\n');
}
