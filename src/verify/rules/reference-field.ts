import { distance } from 'fastest-levenshtein';
import { CSL_TYPES, CSL_UNPUBLISHED, CSL_VARIABLES } from '../../schemas/csl-variables.ts';
import { referenceSchema } from '../../schemas/reference.ts';
import { issue } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { placeOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

const VARIABLES = [...new Set([...CSL_VARIABLES, ...Object.keys(referenceSchema.shape)])];
const KNOWN: ReadonlySet<string> = new Set([...VARIABLES, ...CSL_UNPUBLISHED]);
/** In a shorter name one letter makes another word. */
const SHORTEST = 5;

/** Reference managers write fields and types of CSL-JSON; what a person writes otherwise is lost. */
export const referenceField: Rule = {
  code: 'reference-field',
  meaning:
    'A work has a type that CSL-JSON does not have, or a field that is one of its fields but for a letter, a hyphen or capitals. Reference managers would take it for something else, and what stands in the field is shown nowhere.',
  mend: 'Take the name that the message proposes. Fields that only your reference manager needs may stay: they are not published.',
  check: ({ content }) =>
    firstIssues(content.references, (entry) => [
      ...(CSL_TYPES.includes(entry.data.type)
        ? []
        : [
            issue(
              'reference-field',
              placeOf(entry, ['type']),
              `CSL-JSON has no type \`${show(entry.data.type)}\`.`,
              typeMeant(entry.data.type),
            ),
          ]),
      ...Object.keys(entry.data).flatMap((field) => {
        const meant = KNOWN.has(field) ? undefined : VARIABLES.find((variable) => isNearly(field, variable));
        return meant === undefined
          ? []
          : [
              issue(
                'reference-field',
                placeOf(entry, [field], 'key'),
                `There is no field \`${show(field)}\` in CSL-JSON, so it is shown nowhere.`,
                `Did you mean \`${meant}\`?`,
              ),
            ];
      }),
    ]),
};

/** The same words in another order, as `journal-article`, or with a slip. */
function typeMeant(written: string): string {
  const meant = CSL_TYPES.find((type) => partsOf(type) === partsOf(written)) ?? CSL_TYPES.find((type) => isNearly(written, type));
  return meant === undefined
    ? 'Write one of its types, such as `webpage`, `article-newspaper`, `report` or `book`; for all else there is `document`.'
    : `Did you mean \`${meant}\`?`;
}

const partsOf = (name: string): string => name.toLowerCase().split(/[-_ ]/).sort().join();

function isNearly(written: string, name: string): boolean {
  const [one, other] = [written, name].map((text) => text.toLowerCase().replaceAll(/[-_ ]/g, ''));
  if (one === undefined || other === undefined) return false;
  return one === other || (one.length >= SHORTEST && distance(one, other) === 1);
}
