/** Marks a folder as made by this program, with the files it put there: nothing else is ever taken away. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Lies in the published folder. Hosts need not serve it. */
const MARKER = '.sourcebound';
const FIRST_LINE = 'Made by Sourcebound. The next build replaces the files named here, and refuses to when there are others.';

/** The search index, whose files have other names in each build: the marker names the folder. */
const WHOLE_FOLDER = /^pagefind\/.*$/;

/** Writes the marker of a built site. Same files, same bytes. */
export async function markSite(folder: string): Promise<void> {
  const names = filesIn(folder).map((file) => file.replace(WHOLE_FOLDER, 'pagefind/'));
  await writeFile(join(folder, MARKER), `${[FIRST_LINE, ...new Set(names)].join('\n')}\n`);
}

/** What a folder holds: nothing, a site that this program made, or something of somebody else's, of which a few are named. */
export async function contentsOf(folder: string): Promise<Contents> {
  const files = filesIn(folder);
  if (files.length === 0) return { type: 'empty' };
  const marker = await readFile(join(folder, MARKER), 'utf8').catch(() => '');
  const [first, ...made] = marker.split('\n');
  const own = new Set([...(first === FIRST_LINE ? made : []), MARKER]);
  const foreign = files.filter((file) => !own.has(file.replace(WHOLE_FOLDER, 'pagefind/')));
  if (first !== FIRST_LINE) return { type: 'foreign', files: foreign };
  return foreign.length === 0 ? { type: 'site' } : { type: 'mixed', files: foreign };
}

/** Paths below the folder with `/`, in a fixed order; an empty folder counts, with a slash behind it. The marker is none of them. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }));
  const parents = new Set(paths.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
  return paths
    .filter(({ entry, path }) => (!entry.isDirectory() || !parents.has(path)) && path !== MARKER)
    .map(({ entry, path }) => (entry.isDirectory() ? `${path}/` : path))
    .sort();
}

export type Contents = { type: 'empty' } | { type: 'site' } | { type: 'foreign' | 'mixed'; files: string[] };
