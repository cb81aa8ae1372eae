import { compareIssues, type Issue } from '../issue.ts';

/** The order for people: files with errors first, and in each file its errors first. */
export function mostSevereFirst(issues: readonly Issue[]): Issue[] {
  const byFile = Map.groupBy([...issues].sort(compareIssues), ({ file }) => file);
  return [...byFile.values()]
    .map((ofFile) => ofFile.sort((a, b) => rank(a) - rank(b)))
    .sort(([a], [b]) => rank(a) - rank(b))
    .flat();
}

const rank = (issue: Issue | undefined): number => (issue?.severity === 'error' ? 0 : 1);
