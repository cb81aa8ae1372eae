/** How the date of an event is known, in words. */
import { formatDate } from '../../dates/format.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Event } from '../../dossier/types.ts';
import type { Strings } from '../../strings/index.ts';

/** The words of a source that date it, each with the day it is counted from where that matters. */
export const datingPhrases = (dossier: Dossier, strings: Strings, { dating }: Event): string[] =>
  dating.map(({ passage, relativeTo, mark }) => {
    const phrase = strings.chronology.phrase(passage.exact);
    if (mark !== 'computed') return phrase;
    return `${phrase}${strings.comma}${strings.chronology.countedFrom(formatDate(relativeTo, dossier.data.language, strings.dates))}`;
  });

/** The day on which it was reported, where that is another. */
export const reportedOn = (dossier: Dossier, strings: Strings, { data }: Event): string =>
  data.reported ? `${strings.event.reported} ${formatDate(data.reported, dossier.data.language, strings.dates)}.` : '';
