/** Publishes the files that are made of the dossier alone beside the pages, and serves them in `dev`. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { dossierFiles } from '../dossier-thread/dossier-files.ts';
import type { DossierThread } from '../dossier-thread/dossier-thread.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { LastSite } from '../reuse/last-files.ts';
import type { Site } from '../site.ts';
import { beside } from '../threads/beside.ts';
import { addressBelow } from '../text/web-address.ts';
import { memoizeFor } from '../text/memoize.ts';
import { percentDecoded } from '../text/percent-decoded.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function dossierFilesBeside(
  { url, base }: Site,
  workspace: Workspace,
  thread: DossierThread,
  lastSite?: LastSite,
): AstroIntegration {
  let [outDir, publicDir] = ['', ''];
  let writing: Promise<number> | undefined;
  const filesOf = memoizeFor((dossier: Dossier) => dossierFiles(dossier, addressBelow(`${url}${base}`)));
  return {
    name: 'sourcebound:dossier-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (!pathname.startsWith(base) || pathname.endsWith('/')) {
            next();
            return;
          }
          workspace
            .state()
            .then(async (state) => {
              const file = filesOf(state.dossier()).get(percentDecoded(pathname.slice(base.length)));
              if (!file) {
                next();
                return;
              }
              const text = await file.write();
              response.setHeader('content-type', file.type);
              response.end(text);
            })
            .catch(next);
        });
      },
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        publicDir = fileURLToPath(config.publicDir);
      },
      // The folder of the site has been emptied by now.
      'astro:build:setup': () => {
        writing ??= beside(thread.makeFiles(outDir, publicDir, lastSite));
      },
      'astro:build:done': async ({ logger }) => {
        if (!writing) throw new Error('The pages are there before the build began.');
        logger.info(`${await writing} files of the dossier beside its pages.`);
      },
    },
  };
}
