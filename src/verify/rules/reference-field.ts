import { CSL_TYPES, CSL_UNPUBLISHED, CSL_VARIABLES } from '../../schemas/csl-variables.ts';
import { referenceSchema } from '../../schemas/reference.ts';
import { suggest } from '../../text/suggest.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';
import { didYouMean, show } from '../words.ts';

const VARIABLES = [...CSL_VARIABLES, ...Object.keys(referenceSchema.shape)];
const KNOWN: ReadonlySet<string> = new Set([...VARIABLES, ...CSL_UNPUBLISHED]);

/** Reference managers write fields and types of CSL-JSON; what a person writes otherwise is lost. */
export const referenceField: Rule = {
  code: 'reference-field',
  meaning:
    'A work has a type that CSL-JSON does not have, or a field that is nearly one of its fields. Reference managers would take it for something else, and what stands in the field is shown nowhere.',
  mend: 'Take the name that the message proposes. Fields that only your reference manager needs may stay: they are not published, and nothing is said of them.',
  check: ({ content }) =>
    content.references.flatMap((entry) => [
      ...(CSL_TYPES.includes(entry.data.type)
        ? []
        : [
            issue(
              'reference-field',
              placeOf(entry, ['type']),
              `CSL-JSON has no type \`${show(entry.data.type)}\`.`,
              didYouMean(entry.data.type, CSL_TYPES),
            ),
          ]),
      ...Object.keys(entry.data).flatMap((field) => {
        const meant = KNOWN.has(field) ? undefined : suggest(field, VARIABLES);
        return meant?.type === 'suggestion'
          ? [
              issue(
                'reference-field',
                placeOf(entry, [field], 'key'),
                `There is no field \`${show(field)}\` in CSL-JSON, so it is shown nowhere.`,
                `Did you mean \`${meant.text}\`?`,
              ),
            ]
          : [];
      }),
    ]),
};
