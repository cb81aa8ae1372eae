/** Takes what an editor found in the report of a dossier as annotations of it. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { AnnotatedArticle, Annotations } from './annotations.ts';

/** Words with capitals, and what joins them in a name. */
const NAME = /^(?!(?:The|A|An) )(?:(?:\p{Lu}[\p{L}\p{N}’'.&-]*|(?:al|el|an|as|ad|ar)-\p{Lu}\p{L}+|of|the|and|for|de|al|van|bin|\d+)\s?)+$/u;

/** The source that the dossier explains, with its quotes, the phrases that date its events, and the mentions of its entities. */
export function annotatedReport(dossier: Dossier): AnnotatedArticle {
  const { id, text, data } = dossier.mainSource;
  return {
    name: id,
    text,
    annotations: {
      published: data.published ?? '',
      quotes: quotesOf(dossier),
      dates: datesOf(dossier),
      entities: entitiesOf(dossier),
      ignored: mentionsIn(dossier).filter(({ exact }) => !NAME.test(exact)),
    },
  };
}

/** In the order of the text; what the report gives as indirect speech stands in no marks. The speaker is where the report first speaks of them. */
function quotesOf(dossier: Dossier): Annotations['quotes'] {
  const mentions = mentionsIn(dossier);
  return [...dossier.quotes.values()]
    .filter(({ passage, data }) => passage.source === dossier.mainSource.id && data.form !== 'indirect')
    .map(({ passage: { start, end, exact }, data: { speaker } }) => {
      const named = mentions.find(({ entity }) => entity === speaker);
      return {
        start,
        end,
        exact,
        speech: true,
        speaker: named ? { start: named.start, end: named.end, exact: named.exact, entity: speaker } : null,
      };
    });
}

function datesOf(dossier: Dossier): Annotations['dates'] {
  return [...dossier.events.values()].flatMap(({ data, dating }) =>
    dating.flatMap(({ passage }) =>
      passage.source === dossier.mainSource.id ? [{ start: passage.start, end: passage.end, exact: passage.exact, edtf: data.when }] : [],
    ),
  );
}

/** Those that the report calls by a name of their own, and not only “the country”. */
function entitiesOf(dossier: Dossier): Annotations['entities'] {
  const mentions = Map.groupBy(
    mentionsIn(dossier).filter(({ exact }) => NAME.test(exact)),
    ({ entity }) => entity,
  );
  return [...dossier.entities.values()].flatMap(({ id, title, data }) => {
    const own = mentions.get(id);
    return own ? [{ id, name: title, kind: data.kind, mentions: own }] : [];
  });
}

const mentionsIn = ({ entities, mainSource }: Dossier) =>
  [...entities.values()].flatMap(({ id, mentions }) =>
    mentions.filter(({ source }) => source === mainSource.id).map(({ start, end, words }) => ({ entity: id, start, end, exact: words })),
  );
