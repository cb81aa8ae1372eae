import { mentionFinder, namesOf, ownersOfNames } from '../../dossier/mentions.ts';
import { foldText } from '../../text/normalize.ts';
import { areSameWords } from '../../text/words.ts';
import { issue } from '../issue.ts';
import { nearestInSource } from '../../dossier/source-text.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';

/** An entity is named by a source that is held whole, or marked as background. */
export const entityNotMentioned: Rule = {
  code: 'entity-not-mentioned',
  meaning:
    'Entities are found in the sources by their names and aliases. No source has one of these, so the list of mentions would be empty: most often the source spells the name differently.',
  mend: 'Add the spelling of the source to `aliases`. Write `background: true` for an entity that only the explanation needs.',
  check: (context) => {
    const { content, sources, excerpts, mainSource, areSourcesComplete } = context;
    if (!areSourcesComplete) return [];
    const findMentions = mentionFinder(content.entities, mainSource);
    const reports = [...sources.values()].filter(({ id }) => !excerpts.has(id));
    const mentioned = new Set(reports.flatMap(findMentions).map(({ entity }) => entity));
    const owners = ownersOfNames(content.entities, foldText);
    // Of two entities with one name the mentions are those of the first; that they have one name is reported by `alias-ambiguous`.
    const isShared = (name: string) => (owners.get(foldText(name))?.size ?? 0) > 1;
    return content.entities
      .filter(({ id, data }) => !data.background && !mentioned.has(id) && !namesOf(data).some(isShared))
      .map((entry) =>
        issue(
          'entity-not-mentioned',
          placeOf(entry, ['name']),
          `No source names “${entry.data.name}” or one of its aliases.`,
          hint(context, namesOf(entry.data)),
        ),
      );
  },
};

function hint({ sources, mainSource }: Context, names: string[]): string {
  const source = sources.get(mainSource);
  for (const name of names) {
    const nearest = source ? nearestInSource(source, name) : { type: 'none' as const };
    if (!source || nearest.type !== 'near') continue;
    const words = source.text.slice(nearest.start, nearest.end);
    return areSameWords(words, name)
      ? 'The source has these words as a part of the name of another entity only. If that is meant, write `background: true`.'
      : `The source has “${words}”: if that is meant, add it to \`aliases\`. Otherwise write \`background: true\`.`;
  }
  return 'Add the name the source uses to `aliases`, or write `background: true`.';
}
