/** The share image of every page: its own, that of the first page, or none. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dossier } from '../dossier/dossier.ts';
import { cached } from './cache.ts';
import { wordsOf, type Card } from './card.ts';
import { cardOf, cardPath, pagesWithCard } from './cards.ts';
import { drawCard, type Look } from './draw.ts';
import { readFaces } from './faces.ts';
import { readPalette } from './palette.ts';
import { rendererVersion, toPng } from './png.ts';
import { settable } from './settable.ts';

/** From the root of the project, in which every command runs. */
const STYLES = 'src/styles';
export const CARD_CACHE = 'node_modules/.cache/sourcebound/cards';

/** The image to share a page with. `page` is an address relative to the base path. */
export async function shareImage(dossier: Dossier, page: string): Promise<ShareImage> {
  const { faces } = await loadLook();
  for (const owner of [page, '']) {
    const card = cardOf(dossier, owner);
    const result = card && settable(card, faces);
    if (result?.type === 'settable') return { type: 'image', page: owner, path: cardPath(owner), words: wordsOf(result.card) };
  }
  return { type: 'none' };
}

/** The cards that can be drawn, each with the path of its picture; those that cannot are named in a warning. */
export async function drawableCards(dossier: Dossier): Promise<{ path: string; card: Card }[]> {
  const { faces } = await loadLook();
  return pagesWithCard(dossier).flatMap((page) => {
    const card = cardOf(dossier, page);
    const result = card && settable(card, faces);
    if (result?.type === 'settable') return [{ path: cardPath(page), card: result.card }];
    if (result) process.emitWarning(`There is no ${cardPath(page)}: no face of the site has ${result.characters.map(named).join(', ')}.`);
    return [];
  });
}

/** The picture of a card, as PNG. */
export async function drawPicture(card: Card): Promise<Uint8Array> {
  return cached(CARD_CACHE, drawCard(card, await loadLook()), await rendererVersion(), toPng);
}

let look: Promise<Look> | undefined;

const loadLook = (): Promise<Look> => (look ??= readLook());

async function readLook(): Promise<Look> {
  const [faces, tokens] = await Promise.all([readFaces(join(STYLES, 'fonts')), readFile(join(STYLES, 'tokens.css'), 'utf8')]);
  return { faces, palette: readPalette(tokens) };
}

const named = (character: string) => `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

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
