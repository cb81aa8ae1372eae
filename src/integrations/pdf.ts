/**
 * Makes `dossier.pdf` of the book as soon as that is there, while the other pages are made. Whether it can is known before, so
 * that no page links to a file that is not there.
 */
import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, type Found, type Unavailable } from '../pdf/browser.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { PdfJob } from '../pdf/make-pdf.ts';
import type { Site } from '../site.ts';
import { beside } from '../threads/beside.ts';
import { Thread } from '../threads/thread.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function pdf(site: Site, workspace: Workspace): { integration: AstroIntegration; print: Print } {
  let browser: Found | Unavailable = { type: 'unavailable', reason: 'DOSSIER_PDF is off' };
  let thread: Thread<PdfJob, Uint8Array> | undefined;
  let making: Promise<Uint8Array> | undefined;
  const make = async (html: Uint8Array, folder: string, using: Found): Promise<Uint8Array> => {
    if (!thread) throw new Error('The book is there before the build began.');
    const cacheDir = join(site.cacheDir, site.edition === undefined ? '' : `edition-${site.edition}`);
    const book = { html, folder, origin: site.url, base: site.base, cacheDir };
    const work = workOf((await workspace.state()).dossier());
    return thread.ask({ book, work, browser: using }).finally(() => {
      thread?.stop();
    });
  };
  return {
    print: (html, folder) => {
      if (browser.type === 'found') making = beside(make(html, folder, browser));
    },
    integration: {
      name: 'sourcebound:pdf',
      hooks: {
        'astro:config:setup': async ({ command, updateConfig }) => {
          if (command === 'build' && site.pdf) browser = await findBrowser(process.env);
          updateConfig({ vite: { define: { DOSSIER_PDF: JSON.stringify(browser.type === 'found') } } });
        },
        'astro:build:start': () => {
          // What drives a browser is large: it is loaded while the pages are bundled.
          if (browser.type === 'found') thread = new Thread(new URL('../pdf/worker.ts', import.meta.url));
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

const workOf = ({ data }: Dossier): PdfJob['work'] => ({
  title: `${data.question} ${data.title}`,
  author: data.owner.name,
  subject: data.brief,
  language: data.language,
  published: data.published,
  updated: data.updated,
});

/** Takes the finished page of the book; `folder` holds what that asks for. */
export type Print = (html: Uint8Array, folder: string) => void;
