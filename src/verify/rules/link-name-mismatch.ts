import { ownersOfNames } from '../../dossier/mentions.ts';
import { plainWords } from '../../text/words.ts';
import { issue, type Issue } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { placeInProse, type Rule } from '../rule.ts';

/** A link that bears the name of an entity leads to that entity. */
export const linkNameMismatch: Rule = {
  code: 'link-name-mismatch',
  meaning:
    'The words of a link are the name of an entity, and it leads to another one that has no such name. Readers would be led from one person to another.',
  mend: 'Let the link lead to the entity that it names, or call the one that it leads to by a name of its own. Where a name is used for another, as that of a city for a government, write other words.',
  check: (context) => {
    const owners = ownersOfNames(context.content.entities, plainWords);
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
