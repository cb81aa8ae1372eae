import { namesOf } from '../../dossier/mentions.ts';
import type { DataOf } from '../../schemas/kinds.ts';
import { foldText } from '../../text/normalize.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

/** A name leads to one entity, or readers and mentions are led astray. */
export const aliasAmbiguous: Rule = {
  code: 'alias-ambiguous',
  meaning:
    'The names and aliases of entities find them in the sources. A name that two entities have would lead readers, the search and the list of mentions to the wrong one.',
  mend: 'Take the name out of the entity that is less often meant by it. Where a source means that one after all, name the place there under `mentions: also:`.',
  check: ({ content }) => {
    const owners = new Map<string, string>();
    return content.entities.flatMap((entry) =>
      namesOf(entry.data).flatMap((name) => {
        const owner = owners.get(foldText(name));
        if (owner === undefined || owner === entry.id) {
          owners.set(foldText(name), entry.id);
          return [];
        }
        return [
          issue(
            'alias-ambiguous',
            placeOf(entry, pathOf(name, entry.data)),
            `The name “${name}” also belongs to the entity \`${owner}\`.`,
            'Take it out of one of the two. Where a source means the other, say so with `mentions: also:`.',
          ),
        ];
      }),
    );
  },
};

/** The field that holds the name. */
function pathOf(name: string, { name: common, aliases }: DataOf<'entity'>): PropertyKey[] {
  if (name === common) return ['name'];
  const index = aliases.findIndex(({ text }) => text === name);
  return index === -1 ? ['nativeName', 'text'] : ['aliases', index, 'text'];
}
