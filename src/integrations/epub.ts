/** Makes `dossier.epub` of the book, while the other pages are made. It needs no browser. */
import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DossierThread } from '../dossier-thread/dossier-thread.ts';
import { EPUB } from '../epub/address.ts';
import type { Site } from '../site.ts';
import { beside } from '../threads/beside.ts';
import type { Print } from './pdf.ts';

export function epub({ epub: isMade }: Site, thread: DossierThread): { integration: AstroIntegration; print: Print } {
  let making: Promise<Uint8Array> | undefined;
  return {
    print: (book) => {
      if (isMade) making = beside(thread.makeBook(book));
    },
    integration: {
      name: 'sourcebound:epub',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          updateConfig({ vite: { define: { DOSSIER_EPUB: JSON.stringify(isMade) } } });
        },
        'astro:build:done': async ({ dir, logger }) => {
          if (!isMade) return;
          if (!making) throw new Error(`There is no book to make ${EPUB} of.`);
          const bytes = await making;
          await writeFile(join(fileURLToPath(dir), EPUB), bytes);
          logger.info(`${EPUB} has ${bytes.length} bytes.`);
        },
      },
    },
  };
}
