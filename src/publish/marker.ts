/** Marks a folder as made by this program, with the files it put there: nothing else is ever taken away. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entriesIn } from './files-in.ts';

/** Lies in the published folder. Hosts need not serve it. */
export const MARKER = '.sourcebound';
const FIRST_LINE = 'Made by Sourcebound. The next build replaces the files named here, and refuses to when there are others.';

/** The marker names the folder of the search index, not the many files in it. */
const WHOLE_FOLDER = /^((?:[^/]+\/)?pagefind\/).*$/;

/** Writes the marker of a site that has these files. Same files, same bytes. */
export async function markSite(folder: string, files: readonly string[]): Promise<void> {
  const names = files.map((file) => file.replace(WHOLE_FOLDER, '$1'));
  await writeFile(join(folder, MARKER), `${[FIRST_LINE, ...new Set(names)].join('\n')}\n`);
}

/** What a folder holds: nothing, a site that this program made, or something of somebody else's, of which a few are named. */
export async function contentsOf(folder: string): Promise<Contents> {
  const files = entriesIn(folder).filter((file) => file !== MARKER);
  if (files.length === 0) return { type: 'empty' };
  const marker = await readFile(join(folder, MARKER), 'utf8').catch(() => '');
  const [first, ...made] = marker.split('\n');
  const own = new Set(first === FIRST_LINE ? made : []);
  const foreign = files.filter((file) => !own.has(file.replace(WHOLE_FOLDER, '$1')));
  if (first !== FIRST_LINE) return { type: 'foreign', files: foreign };
  return foreign.length === 0 ? { type: 'site' } : { type: 'mixed', files: foreign };
}

export type Contents = { type: 'empty' } | { type: 'site' } | { type: 'foreign' | 'mixed'; files: string[] };
