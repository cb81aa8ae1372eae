import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { issue, type Issue } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { show } from '../words.ts';

/** The title of a link is seen by nobody on a phone or on paper, and no check would look at what it says. */
export const linkTitle: Rule = {
  code: 'link-title',
  check: ({ entries }) =>
    entries.flatMap(({ tree, file }) => {
      const issues: Issue[] = [];
      visit(tree, 'link', ({ title, position }: Link) => {
        if (!title) return;
        const { line, column } = position?.start ?? { line: 1, column: 1 };
        issues.push(
          issue(
            'link-title',
            { file, line, column },
            `The link has the title \`${show(title)}\`.`,
            'Say it in the sentence, and write `[words](address)` only.',
          ),
        );
      });
      return issues;
    }),
};
