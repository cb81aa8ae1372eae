import type { Problem } from '../../dossier/problem.ts';
import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';
import { suggest } from '../../text/suggest.ts';
import { didYouMean } from '../words.ts';

/** No-break and other blanks, and marks without a width. */
const INVISIBLE = /[^\S ]|\p{Cf}/gu;

/** A field whose name is not known would be ignored silently; it is most often a typing mistake. */
export const fieldUnknown: Rule = {
  code: 'field-unknown',
  meaning:
    'No field has this name here, so what stands in it would be lost. Most often the name is misspelt, or the line is indented too far or not far enough.',
  mend: 'Take the name that the message proposes, or move the line to where its field belongs.',
  check: (context) => {
    const unknown = problemsOf(context, 'field-unknown');
    const missing = Map.groupBy(problemsOf(context, 'field-missing'), placeOfField);
    return unknown.map((problem) => {
      const { field, key, known } = problem;
      const visible = key.replaceAll(INVISIBLE, '');
      return visible !== key && known.includes(visible)
        ? issue(
            'field-unknown',
            problem,
            `A blank that is not seen stands in the name of the field \`${visible}\`.`,
            'Delete the name and what stands directly before it, and type it anew.',
          )
        : issue('field-unknown', problem, `There is no field \`${field}\`.`, hintFor(problem, missing.get(placeOfField(problem)) ?? []));
    });
  },
};

/** In another language a name is like none there is; what is missing beside it is what was most likely meant. */
function hintFor({ key, known }: Unknown, missing: readonly Missing[]): string {
  if (missing.length === 0 || suggest(key, known).type === 'suggestion') return didYouMean(key, known);
  const names = missing.map((field) => `\`${field.key}\``).join(', ');
  const asked = missing.length === 1 ? `Is it ${names}, which is missing?` : `Is it one of those that are missing, ${names}?`;
  return `${asked} ${didYouMean(key, known)}`;
}

/** The file and the path of what a field belongs to. */
const placeOfField = ({ file, field, key }: Unknown | Missing): string => `${file} ${field.slice(0, field.length - key.length)}`;

type Unknown = Extract<Problem, { type: 'field-unknown' }>;
type Missing = Extract<Problem, { type: 'field-missing' }>;
