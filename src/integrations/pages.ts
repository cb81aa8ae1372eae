/** Finishes the pages once they are written. */
import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageFinisher } from '../output/finish-page.ts';

export function pages(): AstroIntegration {
  return {
    name: 'sourcebound:pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = (await readdir(folder, { recursive: true })).sort();
        const read = (name: string) => readFile(join(folder, name), 'utf8');
        const scripts = (await Promise.all(names.filter((name) => name.endsWith('.js')).map(read))).join('\n');
        const finish = pageFinisher(scripts);
        for (const name of names.filter((name) => name.endsWith('.html'))) {
          await writeFile(join(folder, name), await finish(await read(name)));
        }
      },
    },
  };
}
