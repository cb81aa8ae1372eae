import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** A field must hold the kind of value that its schema names. */
export const fieldType: Rule = {
  code: 'field-type',
  check: (context) =>
    problemsOf(context, 'field-type').map((problem) => {
      const field = problem.field === '' ? 'The file' : `The field \`${problem.field}\``;
      return issue(
        'field-type',
        problem,
        `${field} holds \`${show(problem.value)}\`, expected ${problem.expected}.`,
        problem.doc || `Write ${problem.expected}.`,
      );
    }),
};
