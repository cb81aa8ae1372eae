/** Which words of one text do not stand in another. */
import { diffWords } from 'diff';

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
  const pieces = diffWords(other, text, { ignoreCase: true })
    .filter(({ removed }) => !removed)
    .map(({ value, added }): Piece => ({ text: value, differs: added }));
  const shared = pieces.some((piece) => !piece.differs && /[\p{L}\p{N}]/u.test(piece.text));
  return shared ? pieces : [{ text, differs: false }];
}
