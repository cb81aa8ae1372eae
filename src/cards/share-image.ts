/**
 * The share image of every page: its own, that of the first page, or none. Pages import this as `sourcebound/cards`, which is
 * never bundled: the faces are read once for the whole process.
 */
import type { Dossier } from '../dossier/dossier.ts';
import { interleave } from '../threads/interleave.ts';
import { memoizeFor } from '../text/memoize.ts';
import { wordsOf, type Card } from './card.ts';
import { cardPath, cardsOf } from './cards.ts';
import { loadLook } from './look.ts';
import { settable, type Settable } from './settable.ts';

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

/** What the faces can set of every card. */
const settableCards = memoizeFor(async (dossier: Dossier): Promise<ReadonlyMap<string, Settable>> => {
  const { faces } = await loadLook();
  return new Map(await interleave(cardsOf(dossier), ([page, card]): [string, Settable] => [page, settable(card, faces)]));
});

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
