import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/** A field whose name is not known would be ignored silently; it is most often a typing mistake. */
export const fieldUnknown: Rule = {
  code: 'field-unknown',
  check: (context) =>
    problemsOf(context, 'field-unknown').map((problem) =>
      issue('field-unknown', problem, `There is no field \`${problem.field}\`.`, didYouMean(problem.key, problem.known)),
    ),
};
