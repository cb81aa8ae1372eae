import { formatDate } from '../dates/format.ts';
import type { Claim } from '../dossier/types.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { stringsOf } from '../strings/index.ts';
import type { Card } from './card.ts';

/** How the claim stands, the claim, what others report, and who makes it. */
export function claim(dossier: Dossier, { data, title: words }: Claim): Card {
  const { language, title } = dossier.data;
  const strings = stringsOf(dossier.data);
  const { standing, meaning, assertedBy, asOf } = strings.claims;
  const who = data.assertedBy.map((id) => dossier.item('entity', id).title);
  return {
    language,
    standing: { key: data.standing, words: `${standing[data.standing]}: ${meaning[data.standing]}` },
    lead: { words, language },
    text: data.gist,
    source: [
      ...(who.length > 0 ? [`${assertedBy}: ${strings.list(who)}.`] : []),
      asOf(formatDate(data.asOf, language, strings.dates, 'long')),
    ].join(' '),
    site: title,
  };
}
