import { formatDate } from '../dates/format.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { stringsOf } from '../strings/index.ts';
import type { Card } from './card.ts';

/** The question of the dossier, and the report it is about. */
export function home({ data, mainSource }: Dossier): Card {
  const { language, question, title } = data;
  const strings = stringsOf(data);
  const published = formatDate(mainSource.data.published, language, strings.dates, 'long');
  return {
    language,
    lead: { words: question, language },
    source: strings.home.eyebrow(mainSource.data.publisher, published),
    site: title,
  };
}
