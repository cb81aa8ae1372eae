import { stringsOf } from '../../strings/index.ts';
import { issue } from '../issue.ts';
import { findDossier, placeInProse, type Rule } from '../rule.ts';

/** A link that calls a claim disputed, or anything else that a claim can be, calls it what it is. */
export const standingMismatch: Rule = {
  code: 'standing-mismatch',
  meaning: 'The words of a link say how well a claim is founded, and the claim itself says otherwise.',
  mend: 'Write the word of the standing that the claim has, or correct the claim.',
  check: (context) => {
    const dossier = findDossier(context);
    if (!dossier) return [];
    const words = stringsOf(dossier.data).claims.standing;
    const standings = new Set(Object.values(words).map(fold));
    const claims = new Map(context.content.claims.map(({ id, data }) => [id, words[data.standing]]));
    return context.entries.flatMap((entry) =>
      entry.prose.blocks.flatMap((block) =>
        block.links.flatMap(({ address, text, start }) => {
          const standing = address.type === 'typed' && address.kind === 'claim' ? claims.get(address.id) : undefined;
          if (standing === undefined || !standings.has(fold(text)) || fold(text) === fold(standing)) return [];
          return [
            issue(
              'standing-mismatch',
              placeInProse(entry, block, start),
              `The link calls a claim “${text}” whose standing is “${standing}”.`,
              `Write “${standing}”, other words, or change \`standing\` in the claim.`,
            ),
          ];
        }),
      ),
    );
  },
};

const fold = (word: string) => word.trim().toLowerCase();
