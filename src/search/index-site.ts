/** The index of Pagefind, made from the assembled dossier, and the names that are offered when nothing is found. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { namesOf } from '../dossier/mentions.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { stringsOf } from '../strings/index.ts';
import { beside } from '../threads/beside.ts';
import { interleave } from '../threads/interleave.ts';
import { createEntityFinder } from './entity-finder.ts';
import { INDEX_FOLDER } from './index-folder.ts';
import { Patience } from './patience.ts';
import { toCustomRecord } from './record.ts';
import { searchRecords } from './records.ts';
import { settleIndex } from './settle-index.ts';
import { hasWords } from '../text/words.ts';

/** In milliseconds. */
const LONGEST_SILENCE = 30_000;
/** Nothing is said while the files are made, which takes longer the more there is to be found: so much more for each, in milliseconds; ten to twenty times what it takes. */
const SILENCE_PER_RECORD = 20;
/** Pagefind's own interfaces, and the worker that would load its script twice. */
const UNUSED = /^pagefind-(?:.*ui|highlight|worker)\./;

/** Starts Pagefind, which runs beside this program, before there is anything to be found. */
export const startPagefind = (): Promise<StartedPagefind> => beside(pagefind.createIndex());

/**
 * Makes the files of the index. Pagefind may have been `started`. This program may do other things meanwhile, and is told by `onSent`
 * once Pagefind has everything that is to be found; one that says nothing for `longestSilence`, in milliseconds, is given up, and
 * later while it makes the files.
 */
export async function makeIndex(
  dossier: Dossier,
  { longestSilence = LONGEST_SILENCE, started, onSent }: Indexing = {},
): Promise<SearchIndex> {
  const patience = new Patience(longestSilence);
  const { language } = dossier.data;
  const finder = createEntityFinder(dossier);
  const all = await interleave(searchRecords(dossier, stringsOf(dossier.data)), (record) => toCustomRecord(record, finder, language));
  // A paragraph of marks, `* * *`, has nothing to be found by, and Pagefind leaves it out without a word.
  const records = all.filter(({ content }) => hasWords(content));
  try {
    const { index } = orThrow(await patience.for(started ?? startPagefind()));
    if (!index) throw new Error('Pagefind made no index.');
    // All are sent at once, in their order: an answer to each would be waited for behind whatever else this program does.
    const adding = records.map((record) => patience.for(index.addCustomRecord(record)));
    onSent?.();
    for (const added of await Promise.all(adding)) orThrow(added);
    // Written here, because Pagefind may be closed before the last of its files is on the disk.
    const { files } = orThrow(await new Patience(longestSilence + records.length * SILENCE_PER_RECORD).for(index.getFiles()));
    const indexed = countIndexed(files);
    if (indexed !== records.length) throw new Error(`Pagefind indexed ${indexed} of ${records.length} records.`);
    const bundle = settleIndex(files.filter(({ path }) => !UNUSED.test(path)));
    return { records: records.length, files: [...bundle, { path: 'names.json', content: JSON.stringify(namesIn(dossier)) }] };
  } catch (cause) {
    throw new Error('The search index could not be made by Pagefind. Install its packages anew with npm ci.', { cause });
  } finally {
    await pagefind.close();
  }
}

function countIndexed(files: readonly { path: string; content: Uint8Array }[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/** Writes the index into a site that lies in `folder`. */
export async function writeIndex({ files }: SearchIndex, folder: string): Promise<void> {
  const root = join(folder, INDEX_FOLDER);
  for (const path of new Set(files.map((file) => dirname(file.path)))) mkdirSync(join(root, path), { recursive: true });
  // The files are many and small: to ask other threads for each step of writing one takes longer than to write it.
  await interleave(files, ({ path, content }) => {
    writeFileSync(join(root, path), content);
  });
}

/** Every name of the dossier that can be offered: those of the entities and of the terms. */
function namesIn({ entities, terms }: Dossier): string[] {
  const names = [...[...entities.values()].flatMap(({ data }) => namesOf(data)), ...[...terms.values()].map(({ title }) => title)];
  return [...new Set(names)];
}

type StartedPagefind = Awaited<ReturnType<typeof pagefind.createIndex>>;

interface Indexing {
  longestSilence?: number;
  started?: Promise<StartedPagefind> | undefined;
  onSent?: () => void;
}

export interface SearchIndex {
  /** How many things can be found. */
  records: number;
  /** By their paths in the folder of the index. */
  files: { path: string; content: string | Uint8Array }[];
}

function orThrow<Result extends { errors: string[] }>(result: Result): Result {
  if (result.errors.length > 0) throw new Error(`Pagefind: ${result.errors.join('; ')}`);
  return result;
}
