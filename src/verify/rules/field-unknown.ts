import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/** No-break and other blanks, and marks without a width. */
const INVISIBLE = /[^\S ]|\p{Cf}/gu;

/** A field whose name is not known would be ignored silently; it is most often a typing mistake. */
export const fieldUnknown: Rule = {
  code: 'field-unknown',
  meaning:
    'No field has this name here, so what stands in it would be lost. Most often the name is misspelt, or the line is indented too far or not far enough.',
  mend: 'Take the name that the message proposes, or move the line to where its field belongs.',
  check: (context) =>
    problemsOf(context, 'field-unknown').map((problem) => {
      const { field, key, known } = problem;
      const visible = key.replaceAll(INVISIBLE, '');
      return visible !== key && known.includes(visible)
        ? issue(
            'field-unknown',
            problem,
            `A blank that is not seen stands in the name of the field \`${visible}\`.`,
            'Delete the name and what stands directly before it, and type it anew.',
          )
        : issue('field-unknown', problem, `There is no field \`${field}\`.`, didYouMean(key, known));
    }),
};
