import { fold } from '../../text/normalize.ts';
import { nearestPassage } from '../../text/find-passage.ts';
import type { Side } from '../../dossier/gloss.ts';
import { issue } from '../issue.ts';
import { glossedTexts, TEXT_NAMES, type GlossedText } from '../originals.ts';
import { placeOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** The words of a piece must stand in their text: in the original one behind the other, in the quotation each in a place of its own. */
export const glossNotFound: Rule = {
  code: 'gloss-not-found',
  meaning:
    'The words of a piece must stand in its passage, in the order of the original. These do not, or another piece holds them already.',
  mend: 'Copy the words from the passage that the message shows.',
  check: (context) =>
    glossedTexts(context).flatMap((glossed) =>
      glossed.parts.flatMap(({ index, text, laid }) => {
        if (laid.type === 'laid') return [];
        const { message, hint } = FAULTS[laid.type](text, glossed);
        return [issue('gloss-not-found', placeOf(glossed.entry, ['original', 'pieces', index, glossed.side]), message, hint)];
      }),
    ),
};

const FAULTS = {
  missing: (words, { side, text }) => ({
    message: `“${show(words)}” does not stand in the passage of ${TEXT_NAMES[side]}.`,
    hint: nearest(words, text),
  }),
  taken: (words, { side }) => TAKEN[side](words),
} satisfies Record<'missing' | 'taken', (words: string, glossed: GlossedText) => Fault>;

const TAKEN = {
  original: (words) => ({
    message: `“${show(words)}” does not stand behind the words of the piece before.`,
    hint: 'Put the pieces in the order of the original; no two pieces have the same words.',
  }),
  rendered: (words) => ({
    message: `“${show(words)}” stands in the passage of the quotation, but other pieces hold these words already.`,
    hint: 'Each word of the quotation belongs to one piece: shorten this piece or the other.',
  }),
} satisfies Record<Side, (words: string) => Fault>;

function nearest(words: string, text: string): string {
  const near = nearestPassage(fold(text), words);
  return near.type === 'near'
    ? `The passage has “${show(text.slice(near.start, near.end))}”.`
    : `Nothing like it stands there. Copy the words from the passage: “${show(text)}”.`;
}

interface Fault {
  message: string;
  hint: string;
}
