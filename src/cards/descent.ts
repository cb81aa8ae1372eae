import { formatDate } from '../dates/format.ts';
import { rowsOf, totalOf } from '../dossier/descent-rows.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Source } from '../dossier/types.ts';
import { descentSummary } from '../strings/descent-summary.ts';
import { stringsOf } from '../strings/index.ts';
import type { Card } from './card.ts';

/** Where the words of a source come from, in numbers; nothing for one without relatives. */
export function descent({ data }: Dossier, source: Source): Card | undefined {
  if (!source.descent) return undefined;
  const { language, title } = data;
  const strings = stringsOf(data);
  const published = formatDate(source.data.published, language, strings.dates, 'long');
  return {
    language,
    lead: { words: strings.descent.title, language },
    text: descentSummary(strings.descent, totalOf(rowsOf(source, source.descent))),
    source: `${source.data.publisher}${strings.comma}${published}. ${strings.descent.basis}`,
    site: title,
  };
}
