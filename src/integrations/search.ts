/** Builds the search index once the pages are written. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { assemble } from '../dossier/assemble.ts';
import { readContent } from '../dossier/read.ts';
import { readFolder } from '../dossier/read-folder.ts';
import { indexSite } from '../search/index-site.ts';
import type { Site } from '../site.ts';

export function search({ contentDir }: Site): AstroIntegration {
  return {
    name: 'sourcebound:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { content } = readContent(await readFolder(contentDir));
        const { records } = await indexSite(assemble(content), fileURLToPath(dir));
        logger.info(`${records} records can be searched.`);
      },
    },
  };
}
