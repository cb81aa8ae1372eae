import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

/** A field without a default must be there. */
export const fieldMissing: Rule = {
  code: 'field-missing',
  meaning: 'A field that every entry of its kind needs is not there.',
  mend: 'Add the field; the message says what it means and gives an example.',
  check: (context) =>
    problemsOf(context, 'field-missing').map((problem) =>
      issue('field-missing', problem, `The field \`${problem.field}\` is missing.`, `Add \`${problem.key}:\`. ${problem.doc}`.trim()),
    ),
};
