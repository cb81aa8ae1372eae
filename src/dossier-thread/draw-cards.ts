/** Publishes the share images: those that were drawn before, and the rest. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import { pictureOf } from '../cards/picture.ts';
import { drawableCards } from '../cards/share-image.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { sha256 } from '../publish/sums.ts';
import type { LastFiles } from '../reuse/last-files.ts';

/** Writes the images of a dossier below `folder`, but for those of the last site that would be the same; `kept` is where pictures that were drawn before lie. */
export async function drawCards(dossier: Dossier, folder: string, kept: string, last: LastFiles<null>): Promise<DrawnCards> {
  const { cards, warnings } = await drawableCards(dossier);
  for (const path of new Set([...cards.keys()].map(dirname))) mkdirSync(join(folder, path), { recursive: true });
  let drawn = 0;
  for (const [path, card] of cards) {
    if (!last.take(path, folder)) {
      const { made, note } = await last.make(path, () => pictureOf(card, kept));
      if (made.isNew) drawn++;
      writeFileSync(join(folder, path), made.bytes);
      note(sha256(made.bytes), null);
    }
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
