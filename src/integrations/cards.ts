/** Says how many share images a build drew, and how many it had from an earlier one. */
import type { AstroIntegration } from 'astro';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CARD_CACHE } from '../cards/share-image.ts';

export function cards(): AstroIntegration {
  let before: string[] = [];
  return {
    name: 'sourcebound:cards',
    hooks: {
      'astro:build:start': async () => {
        before = await picturesIn(CARD_CACHE);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const [shown, kept] = await Promise.all([picturesIn(fileURLToPath(new URL('cards/', dir))), picturesIn(CARD_CACHE)]);
        const drawn = kept.length - before.length;
        logger.info(`${shown.length} share images: ${drawn} drawn, ${shown.length - drawn} from the cache.`);
      },
    },
  };
}

async function picturesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith('.png'));
}
