/** The picture of a card: what was drawn before, or a new one. What draws is large, and loaded only when something is drawn. */
import { cached } from '../cache/store.ts';
import { versionOf } from '../cache/version.ts';
import type { Card } from './card.ts';

/** What a picture depends on beside its card. */
const DRAWN_BY = ['cards', 'styles/fonts', 'styles/tokens.css', 'strings/direction.ts'];
const PACKAGES = ['@resvg/resvg-wasm', 'bidi-js', 'harfbuzzjs', 'woff2-encoder'];

/** The picture of a card, as PNG; from `folder` when it was drawn before. */
export const pictureOf = (card: Card, folder: string): Promise<Picture> => drawn(card, folder, 'card');

/** The cover of the book, with the card of the first page, in the same way. */
export const coverOf = (card: Card, folder: string): Promise<Picture> => drawn(card, folder, 'cover');

async function drawn(card: Card, folder: string, as: keyof typeof DRAWINGS): Promise<Picture> {
  let isNew = false;
  const key = `${await versionOf(DRAWN_BY, PACKAGES)} ${as} ${JSON.stringify(card)}`;
  const bytes = await cached(folder, key, async () => {
    isNew = true;
    const [draw, { loadLook }, { toPng }] = await Promise.all([DRAWINGS[as](), import('./look.ts'), import('./png.ts')]);
    return toPng(draw(card, await loadLook()));
  });
  return { bytes, isNew };
}

const DRAWINGS = {
  card: async () => (await import('./draw.ts')).drawCard,
  cover: async () => (await import('./cover.ts')).drawCover,
};

interface Picture {
  bytes: Uint8Array;
  /** Whether it was drawn now. */
  isNew: boolean;
}
