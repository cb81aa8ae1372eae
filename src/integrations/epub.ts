/** Makes `dossier.epub` of the book, when the other pages and the share images are there. It needs no browser. */
import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordsOf } from '../cards/card.ts';
import { cardPath } from '../cards/cards.ts';
import { coverOf, pictureOf } from '../cards/picture.ts';
import { drawableCards } from '../cards/share-image.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { EPUB } from '../epub/address.ts';
import type { Picture, Work } from '../epub/work.ts';
import type { Site } from '../site.ts';
import { directionOf, interfaceLanguage, stringsOf } from '../strings/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Print } from './pdf.ts';

export function epub(site: Site, workspace: Workspace): { integration: AstroIntegration; print: Print } {
  let book: string | undefined;
  return {
    print: (html) => {
      book = new TextDecoder().decode(html);
    },
    integration: {
      name: 'sourcebound:epub',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          if (book === undefined) throw new Error(`There is no book to make ${EPUB} of.`);
          const dossier = (await workspace.state()).dossier();
          const { makeEpub } = await import('../epub/make-epub.ts');
          const { cards, cover } = await picturesOf(dossier, join(site.cacheDir, 'cards'));
          const bytes = makeEpub(book, workOf(dossier, `${site.url}${site.base}`), cards, cover);
          await writeFile(join(fileURLToPath(dir), EPUB), bytes);
          logger.info(`${EPUB} has ${bytes.length} bytes.`);
        },
      },
    },
  };
}

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

/** The cards of the quotations by their ids in the book, and the cover, as far as the faces can set them. */
async function picturesOf(dossier: Dossier, folder: string): Promise<{ cards: Map<string, Picture>; cover: Picture | undefined }> {
  const { cards: drawable } = await drawableCards(dossier);
  const cards = new Map<string, Picture>();
  for (const { id, url } of dossier.all('quote')) {
    const card = drawable.get(cardPath(url));
    if (card)
      cards.set(`quote-${id}`, { path: `images/quote-${id}.png`, words: wordsOf(card), bytes: (await pictureOf(card, folder)).bytes });
  }
  const home = drawable.get(cardPath(''));
  const cover = home && { path: 'images/cover.png', words: wordsOf(home), bytes: (await coverOf(home, folder)).bytes };
  return { cards, cover };
}
