import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

/** Within a collection every id stands for one entry. */
export const idDuplicate: Rule = {
  code: 'id-duplicate',
  check: (context) =>
    problemsOf(context, 'id-duplicate').map((problem) =>
      issue('id-duplicate', problem, `The id \`${problem.id}\` is taken: ${problem.other} has it.`, 'Give one of the two another id.'),
    ),
};
