/**
 * The share image of every page: its own, that of the first page, or none. Pages import this as `sourcebound/cards`, which is
 * never bundled: the faces are read once for the whole process.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cached } from '../cache/store.ts';
import { versionOf } from '../cache/version.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { interleave } from '../threads/interleave.ts';
import { memoizeFor } from '../text/memoize.ts';
import { wordsOf, type Card } from './card.ts';
import { cardPath, cardsOf } from './cards.ts';
import { drawCard, type Look } from './draw.ts';
import { readFaces } from './faces.ts';
import { readPalette } from './palette.ts';
import { toPng } from './png.ts';
import { settable, type Settable } from './settable.ts';

const STYLES = new URL('../styles/', import.meta.url);

/** The image to share a page with. `page` is an address relative to the base path. */
export async function shareImage(dossier: Dossier, page: string): Promise<ShareImage> {
  const cards = await settableCards(dossier);
  for (const owner of [page, '']) {
    const card = cards.get(owner);
    if (card?.type === 'settable') return { type: 'image', page: owner, path: cardPath(owner), words: wordsOf(card.card) };
  }
  return { type: 'none' };
}

/** The cards that can be drawn, by the paths of their pictures, and why others cannot. */
export async function drawableCards(dossier: Dossier): Promise<{ cards: ReadonlyMap<string, Card>; warnings: string[] }> {
  const cards = new Map<string, Card>();
  const warnings: string[] = [];
  for (const [page, card] of await settableCards(dossier)) {
    if (card.type === 'settable') cards.set(cardPath(page), card.card);
    else warnings.push(`There is no ${cardPath(page)}: no face of the site has ${card.characters.map(named).join(', ')}.`);
  }
  return { cards, warnings };
}

/** The picture of a card, as PNG; from `folder` when it was drawn before. */
export async function drawPicture(card: Card, folder: string): Promise<Picture> {
  let isNew = false;
  const key = `${await versionOf(DRAWN_BY, PACKAGES)} ${JSON.stringify(card)}`;
  const bytes = await cached(folder, key, async () => {
    isNew = true;
    return toPng(drawCard(card, await loadLook()));
  });
  return { bytes, isNew };
}

/** What a picture depends on beside its card. */
const DRAWN_BY = ['cards', 'styles/fonts', 'styles/tokens.css', 'strings/direction.ts'];
const PACKAGES = ['@resvg/resvg-wasm', 'bidi-js', 'harfbuzzjs', 'woff2-encoder'];

let look: Promise<Look> | undefined;

const loadLook = (): Promise<Look> => (look ??= readLook());

async function readLook(): Promise<Look> {
  const [faces, tokens] = await Promise.all([
    readFaces(fileURLToPath(new URL('fonts', STYLES))),
    readFile(new URL('tokens.css', STYLES), 'utf8'),
  ]);
  return { faces, palette: readPalette(tokens) };
}

/** What the faces can set of every card. */
const settableCards = memoizeFor(async (dossier: Dossier): Promise<ReadonlyMap<string, Settable>> => {
  const { faces } = await loadLook();
  return new Map(await interleave(cardsOf(dossier), ([page, card]): [string, Settable] => [page, settable(card, faces)]));
});

const named = (character: string) => `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

interface Picture {
  bytes: Uint8Array;
  /** Whether it was drawn now. */
  isNew: boolean;
}

export type ShareImage =
  | {
      type: 'image';
      /** The page whose card it is. */
      page: string;
      /** Relative to the base path. */
      path: string;
      /** What it shows, in words. */
      words: string;
    }
  | { type: 'none' };
