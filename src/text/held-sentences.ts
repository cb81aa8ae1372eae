/** The sentences of a text of which perhaps only passages are held. `[…]` stands for what is left out. */
import { comparedWords, type ComparedWord } from './compared-words.ts';
import type { Stretch } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';

const ELISION = /\[(?:…|\.\.\.)\]/;
const ELISIONS = new RegExp(ELISION, 'g');
const ENDS = /[.!?…؟。！？۔।][\p{Pe}\p{Pf}"'”’]*$/u;
const GOES_ON = /^[^\p{L}\p{N}]*\p{Ll}/u;
/** Longer ones are cut, so that no comparison of two costs more than a moment. */
const MOST_WORDS = 200;

/** Whether something of the text is left out. */
export const hasElision = (text: string): boolean => ELISION.test(text);

/**
 * The sentences of all paragraphs in order. Beside `[…]` a sentence is cut where it does not end as one does; directly behind it,
 * always, because a name may begin with a capital in the middle of a sentence. With `[…]` in a text its own ends are looked at too.
 */
export function heldSentences(paragraphs: readonly Stretch[], language: string): HeldSentence[] {
  const isHeldInPart = paragraphs.some(({ text }) => hasElision(text));
  let isApart = isHeldInPart;
  return paragraphs.flatMap((paragraph, index) => {
    const pieces = piecesOf(paragraph);
    const isBeforeElision = isHeldInPart && piecesOf(paragraphs[index + 1] ?? { start: 0, end: 0, text: '' }).length === 0;
    const sentences = pieces.flatMap(({ start, text, isAfterElision, isBeforeElision: isInline }) => {
      const cutBefore = isAfterElision || (isApart && GOES_ON.test(text));
      const cutAfter = (isInline || isBeforeElision) && !ENDS.test(text);
      const held = sentencesIn(text, start, language);
      const follows = !isApart;
      isApart = false;
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

/** What stands between the elisions of a paragraph. */
function piecesOf({ start, text }: Stretch): Piece[] {
  const elisions = Array.from(text.matchAll(ELISIONS), ({ index, 0: mark }) => ({ from: index, to: index + mark.length }));
  const edges = [0, ...elisions.map(({ to }) => to)];
  return edges
    .map((from, index) => ({
      start: start + from,
      text: text.slice(from, elisions[index]?.from).trimEnd(),
      isAfterElision: index > 0,
      isBeforeElision: index < elisions.length,
    }))
    .filter((piece) => piece.text.trim() !== '');
}

interface Piece {
  start: number;
  text: string;
  isAfterElision: boolean;
  isBeforeElision: boolean;
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
