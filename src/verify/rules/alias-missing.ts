import { namesOf } from '../../dossier/mentions.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { encloses } from '../../text/spans.ts';
import { isWholeWords } from '../../text/words.ts';
import { issue } from '../issue.ts';
import { mentionsIn } from '../mentions.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';

/** Shorter words are too often something else. */
const SHORTEST = 4;

/** A person whom a report calls by the surname alone is found there only when the surname is an alias. */
export const aliasMissing: Rule = {
  code: 'alias-missing',
  meaning:
    'Reports call people by the surname after the first time. Here a surname stands in a source without the rest of the name, and no entity has it as an alias, so these mentions are not found.',
  mend: 'Add the surname to `aliases` of the person who is meant. If somebody else of that name is meant, give them an entity, or leave the warning.',
  check: (context) => {
    if (!context.areSourcesComplete) return [];
    return context.content.entities.flatMap((entry) => {
      const { name, kind, background } = entry.data;
      const surname = name.trim().split(/\s+/u).slice(1).at(-1);
      if (kind !== 'person' || background || surname === undefined || surname.length < SHORTEST || namesOf(entry.data).includes(surname))
        return [];
      const count = countUnfound(surname, context);
      if (count === 0) return [];
      return [
        issue(
          'alias-missing',
          placeOf(entry, ['name']),
          `A source has “${surname}” without more of the name, ${count === 1 ? 'once' : `${count} times`}, and no entity has that name.`,
          `If “${name}” is meant, add \`- text: ${surname}\` to \`aliases\`.`,
        ),
      ];
    });
  },
};

/** How often the word stands in the reports outside every mention. */
function countUnfound(word: string, context: Context): number {
  const pattern = new RegExp(escapePattern(word), 'gu');
  return [...context.sources.values()]
    .filter(({ id, text }) => !context.excerpts.has(id) && text.includes(word))
    .map((source) => {
      const mentions = mentionsIn(context, source);
      return Array.from(source.text.matchAll(pattern)).filter(
        ({ index }) =>
          isWholeWords(source.text, index, index + word.length) &&
          !mentions.some((mention) => encloses(mention, { start: index, end: index + word.length })),
      ).length;
    })
    .reduce((sum, count) => sum + count, 0);
}
