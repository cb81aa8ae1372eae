/** What of the sources can be chosen: speech with who says it, and the dates that words beside a passage name. */
import { speechIn } from '../../dossier/speech.ts';
import { partAt } from '../../dossier/source-text.ts';
import { findDates } from '../../draft/dates.ts';
import { resolvePhrase } from '../../dates/phrase.ts';
import { entityNamed, passageAt, sourceOf, type Known, type Passage, type Place } from './known.ts';

const CLOSING_COMMA = /,$/u;

/** Speech in the sources: in English with who says it, as a draft finds it; else all that stands between quotation marks. */
export async function speechOffers(known: Known): Promise<SpeechOffer[]> {
  const offers = await Promise.all(
    known.sources.map(async ({ id, data, text }): Promise<SpeechOffer[]> => {
      if (!isEnglish(data.language)) return speechIn(text).map(({ start, end }) => ({ place: { source: id, start, end } }));
      // The model of the language is loaded only when there is something to read with it.
      const { draftArticle } = await import('../../draft/draft-article.ts');
      const { quotes, entities } = draftArticle(text.text, data.published);
      return quotes
        .filter(({ speech }) => speech)
        .map(({ start, end, exact, speaker }) => {
          const named = entities.find((entity) => entity.id === speaker?.entity);
          const names = [...(named ? [named.name, ...named.aliases] : []), ...(speaker ? [speaker.exact] : [])];
          const entity = entityNamed(known, names);
          const [name] = names;
          return {
            place: { source: id, start, end: CLOSING_COMMA.test(exact) ? end - 1 : end },
            ...(entity === undefined ? {} : { speaker: entity }),
            ...(name === undefined ? {} : { name }),
          };
        });
    }),
  );
  return offers.flat();
}

/** The dates that the paragraph around a place names; in a language in which nobody finds them, none. */
export function dateOffers(known: Known, place: Place): DateOffer[] {
  const { data, text } = sourceOf(known, place.source);
  if (!isEnglish(data.language)) return [];
  const part = partAt(text, place.start);
  return findDates({ text: text.text }, data.published)
    .filter(({ start }) => partAt(text, start) === part)
    .map(({ start, end, exact, edtf }) => {
      const found = resolvePhrase(exact, data.published, data.language);
      const isProven = found.type === 'date' && found.edtf === edtf;
      return { edtf, words: exact, ...(isProven ? { dated: passageAt(known, { source: place.source, start, end }) } : {}) };
    });
}

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

export interface SpeechOffer {
  place: Place;
  /** Id of the entity that says it. */
  speaker?: string;
  /** What the source calls who says it. */
  name?: string;
}

export interface DateOffer {
  edtf: string;
  words: string;
  /** The words as the passage that dates an event, where the check works out the same day. */
  dated?: Passage;
}
