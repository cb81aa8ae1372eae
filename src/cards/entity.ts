import type { Entity } from '../dossier/types.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { stringsOf } from '../strings/index.ts';
import { rangesOf } from '../text/ranges.ts';
import type { Card } from './card.ts';

/** Who or what it is, its name in its own script, and where the report names it. */
export function entity({ data: own, mainSource }: Dossier, { data, title: name, mentions }: Entity): Card {
  const { language, title } = own;
  const { entities } = stringsOf(own);
  const named = mentions.flatMap(({ source, paragraph }) => (source === mainSource.id && paragraph !== 'preamble' ? [paragraph] : []));
  const paragraphs = [...new Set(named)].sort((a, b) => a - b);
  return {
    language,
    lead: { words: name, language },
    ...(data.nativeName && { native: { words: data.nativeName.text, language: data.nativeName.lang ?? language } }),
    text: data.description,
    source: `${entities.kind[data.kind]}. ${
      paragraphs.length > 0 ? `${entities.named} ${mainSource.data.publisher}, ¶${rangesOf(paragraphs)}.` : entities.notNamed
    }`,
    site: title,
  };
}
