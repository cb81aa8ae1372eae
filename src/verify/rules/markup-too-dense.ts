import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

/** The time that reading Markdown takes grows with the square of some marks, so only so many are read. */
export const markupTooDense: Rule = {
  code: 'markup-too-dense',
  meaning:
    'The time it takes to read Markdown grows with some of its marks, so a limit keeps one file from holding up everything else. No prose comes near it.',
  mend: 'Take out marks that are not needed. A row of marks that readers should see stands between two lines of three backticks.',
  check: (context) =>
    problemsOf(context, 'markup-too-dense').map((problem) =>
      issue(
        'markup-too-dense',
        problem,
        `The prose holds ${problem.count} marks (${problem.mark}) by the end of this paragraph, at most ${problem.limit} are read.`,
        'Take out marks that are not needed, or put a blank line between paragraphs. A row of marks belongs between lines of ``` if readers should see it.',
      ),
    ),
};
