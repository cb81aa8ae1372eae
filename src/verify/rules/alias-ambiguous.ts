import { namesOf } from '../../dossier/mentions.ts';
import { foldText } from '../../text/normalize.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

/** A name leads to one entity, or readers and mentions are led astray. */
export const aliasAmbiguous: Rule = {
  code: 'alias-ambiguous',
  check: ({ content }) => {
    const owners = new Map<string, string>();
    return content.entities.flatMap((entry) =>
      namesOf(entry.data).flatMap((name) => {
        const owner = owners.get(foldText(name));
        if (owner === undefined || owner === entry.id) {
          owners.set(foldText(name), entry.id);
          return [];
        }
        const index = entry.data.aliases.findIndex(({ text }) => text === name);
        const path = index === -1 ? ['name'] : ['aliases', index, 'text'];
        return [
          issue(
            'alias-ambiguous',
            placeOf(entry, path),
            `The name “${name}” also belongs to the entity \`${owner}\`.`,
            'Take it out of one of the two. Where a source means the other, say so with `mentions: also:`.',
          ),
        ];
      }),
    );
  },
};
