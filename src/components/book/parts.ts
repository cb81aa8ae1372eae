/** The parts of the book, for its contents and the heads of its sheets. */
import { formatDate } from '../../dates/format.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Strings } from '../../strings/index.ts';
import { placeOfItem } from './places.ts';

/** The parts in their order. What holds nothing is left out. */
export function partsOf(dossier: Dossier, strings: Strings): BookPart[] {
  const { data, chapters, sources, quotes, events, claims, entities, terms, references } = dossier;
  const filled = (map: ReadonlyMap<string, unknown>, id: string, title: string): BookPart[] => (map.size > 0 ? [{ id, title }] : []);
  return [
    { id: 'brief', title: strings.print.brief },
    ...[...chapters.values()].map((chapter) => ({ id: placeOfItem(chapter), title: chapter.title, number: chapter.number })),
    ...[...sources.values()].map((source) => ({
      id: placeOfItem(source),
      title: `${source.data.publisher}, ${formatDate(source.data.published, data.language, strings.dates, 'long')}`,
    })),
    ...filled(quotes, 'quotes', strings.quotes.title),
    ...filled(events, 'chronology', strings.chronology.title),
    ...filled(claims, 'claims', strings.claims.title),
    ...filled(entities, 'entities', strings.entities.title),
    ...filled(terms, 'terms', strings.terms.title),
    ...filled(references, 'references', strings.references.title),
    { id: 'about', title: strings.about.title },
  ];
}

export interface BookPart {
  id: string;
  title: string;
  /** Number of a chapter. */
  number?: number;
}
