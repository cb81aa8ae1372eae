/** Makes `dossier.pdf` once the pages are written. Whether it can is known before they are, so that none links to a file that is not there. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { findBrowser, type Found, type Unavailable } from '../pdf/browser.ts';
import { makePdf } from '../pdf/make-pdf.ts';
import type { Site } from '../site.ts';

export function pdf(site: Site): AstroIntegration {
  let browser: Found | Unavailable = { type: 'unavailable', reason: 'DOSSIER_PDF is off' };
  return {
    name: 'sourcebound:pdf',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build' && site.pdf) browser = await findBrowser(process.env);
        updateConfig({ vite: { define: { DOSSIER_PDF: JSON.stringify(browser.type === 'found') } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (browser.type === 'unavailable') {
          logger.warn(`No dossier.pdf: ${browser.reason}.`);
          return;
        }
        const { bytes } = await makePdf(fileURLToPath(dir), site, browser).catch((cause: unknown) => {
          throw new Error('dossier.pdf could not be made. Mend the browser, or build with DOSSIER_PDF=off.', { cause });
        });
        logger.info(`dossier.pdf has ${bytes} bytes.`);
      },
    },
  };
}
