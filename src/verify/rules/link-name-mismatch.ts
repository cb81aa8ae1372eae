import { namesOf } from '../../dossier/mentions.ts';
import { plainWords } from '../../text/words.ts';
import { issue, type Issue } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { placeInProse, type Context, type Rule } from '../rule.ts';

/** A link that bears the name of an entity leads to that entity. */
export const linkNameMismatch: Rule = {
  code: 'link-name-mismatch',
  meaning:
    'The words of a link are the name of an entity, and it leads to another one that has no such name. Readers would be led from one person to another.',
  mend: 'Let the link lead to the entity that it names, or call the one that it leads to by a name of its own. A name that both have stands in the `aliases` of both.',
  check: (context) => {
    const owners = ownersOfNames(context);
    return context.entries.flatMap((entry) =>
      entry.prose.blocks.flatMap((block) =>
        firstIssues(block.links, ({ address, text, start }): Issue[] => {
          if (address.type !== 'typed' || address.kind !== 'entity') return [];
          const named = owners.get(plainWords(text));
          const [other] = named ?? [];
          if (!named || other === undefined || named.has(address.id) || !context.content.entities.some(({ id }) => id === address.id))
            return [];
          return [
            issue(
              'link-name-mismatch',
              placeInProse(entry, block, start),
              `The link says “${text}”, which is a name of \`${other}\`, and leads to \`${address.id}\`.`,
              `Write \`entity:${other}\`, or other words.`,
            ),
          ];
        }),
      ),
    );
  },
};

/** The entities that have each name, by their ids. */
function ownersOfNames({ content }: Context): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, data } of content.entities)
    for (const name of namesOf(data).map(plainWords)) owners.set(name, (owners.get(name) ?? new Set()).add(id));
  return owners;
}
