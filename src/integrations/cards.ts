/** Publishes the share images beside the pages, and serves them in `dev`. */
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CARDS } from '../cards/cards.ts';
import { pictureOf } from '../cards/picture.ts';
import { drawableCards } from '../cards/share-image.ts';
import type { DossierThread } from '../dossier-thread/dossier-thread.ts';
import type { DrawnCards } from '../dossier-thread/draw-cards.ts';
import { move } from '../publish/move.ts';
import type { LastSite } from '../reuse/last-files.ts';
import type { Site } from '../site.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function cards({ base, cacheDir }: Site, workspace: Workspace, thread: DossierThread, lastSite?: LastSite): AstroIntegration {
  const kept = join(cacheDir, 'cards');
  let isBuild = false;
  let drawing: { folder: string; made: Promise<DrawnCards> } | undefined;
  return {
    name: 'sourcebound:cards',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (!/\/cards\/.+\.png$/.test(pathname)) {
            next();
            return;
          }
          workspace
            .state()
            .then(async (state) => {
              const { cards: drawable } = await drawableCards(state.dossier());
              const card = drawable.get(pathname.slice(base.length));
              if (!card) {
                next();
                return;
              }
              response.setHeader('content-type', 'image/png');
              response.end((await pictureOf(card, kept)).bytes);
            })
            .catch(next);
        });
      },
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      // Into a folder aside: that of the site is emptied before its pages are made, and this has begun by now or begins while Astro prepares itself.
      'astro:config:done': ({ config }) => {
        if (!isBuild) return;
        drawing = thread.makeAside('cards', fileURLToPath(config.cacheDir), lastSite);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!drawing) throw new Error('The pages are there before the build began.');
        const { warnings, count, drawn } = await drawing.made;
        for (const warning of warnings) logger.warn(warning);
        if (count > 0) await move(join(drawing.folder, CARDS), join(fileURLToPath(dir), CARDS));
        logger.info(`${count} share images: ${drawn} drawn, ${count - drawn} from the cache.`);
      },
    },
  };
}
