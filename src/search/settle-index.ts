/**
 * Gives an index of Pagefind the same bytes in each build of the same site. Pagefind 1.5 writes filters and their values in the
 * order of a hash table, which is another in every run, and names files by a hash of that. Here they are sorted, and named anew.
 * Its files are CBOR (RFC 8949) behind a mark, in gzip.
 */
import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

const MARK = Buffer.from('pagefind_dcd');
const ENTRY = 'pagefind-entry.json';
const FILTER = /^filter\/(?<name>.+)\.pf_filter$/;
const META = /^pagefind\.(?<name>.+)\.pf_meta$/;
/** Behind the language, as many digits as Pagefind's own names have. */
const HASH = /[\da-f]+$/;

/** The same index, with its files in their order. */
export function settleIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  /** Packs a file anew and gives it the path that follows from what it holds. */
  const settled = (path: string, name: string, unpacked: unknown): IndexFile => {
    const bytes = Buffer.concat([MARK, encode(unpacked)]);
    const own = name.replace(HASH, (hash) => createHash('sha256').update(bytes).digest('hex').slice(0, hash.length));
    renamed.set(name, own);
    return { path: path.replace(name, own), content: gzipSync(bytes) };
  };
  const filters = filesLike(FILTER, files).map(({ path, name, content }) => {
    const [filter, values] = unpack(content) as Filter;
    return settled(path, name, [filter, values.toSorted(byFirst)]);
  });
  // They name the filters, so they come behind.
  const metas = filesLike(META, files).map(({ path, name, content }) => {
    const [version, pages, chunks, named, ...rest] = unpack(content) as Meta;
    const known = named.map(([filter, hash]): Named => [filter, renamed.get(hash) ?? hash]);
    return settled(path, name, [version, pages, chunks, known.toSorted(byFirst), ...rest]);
  });
  const others = files.filter(({ path }) => !FILTER.test(path) && !META.test(path));
  return [...others.map((file) => (file.path === ENTRY ? { ...file, content: entry(file.content, renamed) } : file)), ...filters, ...metas];
}

function filesLike(pattern: RegExp, files: readonly IndexFile[]): (IndexFile & { name: string })[] {
  return files.flatMap((file) => {
    const name = pattern.exec(file.path)?.groups?.['name'];
    return name === undefined ? [] : [{ ...file, name }];
  });
}

/** @throws Error for a file of another format, as that of a newer Pagefind may be. */
function unpack(content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error('The files of Pagefind have another format than that of version 1.5.');
  return decode(bytes.subarray(MARK.length));
}

/** The file that leads to the others, with their new names. */
function entry(content: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  const read = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, { hash: string }> };
  const languages = Object.entries(read.languages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, { hash, ...rest }]) => [language, { hash: renamed.get(hash) ?? hash, ...rest }]);
  return new TextEncoder().encode(JSON.stringify({ ...read, languages: Object.fromEntries(languages) as object }));
}

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** By its path in the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A value, and the pages that have it; a filter, and the name of its file. */
type Value = [value: string, pages: number[]];
type Named = [filter: string, hash: string];
type Filter = [filter: string, values: Value[]];
type Meta = [version: string, pages: unknown, chunks: unknown, filters: Named[], ...rest: unknown[]];
