/** A thread that draws share images while pages are made. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { answerQuestions } from '../threads/answer-questions.ts';
import type { Card } from './card.ts';
import { pictureOf } from './picture.ts';

answerQuestions(async ({ cards, folder, cacheDir }: DrawCards): Promise<DrawnCards> => {
  for (const path of new Set([...cards.keys()].map(dirname))) mkdirSync(join(folder, path), { recursive: true });
  let drawn = 0;
  for (const [path, card] of cards) {
    const { bytes, isNew } = await pictureOf(card, cacheDir);
    if (isNew) drawn++;
    writeFileSync(join(folder, path), bytes);
  }
  return { drawn };
});

export interface DrawCards {
  /** By the paths of their pictures. */
  cards: ReadonlyMap<string, Card>;
  /** Where the pictures are written to. */
  folder: string;
  /** Where pictures that were drawn before are kept. */
  cacheDir: string;
}

export interface DrawnCards {
  /** How many were not drawn before. */
  drawn: number;
}
