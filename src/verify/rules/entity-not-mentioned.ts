import { mentionFinder, namesOf } from '../../dossier/mentions.ts';
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
    return content.entities
      .filter(({ id, data }) => !data.background && !mentioned.has(id))
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
    if (source && nearest.type === 'near')
      return `The source has “${source.text.slice(nearest.start, nearest.end)}”: if that is meant, add it to \`aliases\`. Otherwise write \`background: true\`.`;
  }
  return 'Add the name the source uses to `aliases`, or write `background: true`.';
}
