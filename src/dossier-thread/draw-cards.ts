/** Publishes the share images: those that were drawn before, and the rest. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import { pictureOf } from '../cards/picture.ts';
import { drawableCards } from '../cards/share-image.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** Writes the images of a dossier below `folder`; `kept` is where pictures that were drawn before lie. */
export async function drawCards(dossier: Dossier, folder: string, kept: string): Promise<DrawnCards> {
  const { cards, warnings } = await drawableCards(dossier);
  for (const path of new Set([...cards.keys()].map(dirname))) mkdirSync(join(folder, path), { recursive: true });
  let drawn = 0;
  for (const [path, card] of cards) {
    const { bytes, isNew } = await pictureOf(card, kept);
    if (isNew) drawn++;
    writeFileSync(join(folder, path), bytes);
    // A drawing takes long; what else is asked of this thread is answered in between.
    await setImmediate();
  }
  return { warnings, count: cards.size, drawn };
}

export interface DrawnCards {
  /** Which cards have characters that no face has. */
  warnings: string[];
  count: number;
  /** How many were not drawn before. */
  drawn: number;
}
