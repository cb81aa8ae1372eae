/** Makes the search index while the pages are made, and writes it beside them. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { makeIndex, writeIndex, type SearchIndex } from '../search/index-site.ts';
import { beside } from '../threads/beside.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function search(workspace: Workspace): AstroIntegration {
  let making: Promise<SearchIndex> | undefined;
  return {
    name: 'sourcebound:search',
    hooks: {
      'astro:build:start': () => {
        making = beside(workspace.state().then((state) => makeIndex(state.dossier())));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!making) throw new Error('The pages are there before the build began.');
        const index = await making;
        await writeIndex(index, fileURLToPath(dir));
        logger.info(`${index.records} records can be searched.`);
      },
    },
  };
}
