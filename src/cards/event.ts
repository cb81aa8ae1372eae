import { formatDate } from '../dates/format.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Event } from '../dossier/types.ts';
import { stringsOf } from '../strings/index.ts';
import { capitalise } from '../text/capitalise.ts';
import type { Card } from './card.ts';
import { placeIn } from './words.ts';

/** What happened, when, how the date is known, and where the report tells it. */
export function event({ data: own, mainSource }: Dossier, { data, title: words, mark, passages }: Event): Card {
  const { language, title } = own;
  const { chronology, comma, dates } = stringsOf(own);
  return {
    language,
    lead: { words, language },
    text: `${capitalise(formatDate(data.when, language, dates, 'long'), language)}${comma}${chronology.mark[mark]}.`,
    source: placeIn(mainSource, passages, own) ?? chronology.notInReport,
    site: title,
  };
}
