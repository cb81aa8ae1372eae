import type { Entity } from '../dossier/types.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { stringsOf } from '../strings/index.ts';
import type { Card } from './card.ts';
import { placeIn } from './words.ts';

/** Who or what it is, its name in its own script, and where the report names it. */
export function entity({ data: own, mainSource }: Dossier, { data, title: name, mentions }: Entity): Card {
  const { language, title } = own;
  const { entities } = stringsOf(own);
  const place = placeIn(mainSource, mentions, own);
  return {
    language,
    lead: { words: name, language },
    ...(data.nativeName && { native: { words: data.nativeName.text, language: data.nativeName.lang ?? language } }),
    text: data.description,
    source: `${entities.kind[data.kind]}. ${place ? `${entities.named} ${place}` : entities.notNamed}`,
    site: title,
  };
}
