/** Publishes the share images: those that were drawn before, and the rest. */
import { setImmediate } from 'node:timers/promises';
import { pictureOf } from '../cards/picture.ts';
import { drawableCards } from '../cards/share-image.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { LastFiles } from '../reuse/last-files.ts';
import { putFile } from './put-file.ts';

/**
 * Puts the images of a dossier below `folder`, those of the last site where they would be the same; `kept` is where pictures that were
 * drawn before lie.
 */
export async function drawCards(dossier: Dossier, folder: string, kept: string, last: LastFiles<null>): Promise<DrawnCards> {
  const { cards, warnings } = await drawableCards(dossier);
  let drawn = 0;
  for (const [path, card] of cards) {
    await putFile(path, folder, last, async () => {
      const { bytes, isNew } = await pictureOf(card, kept);
      if (isNew) drawn++;
      return bytes;
    });
    // A drawing takes long; what else is asked of this thread is answered in between.
    await setImmediate();
  }
  await last.remember();
  return { warnings, count: cards.size, drawn };
}

export interface DrawnCards {
  /** Which cards have characters that no face has. */
  warnings: string[];
  count: number;
  /** How many were not drawn before. */
  drawn: number;
}
