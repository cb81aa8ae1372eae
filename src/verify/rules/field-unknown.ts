import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/** A field whose name is not known would be ignored silently; it is most often a typing mistake. */
export const fieldUnknown: Rule = {
  code: 'field-unknown',
  meaning:
    'No field has this name here, so what stands in it would be lost. Most often the name is misspelt, or the line is indented too far or not far enough.',
  mend: 'Take the name that the message proposes, or move the line to where its field belongs.',
  check: (context) =>
    problemsOf(context, 'field-unknown').map((problem) =>
      issue('field-unknown', problem, `There is no field \`${problem.field}\`.`, didYouMean(problem.key, problem.known)),
    ),
};
