/** A thread that makes the book for readers of books while pages are made. */
import { wordsOf, type Card } from '../cards/card.ts';
import { coverOf, pictureOf } from '../cards/picture.ts';
import { answerQuestions } from '../threads/answer-questions.ts';
import { makeEpub } from './make-epub.ts';
import type { Picture, Work } from './work.ts';

answerQuestions(async ({ book, work, cards, cover, cacheDir }: EpubQuestion): Promise<Uint8Array> => {
  const pictures = new Map<string, Picture>();
  for (const [id, card] of cards) {
    const { bytes } = await pictureOf(card, cacheDir);
    pictures.set(id, { path: `images/${id}.png`, words: wordsOf(card), bytes });
  }
  const front = cover && { path: 'images/cover.png', words: wordsOf(cover), bytes: (await coverOf(cover, cacheDir)).bytes };
  return makeEpub(new TextDecoder().decode(book), work, pictures, front);
});

export interface EpubQuestion {
  /** The finished page of the book, in UTF-8. */
  book: Uint8Array;
  work: Work;
  /** The cards that are shown, by the ids of their entries in the book. */
  cards: ReadonlyMap<string, Card>;
  /** The card of the cover, where it can be drawn. */
  cover: Card | undefined;
  /** Where pictures that were drawn before are kept. */
  cacheDir: string;
}
