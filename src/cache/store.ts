/** Keeps what was made from one run to the next, in files that may be deleted at any time. */
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync, unlinkSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What was made of a thing, from `folder` when it was made before. `key` must hold everything that it is made of, and the version
 * of the program that makes it.
 */
export const cached = (folder: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> =>
  cachedAt(join(folder, nameFor(key)), key, make);

/** The same where only the last thing is worth keeping, in the file at `path`. */
export async function cachedAt(path: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = readKept(path, key);
  if (known) return known;
  const made = await make();
  await keep(path, key, made);
  return made;
}

/** What was kept at a path for the key; nothing when it was damaged, or put there for another key or by somebody else. */
export const readKept = (path: string, key: string): Buffer | undefined => unwrap(readIfThere(path), key);

/** The same in memory that threads share. */
export const readKeptShared = (path: string, key: string): Buffer<SharedArrayBuffer> | undefined =>
  unwrap(
    ifThere(() => readShared(path)),
    key,
  );

function unwrap<Memory extends ArrayBufferLike>(file: Buffer<Memory> | undefined, key: string): Buffer<Memory> | undefined {
  const kept = file?.subarray(HASH_BYTES);
  if (!file || !kept || !hashOf(kept).equals(file.subarray(0, HASH_BYTES))) return undefined;
  return hashOf(key).equals(kept.subarray(0, HASH_BYTES)) ? kept.subarray(HASH_BYTES) : undefined;
}

/**
 * Keeps bytes, or several parts of which they consist and which need not be joined for it. Written aside and renamed: a run that is
 * killed leaves no half file, and two at once do not disturb each other. Where nothing can be written nothing is kept: it is made
 * anew the next time, and what was asked for is done all the same.
 */
export async function keep(path: string, key: string, bytes: Uint8Array | readonly Uint8Array[]): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  const kept = [hashOf(key), ...(bytes instanceof Uint8Array ? [bytes] : bytes)];
  try {
    await mkdir(join(path, '..'), { recursive: true });
    const file = await open(aside, 'w');
    const parts = [hashOf(...kept), ...kept];
    let written = 0;
    try {
      written = (await file.writev(parts)).bytesWritten;
    } finally {
      await file.close();
    }
    // On a full disk the first bytes may have found room.
    const isWhole = written === parts.reduce((sum, { length }) => sum + length, 0);
    await (isWhole ? rename(aside, path) : rm(aside, { force: true }));
  } catch (error) {
    if (!isWithoutPlace(error)) throw error;
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

/** Takes away the file that was kept at a path, or a link there. Where that cannot be done it stays, as does a folder. */
export function forget(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is not there, or whoever reads it next finds what was found now.
  }
}

/** What the system says where a cache cannot be written: no folder any more, no permission, no room, or something else in its place. */
const NO_PLACE: ReadonlySet<string> = new Set([
  'ENOENT',
  ...['EACCES', 'EPERM', 'EROFS'],
  ...['ENOSPC', 'EDQUOT', 'EFBIG'],
  ...['ENOTDIR', 'EISDIR', 'EEXIST', 'ENOTEMPTY'],
]);
/** Whether an error says that nothing can be kept in a place. */
export const isWithoutPlace = (error: unknown): boolean => NO_PLACE.has(codeOf(error));

/** What it says where there is nothing of ours to read. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM']);

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** The name of a file that is kept for a thing. */
export const nameFor = (thing: string): string => hashOf(thing).toString('hex').slice(0, 32);

const HASH_BYTES = 32;
const hashOf = (...parts: readonly (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** A small file, read in this thread; nothing where there is none that can be read. */
export const readIfThere = (path: string): Buffer | undefined => ifThere(() => readFileSync(path));

function readShared(path: string): Buffer<SharedArrayBuffer> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.from(new SharedArrayBuffer(fstatSync(file).size));
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function ifThere<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (NOTHING_THERE.has(codeOf(error))) return undefined;
    throw error;
  }
}
