/** The originals of quotations with the two texts that their pieces join, as far as these are found. */
import { layPieces, SIDES, type LaidSide, type Side } from '../dossier/gloss.ts';
import { findInSource } from '../dossier/source-text.ts';
import type { Selector } from '../dossier/walk.ts';
import type { Context } from './rule.ts';

/** Both sides of every original whose passages are found; what is not is reported already. */
export function glossedTexts(context: Context): GlossedText[] {
  return context.content.quotes.flatMap((entry) => {
    const { original, passage } = entry.data;
    if (!original) return [];
    return SIDES.flatMap((side): GlossedText[] => {
      const text = charactersOf({ original, rendered: passage }[side], context);
      return text === undefined ? [] : [{ entry, side, text, ...layPieces(side, text, original.pieces) }];
    });
  });
}

/** The characters of the source at a passage. */
function charactersOf(selector: Selector, { sources, mainSource }: Context): string | undefined {
  const source = sources.get(selector.source ?? mainSource);
  const match = source ? findInSource(source, selector) : { type: 'missing' as const };
  return source && match.type === 'found' ? source.text.slice(match.start, match.end) : undefined;
}

/** What each text is called in a message. */
export const TEXT_NAMES = { original: 'the original', rendered: 'the quotation' } as const satisfies Record<Side, string>;

export interface GlossedText extends LaidSide {
  entry: Context['content']['quotes'][number];
  side: Side;
  text: string;
}
