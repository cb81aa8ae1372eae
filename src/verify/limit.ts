/** Bounds what a rule says of one file, and with it the work of saying it. */
import type { Issue } from './issue.ts';

/** Whoever has more of one sort in a file has made one mistake, not many. */
const MOST = 100;

/** The issues of the items in their order, up to a number that an editor can read. The last one says that there may be more. */
export function firstIssues<Item>(items: readonly Item[], issuesOf: (item: Item) => readonly Issue[]): Issue[] {
  const issues: Issue[] = [];
  for (const [index, item] of items.entries()) {
    issues.push(...issuesOf(item));
    const last = issues.at(MOST - 1);
    if (!last || index === items.length - 1) continue;
    return [
      ...issues.slice(0, MOST - 1),
      { ...last, message: `${last.message} The rest of the file was not looked at for more of the kind.` },
    ];
  }
  return issues;
}
