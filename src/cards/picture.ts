/** The picture of a card: what was drawn before, or a new one. What draws is large, and loaded only when something is drawn. */
import { cached } from '../cache/store.ts';
import { versionOf } from '../cache/version.ts';
import type { Card } from './card.ts';

/** What a picture depends on beside its card. */
const DRAWN_BY = ['cards', 'styles/fonts', 'styles/tokens.css', 'strings/direction.ts'];
const PACKAGES = ['@resvg/resvg-wasm', 'bidi-js', 'harfbuzzjs', 'woff2-encoder'];

/** The picture of a card, as PNG; from `folder` when it was drawn before. */
export async function pictureOf(card: Card, folder: string): Promise<Picture> {
  let isNew = false;
  const key = `${await versionOf(DRAWN_BY, PACKAGES)} ${JSON.stringify(card)}`;
  const bytes = await cached(folder, key, () => {
    isNew = true;
    return draw(card);
  });
  return { bytes, isNew };
}

async function draw(card: Card): Promise<Uint8Array> {
  const [{ drawCard }, { loadLook }, { toPng }] = await Promise.all([import('./draw.ts'), import('./look.ts'), import('./png.ts')]);
  return toPng(drawCard(card, await loadLook()));
}

interface Picture {
  bytes: Uint8Array;
  /** Whether it was drawn now. */
  isNew: boolean;
}
