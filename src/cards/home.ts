import { formatDate } from '../dates/format.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { stringsOf } from '../strings/index.ts';
import type { Card } from './card.ts';

/** The question of the dossier, its answer, and the report it is about. */
export function home({ data, mainSource }: Dossier): Card {
  const { brief, language, question, title } = data;
  const strings = stringsOf(data);
  const published = formatDate(mainSource.data.published, language, strings.dates, 'long');
  return {
    language,
    lead: { words: question, language },
    text: brief,
    source: strings.home.eyebrow(mainSource.data.publisher, published),
    site: title,
  };
}
