/** Publishes the share images beside the pages, and serves them in `dev`. */
import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawableCards, drawPicture } from '../cards/share-image.ts';
import type { Site } from '../site.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function cards({ base, cacheDir }: Site, workspace: Workspace): AstroIntegration {
  const folder = join(cacheDir, 'cards');
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
              response.end((await drawPicture(card, folder)).bytes);
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const { cards: drawable, warnings } = await drawableCards((await workspace.state()).dossier());
        for (const warning of warnings) logger.warn(warning);
        for (const path of new Set([...drawable.keys()].map(dirname))) await mkdir(join(out, path), { recursive: true });
        let drawn = 0;
        for (const [path, card] of drawable) {
          const { bytes, isNew } = await drawPicture(card, folder);
          if (isNew) drawn++;
          await writeFile(join(out, path), bytes);
        }
        logger.info(`${drawable.size} share images: ${drawn} drawn, ${drawable.size - drawn} from the cache.`);
      },
    },
  };
}
