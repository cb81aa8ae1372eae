/** Looks at a finished site before it is published: what must be in it is there, and what must not be is not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../publish/files-in.ts';
import { sha256 } from '../publish/sums.ts';
import { fileReader } from './file-reader.ts';
import { lettersOf, mayHoldText, wholeSources, wordsIn, type GuardedSource } from './leaks.ts';
import { readSitemap } from './read-links.ts';
import { pageReader, type PageReadings } from './read-page.ts';
import { faultsOfIndex } from './search-index.ts';
import { SiteLinks, type LostLink, type Place } from './site-links.ts';

const PAGE = /\.html$/;
const SITEMAP = /^(?:[^/]+\/)?sitemap[^/]*\.xml$/;
/** How many lost links a message names. */
const NAMED = 10;

/**
 * Reads every file, and looks into each but the pages that were read when they were made and are still the same.
 * @throws AuditError that names everything wrong with it.
 */
export function auditSite(folder: string, expected: Expected): AuditedSite {
  const names = filesIn(folder);
  const findWhole = wholeSources(expected.guarded);
  const readPage = pageReader(expected.guarded);
  const readFile = fileReader();
  const links = new SiteLinks();
  const [hashes, sizes, leaks] = [new Map<string, string>(), new Map<string, number>(), [] as string[]];
  for (const name of names) {
    // The files are many and small: to ask other threads for each takes longer than to read it.
    const bytes = readFile(join(folder, name));
    const hash = sha256(bytes);
    hashes.set(name, hash);
    sizes.set(name, bytes.length);
    const draft = expected.drafts.get(hash);
    if (draft !== undefined) leaks.push(`${name} is ${draft}, and drafts are never published.`);
    const page = PAGE.test(name) ? (expected.read.get(hash) ?? readPage(bytes.toString())) : undefined;
    if (page) links.add(name, page);
    if (SITEMAP.test(name)) links.add(name, readSitemap(bytes.toString()));
    if (expected.guarded.length === 0 || !mayHoldText(name)) continue;
    const shown = page?.whole ?? findWhole(lettersOf(wordsIn(name, bytes)));
    leaks.push(...shown.map((id) => `${name} holds the whole text of the source ${id}, whose rights do not allow that.`));
  }
  const files = new Set(names);
  const faults = [
    ...leaks,
    ...lostLinksReport(links.lost(files, expected.place)),
    ...expected.indexes.flatMap((index) => faultsOfIndex({ ...index, files, read: (name) => readFileSync(join(folder, name), 'utf8') })),
  ];
  if (faults.length > 0) throw new AuditError(`The new site is not as it should be.\n${faults.join('\n')}`);
  return { hashes, sizes };
}

/** What is wrong with a new site. */
class AuditError extends Error {
  override name = 'AuditError';
}

function lostLinksReport(lost: readonly LostLink[]): string[] {
  const lines = lost.slice(0, NAMED).map(({ address, reason, first, pages }) => {
    const where = `${first}${pages > 1 ? ` and ${pages - 1} more` : ''}`;
    return `The link ${address} leads nowhere: ${reason === 'no file' ? 'there is no such file' : 'its page has no such place'}. It is in ${where}.`;
  });
  return lost.length > NAMED ? [...lines, `${lost.length - NAMED} more links lead nowhere.`] : lines;
}

interface Expected {
  place: Place;
  /** The folder of each search index, and how many things it finds. */
  indexes: readonly { folder: string; expected: number }[];
  /** Sources that may not be shown whole. */
  guarded: readonly GuardedSource[];
  /** What is known of pages already. */
  read: PageReadings;
  /** Names of drafts by the SHA-256 of their files. */
  drafts: ReadonlyMap<string, string>;
}

export interface AuditedSite {
  /** The SHA-256 of each file by its path. */
  hashes: ReadonlyMap<string, string>;
  /** In bytes. */
  sizes: ReadonlyMap<string, number>;
}
