/** The sentences of a text with their words, of one that is held whole or of an excerpt with gaps. */
import { comparedWords, type ComparedWord } from './compared-words.ts';
import { GAP, type Stretch } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';

const ENDS = /[.!?…؟。！？۔।][\p{Pe}\p{Pf}"'”’]*$/u;
const GOES_ON = /^[^\p{L}\p{N}]*\p{Ll}/u;
/** Longer ones are cut, so that no comparison of two costs more than a moment. */
const MOST_WORDS = 200;

/** The sentences of a text that is held whole. */
export const wholeSentences = (paragraphs: readonly Stretch[], language: string): HeldSentence[] =>
  paragraphs.flatMap(({ text, start }) =>
    sentencesIn(text, start, language).map((sentence) => ({ ...sentence, follows: true, cutBefore: false, cutAfter: false })),
  );

/**
 * The sentences of an excerpt, from its paragraphs with those that are a gap. Before a gap a sentence is cut where it does not end
 * as one does; directly behind one always, because a name may begin with a capital in the middle of a sentence. The ends of the
 * excerpt are gaps too.
 */
export function excerptSentences(paragraphs: readonly Stretch[], language: string): HeldSentence[] {
  let isApart = true;
  return paragraphs.flatMap((paragraph, index) => {
    const pieces = piecesOf(paragraph);
    const next = paragraphs[index + 1];
    const isBeforeGap = next === undefined || next.text === GAP;
    const sentences = pieces.flatMap(({ start, text, gapBefore, gapAfter }) => {
      const cutBefore = gapBefore || (isApart && GOES_ON.test(text));
      const cutAfter = (gapAfter || isBeforeGap) && !ENDS.test(text);
      const follows = !isApart;
      isApart = false;
      const held = sentencesIn(text, start, language);
      return held.map((sentence, place) => ({
        ...sentence,
        follows: place > 0 || follows,
        cutBefore: place === 0 && cutBefore,
        cutAfter: place === held.length - 1 && cutAfter,
      }));
    });
    if (pieces.length === 0) isApart = true;
    return sentences;
  });
}

/** The sentences of one stretch of text that hold a word, with their words. `start` is the offset of the text. */
export function sentencesIn(text: string, start: number, language: string): SentenceWords[] {
  return sentencesOf(text, language).flatMap((sentence) => {
    const words = comparedWords(sentence.text, language, start + sentence.start);
    const parts = Math.ceil(words.length / MOST_WORDS);
    return Array.from({ length: parts }, (_, part) => {
      const own = words.slice(part * MOST_WORDS, (part + 1) * MOST_WORDS);
      return { start: own[0]?.start ?? start, end: own.at(-1)?.end ?? start, words: own };
    });
  });
}

/** What stands between the gaps of a paragraph. */
function piecesOf({ start, text }: Stretch): Piece[] {
  let from = start;
  const parts = text.split(GAP);
  return parts
    .map((part, index) => {
      const piece = { start: from, text: part.trimEnd(), gapBefore: index > 0, gapAfter: index < parts.length - 1 };
      from += part.length + GAP.length;
      return piece;
    })
    .filter((piece) => piece.text !== '');
}

interface Piece {
  start: number;
  text: string;
  gapBefore: boolean;
  gapAfter: boolean;
}

export interface SentenceWords {
  start: number;
  end: number;
  words: ComparedWord[];
}

export interface HeldSentence extends SentenceWords {
  /** Whether it comes directly after the one before it, as far as is known: no whole paragraphs are left out between them. */
  follows: boolean;
  /** Whether words before the first are left out, so that the sentence may have begun with them. */
  cutBefore: boolean;
  cutAfter: boolean;
}
