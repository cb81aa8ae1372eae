import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

/** The brief is what a reader takes away in 30 seconds. */
export const briefTooLong: Rule = {
  code: 'brief-too-long',
  check: (context) =>
    problemsOf(context, 'brief-too-long').map((problem) =>
      issue(
        'brief-too-long',
        problem,
        `The brief has ${problem.words} words, at most ${problem.limit} are shown.`,
        `Take out ${problem.words - problem.limit} words, or move them to the key points.`,
      ),
    ),
};
