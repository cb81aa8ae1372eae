/** Which words of one text do not stand in another. */
import { diffWords } from 'diff';
import { hasWords } from './words.ts';

/** By itself the library knows words of Latin letters only. */
const intlSegmenter = new Intl.Segmenter('und', { granularity: 'word' });

export interface Piece {
  text: string;
  /** Whether the piece is not in the other text, or not at this place. */
  differs: boolean;
}

/**
 * The pieces of `text` in order, those that differ from `other` marked. Case and white space do not matter.
 * Two texts without a word in common are not compared: then nothing is marked.
 */
export function differences(text: string, other: string): Piece[] {
  const pieces = diffWords(other, text, { ignoreCase: true, intlSegmenter })
    .filter(({ removed }) => !removed)
    .flatMap(({ value, added }) => (added ? wordsOf(value) : [{ text: value, differs: false }]));
  const shared = pieces.some((piece) => !piece.differs && hasWords(piece.text));
  return shared ? pieces : [{ text, differs: false }];
}

/** Words that differ, without the white space around them, which does not. */
function wordsOf(text: string): Piece[] {
  const words = text.trim();
  const start = text.length - text.trimStart().length;
  return [
    { text: text.slice(0, start), differs: false },
    { text: words, differs: true },
    { text: text.slice(start + words.length), differs: false },
  ].filter((piece) => piece.text !== '');
}

/**
 * Whether a text has the same words as another, in their order, or those of a stretch of it. Case, white space and punctuation
 * do not matter.
 */
export function sameWords(text: string, other: string): boolean {
  const parts = diffWords(other, text, { ignoreCase: true, intlSegmenter }).filter(({ value }) => hasWords(value));
  return parts.every(({ added, removed }, index) => !added && (!removed || index === 0 || index === parts.length - 1));
}
