/** Keeps a build from writing over what is not its own, and marks what it made. Comes last of all. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { markSite } from '../publish/marker.ts';
import { findTarget } from '../publish/target.ts';
import type { Site } from '../site.ts';

export function publishing({ contentDir }: Site): AstroIntegration {
  return {
    name: 'sourcebound:publishing',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const [outDir, root, publicDir] = [config.outDir, config.root, config.publicDir].map((url) => fileURLToPath(url)) as [
          string,
          string,
          string,
        ];
        await findTarget({ outDir, root, contentDir, publicDir });
      },
      'astro:build:done': ({ dir }) => markSite(fileURLToPath(dir)),
    },
  };
}
