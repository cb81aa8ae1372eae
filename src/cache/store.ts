/** Keeps what was made from one run to the next, in files that may be deleted at any time. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What was made of a thing, from `folder` when it was made before. `key` must hold everything that it is made of, and the version
 * of the program that makes it. What was damaged on the disk, or put there by somebody else, is made again: each file begins
 * with the hash of the rest.
 */
export async function cached(folder: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = join(folder, createHash('sha256').update(key).digest('hex').slice(0, 32));
  const known = await readKept(path);
  if (known) return known;
  const made = await make();
  await keep(path, made);
  return made;
}

/** The same where only the last thing is worth keeping, in the file at `path`. */
export async function cachedAt(path: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const name = createHash('sha256').update(key).digest();
  const known = await readKept(path);
  if (known?.subarray(0, HASH_BYTES).equals(name)) return known.subarray(HASH_BYTES);
  const made = await make();
  await keep(path, Buffer.concat([name, made]));
  return made;
}

/** The bytes that were kept at a path; nothing when there are none, or not those that were kept. */
export async function readKept(path: string): Promise<Buffer | undefined> {
  const file = await readFile(path).catch(unlessMissing);
  const bytes = file?.subarray(HASH_BYTES);
  return file && bytes && hashOf(bytes).equals(file.subarray(0, HASH_BYTES)) ? bytes : undefined;
}

/** Written aside and renamed: a run that is killed leaves no half file, and two at once do not disturb each other. */
export async function keep(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, Buffer.concat([hashOf(bytes), bytes]));
  await rename(aside, path);
}

const HASH_BYTES = 32;
const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
