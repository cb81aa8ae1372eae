/** Builds the search index once the pages are written. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { indexSite } from '../search/index-site.ts';

export function search(): AstroIntegration {
  return {
    name: 'sourcebound:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages } = await indexSite(fileURLToPath(dir));
        logger.info(`${pages} pages can be searched.`);
      },
    },
  };
}
