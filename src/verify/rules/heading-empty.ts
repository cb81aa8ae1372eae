import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { issue, type Issue } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { show } from '../words.ts';

const WORD = /[\p{L}\p{N}]/u;

/** A heading names what follows: one without a word cannot be listened to, searched or linked. */
export const headingEmpty: Rule = {
  code: 'heading-empty',
  check: ({ entries }) =>
    entries.flatMap(({ tree, file }) => {
      const issues: Issue[] = [];
      visit(tree, 'heading', (heading: Heading) => {
        const text = toString(heading);
        if (WORD.test(text)) return;
        const { line, column } = heading.position?.start ?? { line: 1, column: 1 };
        const message = text.trim() === '' ? 'The heading is empty.' : `The heading \`${show(text)}\` holds no word.`;
        issues.push(issue('heading-empty', { file, line, column }, message, 'Name what follows, or write `---` for a mere break.'));
      });
      return issues;
    }),
};
