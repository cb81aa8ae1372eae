/** Keeps what was made from one run to the next, in files that may be deleted at any time. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What was made of a thing, from `folder` when it was made before. `key` must hold everything that it is made of, and the version
 * of the program that makes it.
 */
export const cached = (folder: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> =>
  cachedAt(join(folder, nameFor(key)), key, make);

/** The same where only the last thing is worth keeping, in the file at `path`. */
export async function cachedAt(path: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = await readKept(path, key);
  if (known) return known;
  const made = await make();
  await keep(path, key, made);
  return made;
}

/** What was kept at a path for the key; nothing when it was damaged, or put there for another key or by somebody else. */
export async function readKept(path: string, key: string): Promise<Buffer | undefined> {
  const file = await readFile(path).catch(unlessMissing);
  const kept = file?.subarray(HASH_BYTES);
  if (!file || !kept || !hashOf(kept).equals(file.subarray(0, HASH_BYTES))) return undefined;
  return hashOf(key).equals(kept.subarray(0, HASH_BYTES)) ? kept.subarray(HASH_BYTES) : undefined;
}

/** Written aside and renamed: a run that is killed leaves no half file, and two at once do not disturb each other. */
export async function keep(path: string, key: string, bytes: Uint8Array): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  const aside = `${path}.${randomUUID()}`;
  const kept = Buffer.concat([hashOf(key), bytes]);
  await writeFile(aside, Buffer.concat([hashOf(kept), kept]));
  await rename(aside, path);
}

/** The name of a file that is kept for a thing. */
export const nameFor = (thing: string): string => hashOf(thing).toString('hex').slice(0, 32);

const HASH_BYTES = 32;
const hashOf = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
