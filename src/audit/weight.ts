/** What the pages of a site weigh on a line. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);
/** Pages are compressed to about the same part; the heaviest one is among so many of the largest. */
const CANDIDATES = 6;

/** The heaviest of the pages as it is sent, compressed with gzip; nothing when there is none. `sizes` are those of the files as they lie there. */
export async function heaviestPage(
  folder: string,
  sizes: ReadonlyMap<string, number>,
): Promise<{ path: string; bytes: number } | undefined> {
  const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, CANDIDATES);
  const weighed = await Promise.all(
    largest.map(async ([path]) => ({ path, bytes: (await compress(await readFile(join(folder, path)))).length })),
  );
  return weighed.sort((a, b) => b.bytes - a.bytes)[0];
}

/** What these files of a site weigh together, each compressed with gzip. */
export async function compressedSize(folder: string, files: readonly string[]): Promise<number> {
  let sum = 0;
  for (const file of files) sum += (await compress(await readFile(join(folder, file)))).length;
  return sum;
}
