/** Builds the search index once the pages are written. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { indexSite } from '../search/index-site.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function search(workspace: Workspace): AstroIntegration {
  return {
    name: 'sourcebound:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { records } = await indexSite((await workspace.state()).dossier(), fileURLToPath(dir));
        logger.info(`${records} records can be searched.`);
      },
    },
  };
}
