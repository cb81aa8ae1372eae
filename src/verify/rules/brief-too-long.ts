import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

/** The brief is what a reader takes away in 30 seconds. */
export const briefTooLong: Rule = {
  code: 'brief-too-long',
  meaning: 'The brief is what a reader takes away in 30 seconds; more than 60 words take longer.',
  mend: 'Keep who, what, when and why. What else matters is a key point, with its evidence.',
  check: (context) =>
    problemsOf(context, 'brief-too-long').map((problem) =>
      issue(
        'brief-too-long',
        problem,
        `The brief has ${problem.words} words, at most ${problem.limit} are shown.`,
        `Say it in ${problem.limit} words; the rest can become a key point.`,
      ),
    ),
};
