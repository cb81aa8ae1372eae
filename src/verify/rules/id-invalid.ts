import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

/** A file name becomes an id and an address, so it holds only lower-case letters, digits and hyphens. */
export const idInvalid: Rule = {
  code: 'id-invalid',
  meaning:
    'The name of a file becomes the id of its entry and its address on the web. There, only small letters, digits and single hyphens are safe.',
  mend: 'Rename the file as the message says, and the links that mean it.',
  check: (context) =>
    problemsOf(context, 'id-invalid').map((problem) =>
      issue(
        'id-invalid',
        problem,
        `The name \`${problem.written}\` cannot become an id and an address. Names look like \`${problem.example}\`: a–z, 0–9 and single hyphens.`,
        `Rename it to \`${problem.suggestion}\`.`,
      ),
    ),
};
