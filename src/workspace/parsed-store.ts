/** Keeps on disk what the files of a content folder were parsed to. */
import { existsSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { keep, readKept } from '../cache/store.ts';
import { versionOf } from '../cache/version.ts';
import { KnownFile } from './known-file.ts';
import type { KnownFiles } from './parse-files.ts';
import { parsedFile } from './parsed-file.ts';

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
  const path = parsedFile(cacheDir, folder);
  // Where nothing is kept, nobody waits for the version.
  const kept = existsSync(path) ? readKept(path, await versionOf(PARSED_BY, PACKAGES)) : undefined;
  return new Map(kept ? unpack(kept) : []);
}

export async function storeParsed(cacheDir: string, folder: string, parsed: KnownFiles): Promise<void> {
  // Before anybody takes the bytes.
  const packed = pack(parsed);
  await keep(parsedFile(cacheDir, folder), await versionOf(PARSED_BY, PACKAGES), packed);
}

/** The parsed forms one after the other, behind a list of their keys and lengths, and before all the length of that list. */
function pack(parsed: KnownFiles): Uint8Array[] {
  const list = serialize(Array.from(parsed, ([key, { bytes }]): Entry => [key, bytes.length]));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(list.length);
  return [length, list, ...Array.from(parsed.values(), ({ bytes }) => bytes)];
}

function unpack(kept: Buffer): [key: string, KnownFile][] {
  const from = LENGTH_BYTES + kept.readUInt32LE();
  const list = deserialize(kept.subarray(LENGTH_BYTES, from)) as Entry[];
  let start = from;
  return list.map(([key, length]) => [key, new KnownFile(kept.subarray(start, (start += length)))]);
}

const LENGTH_BYTES = 4;
type Entry = [key: string, length: number];
