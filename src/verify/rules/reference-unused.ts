import { idsIn } from '../../dossier/walk.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

/** A bibliography lists what is cited. */
export const referenceUnused: Rule = {
  code: 'reference-unused',
  check: ({ entries, content }) => {
    const cited = new Set(
      entries.flatMap((entry) => [
        ...idsIn(entry.data).flatMap(({ kind, id }) => (kind === 'reference' ? [id] : [])),
        ...entry.prose.links.flatMap(({ address }) => (address.type === 'typed' && address.kind === 'ref' ? [address.id] : [])),
      ]),
    );
    return content.references
      .filter(({ id }) => !cited.has(id))
      .map((entry) =>
        issue(
          'reference-unused',
          placeOf(entry, ['id']),
          `The reference \`${entry.id}\` is never cited.`,
          `Cite it with \`[](ref:${entry.id})\`, or take it out.`,
        ),
      );
  },
};
