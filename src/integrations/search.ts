/** Makes the search index while the pages are made, and publishes it beside them. */
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DossierThread } from '../dossier-thread/dossier-thread.ts';
import { move } from '../publish/move.ts';
import { INDEX_FOLDER } from '../search/index-folder.ts';
import { beside } from '../threads/beside.ts';

/** `records` gives the number of things that can be found, once the index is made. */
export function search(thread: DossierThread): { integration: AstroIntegration; records: () => Promise<number> } {
  let [isBuild, aside] = [false, ''];
  let making: Promise<number> | undefined;
  const made = async (): Promise<number> => {
    if (!making) throw new Error('The pages are there before the build began.');
    return making;
  };
  const integration: AstroIntegration = {
    name: 'sourcebound:search',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      // Into a folder aside: that of the site is emptied before its pages are made, and this begins while Astro prepares itself.
      'astro:config:done': ({ config }) => {
        aside = join(fileURLToPath(config.cacheDir), 'search');
        if (isBuild) making = beside(thread.make('search', aside));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const records = await made();
        await move(join(aside, INDEX_FOLDER), join(fileURLToPath(dir), INDEX_FOLDER));
        logger.info(`${records} records can be searched.`);
      },
    },
  };
  return { integration, records: made };
}
