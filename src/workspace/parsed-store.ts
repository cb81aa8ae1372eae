/**
 * Keeps on disk what the files of a content folder were parsed to. It is split by the keys, so that one changed file has only a few
 * parts written anew, and each part again into what is read of it always, and the trees, which only who renders asks for.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { forget, keep, readKept, readKeptShared } from '../cache/store.ts';
import { versionOf } from '../cache/version.ts';
import { KnownFile } from './known-file.ts';
import type { Trees } from './packed-file.ts';
import type { KnownFiles } from './parse-files.ts';
import { parsedFolder } from './parsed-folder.ts';

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

/** So many that one changed file has little written anew, and so few that they are soon opened. */
const PARTS = 16;

/** The part of a key, which is a hash in base64url. */
const partOf = (key: string): number => Buffer.from(key.slice(0, 2), 'base64url').readUInt8() % PARTS;

/** What an earlier run of this very program has parsed of a folder, by keys, without what is damaged; empty when there was none. */
export async function loadParsed(cacheDir: string, folder: string): Promise<KnownFiles> {
  const kept = parsedFolder(cacheDir, folder);
  // Where nothing is kept, nobody waits for the version.
  if (!existsSync(kept)) return new Map();
  const version = await versionOf(PARSED_BY, PACKAGES);
  return new Map(Array.from({ length: PARTS }, (_, part) => loadPart(pathsOf(kept, part), version)).flat());
}

/** Keeps what was parsed of a folder. `loaded` is what was kept before: parts with the same files are left as they are. */
export async function storeParsed(cacheDir: string, folder: string, parsed: KnownFiles, loaded: KnownFiles): Promise<void> {
  const kept = parsedFolder(cacheDir, folder);
  const [before, after] = [byPart(loaded), byPart(parsed)];
  // Before anybody takes the bytes.
  const packed = after.flatMap((files, part) => (keysOf(files) === keysOf(before[part] ?? []) ? [] : [{ part, ...pack(files) }]));
  const version = await versionOf(PARSED_BY, PACKAGES);
  // Earlier versions kept everything in one file there. A folder stays.
  forget(kept);
  for (const { part, list, entries, trees } of packed) {
    const paths = pathsOf(kept, part);
    await keep(paths.trees, keyOfTrees(version, list), trees);
    await keep(paths.entries, version, entries);
  }
}

function byPart(files: KnownFiles): KeyedFile[][] {
  const parts = Map.groupBy(files, ([key]) => partOf(key));
  return Array.from({ length: PARTS }, (_, part) => parts.get(part) ?? []);
}
const keysOf = (files: readonly KeyedFile[]): string => files.map(([key]) => key).join(' ');

/** Both halves of a part; in the first the files stand one after the other, behind a list of their keys and lengths, and before all the length of that list. */
function pack(files: readonly KeyedFile[]): { list: Uint8Array; entries: Uint8Array[]; trees: Uint8Array[] } {
  const list = serialize(files.map(([key, { entries, trees }]): Listed => [key, entries.length, trees.length]));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(list.length);
  return { list, entries: [length, list, ...files.map(([, file]) => file.entries)], trees: files.map(([, file]) => file.trees) };
}

function loadPart(paths: Paths, version: string): KeyedFile[] {
  const kept = readKept(paths.entries, version);
  // Trees that are missing are found to be so before anybody needs them.
  if (!kept || !existsSync(paths.trees)) return [];
  const from = LENGTH_BYTES + kept.readUInt32LE();
  const list = kept.subarray(LENGTH_BYTES, from);
  const readAll = once(() => readTrees(paths.trees, keyOfTrees(version, list)));
  let start = from;
  let treesStart = 0;
  return (deserialize(list) as Listed[]).map(([key, length, treesLength]) => {
    const first = treesStart;
    treesStart += treesLength;
    const read = () => readAll()?.subarray(first, first + treesLength);
    return [key, new KnownFile(kept.subarray(start, (start += length)), { read })];
  });
}

/**
 * The trees of a part. What is damaged is taken away, so that the next run makes the part anew; so are those that another program has
 * written since the entries were read, which costs it no more.
 */
function readTrees(path: string, key: string): Trees | undefined {
  const trees = readKeptShared(path, key);
  if (!trees) forget(path);
  return trees;
}

/** Names the list that trees were kept for: two programs may write the halves of a part at once. */
const keyOfTrees = (version: string, list: Uint8Array): string => `${version} ${createHash('sha256').update(list).digest('hex')}`;

const pathsOf = (folder: string, part: number): Paths => ({ entries: join(folder, String(part)), trees: join(folder, `${part}.trees`) });

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const LENGTH_BYTES = 4;

type KeyedFile = [key: string, file: KnownFile];
/** The lengths of the two forms of a file, in bytes. */
type Listed = [key: string, entries: number, trees: number];

interface Paths {
  entries: string;
  trees: string;
}
