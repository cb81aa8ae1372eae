/** Makes the search index while the pages are made, and publishes it beside them. */
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DossierThread } from '../dossier-thread/dossier-thread.ts';
import { move } from '../publish/move.ts';
import { INDEX_FOLDER } from '../search/index-folder.ts';

/** `records` gives the number of things that can be found, once the index is made. */
export function search(thread: DossierThread): { integration: AstroIntegration; records: () => Promise<number> } {
  let isBuild = false;
  let making: { folder: string; made: Promise<number> } | undefined;
  const begun = () => making ?? fail();
  const integration: AstroIntegration = {
    name: 'sourcebound:search',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      // Into a folder aside: that of the site is emptied before its pages are made, and this has begun by now or begins while Astro prepares itself.
      'astro:config:done': ({ config }) => {
        if (!isBuild) return;
        making = thread.makeAside('search', fileURLToPath(config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { folder, made } = begun();
        const records = await made;
        await move(join(folder, INDEX_FOLDER), join(fileURLToPath(dir), INDEX_FOLDER));
        logger.info(`${records} records can be searched.`);
      },
    },
  };
  return { integration, records: async () => begun().made };
}

function fail(): never {
  throw new Error('The pages are there before the build began.');
}
