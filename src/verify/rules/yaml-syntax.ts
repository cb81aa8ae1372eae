import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

/** Front matter, YAML and JSON files must be readable. */
export const yamlSyntax: Rule = {
  code: 'yaml-syntax',
  check: (context) =>
    problemsOf(context, 'yaml-syntax').map((problem) =>
      issue(
        'yaml-syntax',
        problem,
        `The fields cannot be read: ${problem.reason}.`,
        'Put a text that holds `: ` or begins with a sign in "double quotes", indent with blanks, and give each field its own line.',
      ),
    ),
};
