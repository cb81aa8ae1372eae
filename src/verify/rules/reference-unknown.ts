import { idsIn } from '../../dossier/walk.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/** Every citation names a work of `references.json`. */
export const referenceUnknown: Rule = {
  code: 'reference-unknown',
  check: ({ entries, content }) => {
    const known = content.references.map(({ id }) => id);
    const exists = new Set(known);
    return entries.flatMap((entry) => [
      ...idsIn(entry.data).flatMap(({ kind, id, path }) =>
        kind === 'reference' && !exists.has(id)
          ? [issue('reference-unknown', placeOf(entry, path), `There is no reference \`${id}\`.`, didYouMean(id, known))]
          : [],
      ),
      ...entry.prose.links.flatMap(({ address, position }) =>
        address.type === 'typed' && address.kind === 'ref' && !exists.has(address.id)
          ? [
              issue(
                'reference-unknown',
                { file: entry.file, ...position },
                `There is no reference \`${address.id}\`.`,
                didYouMean(address.id, known, (id) => `ref:${id}`),
              ),
            ]
          : [],
      ),
    ]);
  },
};
