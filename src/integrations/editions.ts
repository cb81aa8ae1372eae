/**
 * What a build is told of editions. Astro builds one edition at a time: the others first, each into a folder of its own, and the
 * first edition last, which takes these folders into its site before that is looked at and marked.
 */
import type { AstroConfig, AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { move } from '../publish/move.ts';
import { SettingError } from '../site.ts';
import type { LastSite } from '../reuse/last-files.ts';

/** What hosts and crawlers look for in the folder of the whole site only. */
export const OF_THE_WHOLE: readonly string[] = ['404.html', 'robots.txt'];
const SITEMAP = /^sitemap-\d+\.xml$/;

/** Stands beside the integration of the dossier, in the configuration that a command gives to Astro. */
export function editions(part: EditionsPart): AstroIntegration {
  return {
    name: 'sourcebound:editions',
    hooks: {
      // Of an integration Astro keeps no more than its name and its hooks.
      'sourcebound:editions': () => part,
      'astro:build:done': async ({ dir }) => {
        if (part.type === 'other') return;
        for (const { name, folder } of part.made) {
          for (const file of OF_THE_WHOLE) await rm(join(folder, file), { force: true });
          const target = join(fileURLToPath(dir), name);
          if (existsSync(target))
            throw new SettingError(`The folder public holds ${name}, where the edition ${name} is published. Call it by another name.`);
          await move(folder, target);
        }
      },
    },
  };
}

/** What the command has said; nothing when Astro was started without one. */
export const editionsPart = ({ integrations }: Pick<AstroConfig, 'integrations'>): EditionsPart | undefined =>
  integrations.map(({ hooks }) => hooks['sourcebound:editions']?.()).find((part) => part !== undefined);

/** The site maps of the other editions, relative to the base path of the site. */
export async function sitemapsOf(part: EditionsPart | undefined): Promise<string[]> {
  if (part?.type !== 'first') return [];
  const names = await Promise.all(
    part.made.map(async ({ name, folder }) =>
      (await readdir(folder)).filter((file) => SITEMAP.test(file)).map((file) => `${name}/${file}`),
    ),
  );
  return names.flat().sort();
}

export type EditionsPart =
  /** The first edition, and what was made of the others. */
  (
    | { type: 'first'; made: readonly MadeEdition[] }
    /** Another edition, by the name of its folder. */
    | { type: 'other'; name: string }
  ) & {
    /** The last site of this edition, of which may be taken what would be the same. Default: there is none. */
    lastSite?: LastSite | undefined;
  };

export interface MadeEdition {
  name: string;
  /** Where its site lies. */
  folder: string;
  /** How many things its search finds. */
  records: number;
}
