/** Finishes the pages once they are written. */
import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finishPage } from '../output/finish-page.ts';

export function pages(): AstroIntegration {
  return {
    name: 'sourcebound:pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of await readdir(folder, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const file = join(folder, name);
          await writeFile(file, await finishPage(await readFile(file, 'utf8')));
        }
      },
    },
  };
}
