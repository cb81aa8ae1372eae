/**
 * Previews are published in bundles: a file for each would be most of the files of a large dossier, and one for all would be
 * too much for a reader who wants to see one. Which bundle a preview is in follows from its path and the number of bundles.
 */

/** At most about so many previews are in a bundle: some kilobytes, compressed. */
const EACH = 64;

/** How many bundles there are for so many previews: a power of two, so that an entry more rarely changes what every page says of them. */
export const bundleCount = (previews: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, previews / EACH)));

/** The number of the bundle that holds the preview with the path, from 0 (FNV-1a over UTF-16 code units, mixed as MurmurHash3 does at its end). */
export function bundleOf(path: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index++) hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % count;
}

/** Where a bundle lies, relative to the base path. */
export const bundleUrl = (number: number): string => `previews/${number}.json`;

/** Where the preview of an address is found: `entities/jane-doe`, `terms/term-quorum`, `sources/the-paper/t12-30`. */
export const previewPath = (url: string): string => url.replace('#', '').replace(/\/$/, '');
