/** The last that is done to a finished site: it is marked as one, and the hash of every file is written down. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markSite, MARKER } from './marker.ts';
import { sha256, SUMS, writeSums } from './sums.ts';

/** `hashes` has every file of the site but the two that are written here. Nothing may be changed in the folder afterwards. */
export async function sealSite(folder: string, hashes: ReadonlyMap<string, string>): Promise<void> {
  await markSite(folder, [...hashes.keys(), SUMS]);
  const marker = sha256(await readFile(join(folder, MARKER)));
  await writeFile(join(folder, SUMS), writeSums(new Map([...hashes, [MARKER, marker]])));
}
