import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

/** Lists, quotations and components may be nested only so deep: parsers of the build break on more. */
export const nestingTooDeep: Rule = {
  code: 'nesting-too-deep',
  meaning: 'Lists and quotations within each other are read up to a depth that no reader can follow.',
  mend: 'Write the inner parts as lists or paragraphs of their own.',
  check: (context) =>
    problemsOf(context, 'nesting-too-deep').map((problem) =>
      issue(
        'nesting-too-deep',
        problem,
        `The prose is nested too deeply: at most ${problem.limit} levels are read, and a list and its item take one each.`,
        'Write the inner parts as paragraphs or lists of their own.',
      ),
    ),
};
