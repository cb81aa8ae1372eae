import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

/** Prose must be readable as MDX. */
export const mdxSyntax: Rule = {
  code: 'mdx-syntax',
  check: (context) =>
    problemsOf(context, 'mdx-syntax').map((problem) =>
      issue(
        'mdx-syntax',
        problem,
        `The prose cannot be read: ${problem.reason.replace(/\.$/, '')}.`,
        'Write `\\<` for a less-than sign and `\\{` for a brace, and close every component that is opened.',
      ),
    ),
};
