/** One mistake gives one issue, wherever it shows. */
import { compareIssues, type Issue } from './issue.ts';

/** Of the issues that have a key in common the first, with the places of the others. Default: issues that say the same. */
export function together(issues: readonly Issue[], keyOf: (issue: Issue) => string = ({ message }) => message): Issue[] {
  return [...Map.groupBy([...issues].sort(compareIssues), keyOf).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    if (others.length === 0) return [first];
    return [{ ...first, also: others.map(({ file, line, column }) => ({ file, line, column })) }];
  });
}
