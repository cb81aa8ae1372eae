/** Puts the files that hosts read into a site. A file of the same name in the project's own `public` goes before. */
import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHosted } from '../hosting/hosted-site.ts';
import { publishedFiles } from '../hosting/published-files.ts';
import type { Site } from '../site.ts';
import { allRedirects, type Workspace } from '../workspace/workspace.ts';

export function hosting(site: Site, workspace: Workspace): AstroIntegration {
  return {
    name: 'sourcebound:hosting',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const hosted = readHosted(site, folder, allRedirects(await workspace.state()));
        for (const [name, { text, warnings }] of publishedFiles(hosted)) {
          if (hosted.files.includes(name)) continue;
          await writeFile(join(folder, name), text);
          for (const warning of warnings) logger.warn(warning);
        }
      },
    },
  };
}
