/** Makes `dossier.epub` of the book, while the other pages are made. It needs no browser. */
import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Card } from '../cards/card.ts';
import { cardPath } from '../cards/cards.ts';
import { drawableCards } from '../cards/share-image.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { EPUB } from '../epub/address.ts';
import type { EpubQuestion } from '../epub/epub-worker.ts';
import type { Work } from '../epub/work.ts';
import type { Site } from '../site.ts';
import { directionOf, interfaceLanguage, stringsOf } from '../strings/index.ts';
import { beside } from '../threads/beside.ts';
import { Thread } from '../threads/thread.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Print } from './pdf.ts';

/** `drawn` waits for the share images, which the book holds too. */
export function epub(site: Site, workspace: Workspace, drawn: () => Promise<unknown>): { integration: AstroIntegration; print: Print } {
  let making: Promise<Uint8Array> | undefined;
  return {
    print: (book) => {
      making = beside(drawn().then(() => made(site, workspace, book)));
    },
    integration: {
      name: 'sourcebound:epub',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          if (!making) throw new Error(`There is no book to make ${EPUB} of.`);
          const bytes = await making;
          await writeFile(join(fileURLToPath(dir), EPUB), bytes);
          logger.info(`${EPUB} has ${bytes.length} bytes.`);
        },
      },
    },
  };
}

async function made(site: Site, workspace: Workspace, book: Uint8Array): Promise<Uint8Array> {
  const dossier = (await workspace.state()).dossier();
  const thread = new Thread<EpubQuestion, Uint8Array>(new URL('../epub/epub-worker.ts', import.meta.url));
  try {
    const work = workOf(dossier, `${site.url}${site.base}`);
    return await thread.ask({ book, work, ...(await cardsOf(dossier)), cacheDir: join(site.cacheDir, 'cards') });
  } finally {
    await thread.stop();
  }
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

/** The cards of the quotations by their ids in the book, and that of the cover, as far as the faces can set them. */
async function cardsOf(dossier: Dossier): Promise<Pick<EpubQuestion, 'cards' | 'cover'>> {
  const { cards: drawable } = await drawableCards(dossier);
  const cards = dossier.all('quote').flatMap(({ id, url }): [string, Card][] => {
    const card = drawable.get(cardPath(url));
    return card ? [[`quote-${id}`, card]] : [];
  });
  return { cards: new Map(cards), cover: drawable.get(cardPath('')) };
}
