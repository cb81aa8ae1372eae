import { formatMoment } from '../dates/format.ts';
import type { Quote } from '../dossier/types.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { differencesIn } from '../strings/differences.ts';
import { stringsOf } from '../strings/index.ts';
import { markOfPart } from '../strings/parts.ts';
import { capitalise } from '../text/capitalise.ts';
import { languageName } from '../text/language.ts';
import type { Card } from './card.ts';

/** The words of the source, who is said to have said them, where, and how far they can be relied on as their words. */
export function quote(dossier: Dossier, { data, passage, lastParagraph, words, original, renderings }: Quote): Card {
  const { language, title } = dossier.data;
  const strings = stringsOf(dossier.data);
  const speaker = dossier.item('entity', data.speaker);
  const source = dossier.item('source', passage.source);
  const translatedFrom = data.translatedFrom ?? (original && dossier.item('source', original.passage.source).data.language);
  const indirect = data.form === 'indirect';
  const { nativeName } = speaker.data;
  return {
    language,
    lead: { words, language: source.data.language },
    ...(!indirect && { quotation: strings.quote }),
    name: {
      words: speaker.title,
      ...(nativeName && { native: { words: nativeName.text, language: nativeName.lang ?? language } }),
    },
    source: [
      `${capitalise(data.medium, language)}${strings.comma}${formatMoment(data.when, language, strings.dates, 'long')}.`,
      `${source.data.publisher}${strings.comma}${markOfPart(source, passage.paragraph, strings, lastParagraph)}.`,
      data.form !== 'whole' && `${strings.quotes.form[data.form]}.`,
      translatedFrom && strings.quotes.translated(languageName(translatedFrom, language)),
      original && strings.quotes.gloss.against(differencesIn(original.pieces, strings)),
      renderings.some(({ agreement }) => agreement === 'differs') && strings.cards.renderingsDiffer,
    ]
      .filter(Boolean)
      .join(' '),
    site: title,
  };
}
