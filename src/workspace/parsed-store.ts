/** Keeps on disk what the files of a content folder were parsed to. */
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { keep, nameFor, readKept } from '../cache/store.ts';
import { versionOf } from '../cache/version.ts';
import { KnownFile, type KnownFiles } from './parse-files.ts';

const PARSED_BY = ['dates', 'dossier', 'markdown', 'schemas', 'text', 'verify', 'workspace'];
const PACKAGES = [
  'approx-string-match',
  'chrono-node',
  'diff',
  'edtf',
  'fastest-levenshtein',
  'github-slugger',
  'mdast-util-to-hast',
  'mdast-util-to-string',
  'remark-gfm',
  'remark-mdx',
  'remark-parse',
  'unified',
  'yaml',
  'zod',
];

/** What an earlier run of this very program has parsed of a folder, by keys; empty when there was none or its file is damaged. */
export async function loadParsed(cacheDir: string, folder: string): Promise<KnownFiles> {
  const kept = await readKept(fileFor(cacheDir, folder), await versionOf(PARSED_BY, PACKAGES));
  const parsed = kept ? (deserialize(kept) as Pack) : [];
  return new Map(parsed.map(([key, bytes]) => [key, new KnownFile(bytes)]));
}

export async function storeParsed(cacheDir: string, folder: string, parsed: KnownFiles): Promise<void> {
  const pack: Pack = Array.from(parsed, ([key, { bytes }]) => [key, bytes]);
  await keep(fileFor(cacheDir, folder), await versionOf(PARSED_BY, PACKAGES), serialize(pack));
}

const fileFor = (cacheDir: string, folder: string): string => join(cacheDir, 'parsed', nameFor(resolve(folder)));

type Pack = [key: string, bytes: Uint8Array][];
