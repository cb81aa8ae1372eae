/**
 * Makes `dossier.pdf` of the book as soon as that is there, while the other pages are made. Whether it can is known before, so
 * that no page links to a file that is not there.
 */
import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, type Found, type Unavailable } from '../pdf/browser.ts';
import type { Book } from '../pdf/make-pdf.ts';
import type { Site } from '../site.ts';
import { beside } from '../threads/beside.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function pdf(site: Site, workspace: Workspace): { integration: AstroIntegration; print: Print } {
  let browser: Found | Unavailable = { type: 'unavailable', reason: 'DOSSIER_PDF is off' };
  let making: Promise<Uint8Array> | undefined;
  return {
    print: (html, folder) => {
      if (browser.type === 'unavailable') return;
      const found = browser;
      const book = {
        html,
        folder,
        origin: site.url,
        base: site.base,
        cacheDir: join(site.cacheDir, site.edition === undefined ? '' : `edition-${site.edition}`),
      };
      making = beside(printed(workspace, book, found));
    },
    integration: {
      name: 'sourcebound:pdf',
      hooks: {
        'astro:config:setup': async ({ command, updateConfig }) => {
          if (command === 'build' && site.pdf) browser = await findBrowser(process.env);
          updateConfig({ vite: { define: { DOSSIER_PDF: JSON.stringify(browser.type === 'found') } } });
        },
        'astro:build:done': async ({ dir, logger }) => {
          if (browser.type === 'unavailable') {
            // What was asked for is no warning.
            logger[site.pdf ? 'warn' : 'info'](`No dossier.pdf: ${browser.reason}.`);
            return;
          }
          if (!making) throw new Error('There is no book to make dossier.pdf of.');
          const bytes = await making.catch((cause: unknown) => {
            throw new Error('dossier.pdf could not be made. Mend the browser, or build with DOSSIER_PDF=off.', { cause });
          });
          await writeFile(join(fileURLToPath(dir), 'dossier.pdf'), bytes);
          logger.info(`dossier.pdf has ${bytes.length} bytes.`);
        },
      },
    },
  };
}

/** What drives a browser is large, so it is loaded only when there is one. */
async function printed(workspace: Workspace, book: Book, browser: Found): Promise<Uint8Array> {
  const { makePdf } = await import('../pdf/make-pdf.ts');
  return makePdf(book, (await workspace.state()).dossier(), browser);
}

/** Takes the finished page of the book; `folder` holds what that asks for. */
export type Print = (html: Uint8Array, folder: string) => void;
