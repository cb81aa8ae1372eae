/** Makes the book for readers of books of its finished page and of the share images. */
import { wordsOf, type Card } from '../cards/card.ts';
import { cardPath } from '../cards/cards.ts';
import { coverOf, pictureOf } from '../cards/picture.ts';
import { drawableCards } from '../cards/share-image.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { makeEpub } from '../epub/make-epub.ts';
import type { Picture, Work } from '../epub/work.ts';
import { directionOf, interfaceLanguage, stringsOf } from '../strings/index.ts';

/** `book` is its page in UTF-8, `identifier` the address of the first page of the site, `kept` where pictures that were drawn before lie. */
export async function makeBook(dossier: Dossier, book: Uint8Array, identifier: string, kept: string): Promise<Uint8Array> {
  // The cards of the quotations by their ids in the book, and that of the cover, as far as the faces can set them.
  const { cards } = await drawableCards(dossier);
  const pictures = new Map<string, Picture>();
  for (const { id, url } of dossier.all('quote')) {
    const card = cards.get(cardPath(url));
    if (card) pictures.set(`quote-${id}`, { ...shown(card, `quote-${id}`), bytes: (await pictureOf(card, kept)).bytes });
  }
  const front = cards.get(cardPath(''));
  const cover = front && { ...shown(front, 'cover'), bytes: (await coverOf(front, kept)).bytes };
  return makeEpub(new TextDecoder().decode(book), workOf(dossier, identifier), pictures, cover);
}

const shown = (card: Card, id: string): Omit<Picture, 'bytes'> => ({ path: `images/${id}.png`, words: wordsOf(card) });

function workOf({ data }: Dossier, identifier: string): Work {
  const language = interfaceLanguage(data.language);
  return {
    identifier,
    title: `${data.question} ${data.title}`,
    description: data.brief,
    author: data.owner.name,
    rights: data.licence.name,
    language,
    direction: directionOf(language),
    published: data.published,
    updated: data.updated,
    contents: stringsOf(data).print.contents,
  };
}
