/** Reads a content folder from disk. What may not be read (a link, a pipe, a huge file) is named, never followed, opened or loaded. */
import { constants } from 'node:fs';
import { lstat, open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** How many files are read at a time. */
const AT_ONCE = 32;
/** No dossier has more; a folder with more is not one. */
const MOST_FILES = 200_000;
/** Never follows a link and never waits for a pipe to be written to. Windows has neither flag. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Every file below `root` in a fixed order. `limitOf` says how many bytes a file may have; a file for which it gives 0 has no
 * place in a dossier and is not opened. A folder that does not exist gives an empty list; what vanishes meanwhile is not there.
 */
export async function readFolder(root: string, limitOf: (path: string) => number = () => Infinity): Promise<ContentFile[]> {
  const found = await list(root);
  const files: ContentFile[] = [];
  for (let from = 0; from < found.length; from += AT_ONCE) {
    const read = await Promise.all(
      found.slice(from, from + AT_ONCE).map((file) => (file.type === 'listed' ? readFile(root, file.path, limitOf(file.path)) : file)),
    );
    files.push(...read.filter((file) => file !== undefined));
  }
  return files;
}

/** A text that changes when a file below `root` is written, added, renamed or removed. Nothing is opened for it. */
export async function stampOf(root: string): Promise<string> {
  const found = await list(root);
  const stamps: string[] = [];
  for (let from = 0; from < found.length; from += AT_ONCE) {
    const stats = found.slice(from, from + AT_ONCE).map(async ({ type, path }) => {
      const { ino, size, mtimeMs, ctimeMs } = await lstat(join(root, path)).catch(() => MISSING);
      return [type, path, ino, size, mtimeMs, ctimeMs].join(' ');
    });
    stamps.push(...(await Promise.all(stats)));
  }
  return stamps.join('\n');
}

const MISSING = { ino: 0, size: 0, mtimeMs: 0, ctimeMs: 0 };

/** The files below a folder, those of one folder in the order of their names. */
async function list(root: string): Promise<(ContentFile | Listed)[]> {
  const found: (ContentFile | Listed)[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true, encoding: 'buffer' }).catch((error: unknown) => {
      const code = codeOf(error);
      if (code !== 'ENOENT') found.push({ type: 'unreadable', path: folder || '.', code });
      return [];
    });
    const named = entries.map((entry) => ({ entry, name: new TextDecoder().decode(entry.name) }));
    for (const { entry, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (name.startsWith('.') || found.length > MOST_FILES) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (!isUtf8(entry.name, name)) found.push({ type: 'misnamed', path });
      else if (entry.isSymbolicLink()) found.push({ type: 'link', path });
      else if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) found.push({ type: 'listed', path });
      else found.push({ type: 'special', path });
    }
  };
  await walk('');
  if (found.length > MOST_FILES) return [{ type: 'unreadable', path: '.', code: 'TOO_MANY' }];
  return found;
}

async function readFile(root: string, path: string, limit: number): Promise<ContentFile | undefined> {
  if (limit === 0) return { type: 'foreign', path };
  let handle: FileHandle | undefined;
  try {
    handle = await open(join(root, path), CAREFULLY);
    const stats = await handle.stat();
    if (!stats.isFile()) return { type: 'special', path };
    if (stats.size > limit) return { type: 'too-large', path, bytes: stats.size, limit };
    return { type: 'file', path, bytes: await handle.readFile() };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    return code === 'ELOOP' ? { type: 'link', path } : { type: 'unreadable', path, code };
  } finally {
    await handle?.close();
  }
}

const isUtf8 = (bytes: Uint8Array, name: string): boolean => Buffer.from(name).equals(bytes);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

interface Listed {
  type: 'listed';
  path: string;
}

/** A file of the content folder; `path` is relative to it, with `/`. */
export type ContentFile =
  | { type: 'file'; path: string; bytes: Uint8Array }
  /** A symbolic link. */
  | { type: 'link'; path: string }
  /** Larger than its kind may be, in bytes. */
  | { type: 'too-large'; path: string; bytes: number; limit: number }
  /** A pipe, a socket or a device. */
  | { type: 'special'; path: string }
  /** Without a place in a dossier; not opened. */
  | { type: 'foreign'; path: string }
  /** Its name is no UTF-8; the path holds U+FFFD where it cannot be read. */
  | { type: 'misnamed'; path: string }
  /** The system refuses to read the file or folder; `.` is the content folder itself. `code` is that of the system, such as `EACCES`. */
  | { type: 'unreadable'; path: string; code: string };
