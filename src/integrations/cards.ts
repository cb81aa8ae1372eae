/** Says how many share images a build drew, and how many it had from an earlier one. */
import type { AstroIntegration } from 'astro';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CACHED } from '../cards/cache.ts';
import { CARD_CACHE } from '../cards/share-image.ts';

export function cards(): AstroIntegration {
  let before: string[] = [];
  return {
    name: 'sourcebound:cards',
    hooks: {
      'astro:build:start': async () => {
        before = await filesIn(CARD_CACHE, CACHED);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const [shown, kept] = await Promise.all([filesIn(fileURLToPath(new URL('cards/', dir)), '.png'), filesIn(CARD_CACHE, CACHED)]);
        const drawn = kept.length - before.length;
        logger.info(`${shown.length} share images: ${drawn} drawn, ${shown.length - drawn} from the cache.`);
      },
    },
  };
}

async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith(ending));
}
