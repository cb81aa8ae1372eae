/** Reads a content folder from disk. What may not be read (a link, a pipe, a huge file) is named, never followed, opened or loaded. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { interleave } from '../threads/interleave.ts';

/** The folder of drafts in a content folder. What lies there is no content until somebody keeps it, and is read by nobody who reads content. */
export const DRAFTS = 'drafts';
/** No dossier has more; a folder with more is not one. */
const MOST_FILES = 200_000;
/** Never follows a link and never waits for a pipe to be written to. Windows has neither flag. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Every file below `root` in a fixed order. `limitOf` says how many bytes a file may have; a file for which it gives 0 has no
 * place in a dossier and is not opened. A folder that does not exist gives an empty list; what vanishes meanwhile is not there.
 */
export const readFolder = async (root: string, limitOf: (path: string) => number = () => Infinity): Promise<ContentFile[]> =>
  (await new FolderReader(root, limitOf).read()).files;

/** Reads a folder again and again. A file that was not written since is the object that it was, and is not opened. */
export class FolderReader {
  readonly #root: string;
  readonly #limitOf: (path: string) => number;
  #known: ReadonlyMap<string, ReadFile> = new Map();

  constructor(root: string, limitOf: (path: string) => number) {
    this.#root = root;
    this.#limitOf = limitOf;
  }

  /** Its files now, and whether a file was written, added, renamed or removed since the last time. */
  async read(): Promise<{ files: ContentFile[]; isChanged: boolean }> {
    const found = await list(this.#root);
    const files = new Map<string, ReadFile>();
    // Small files are read several times sooner than other threads can be asked for each step of it.
    for (const each of await interleave(found, (file) => this.#look(file))) if (each) files.set(each.file.path, each);
    const isChanged = files.size !== this.#known.size || [...files].some(([path, { file }]) => this.#known.get(path)?.file !== file);
    this.#known = files;
    return { files: Array.from(files.values(), ({ file }) => file), isChanged };
  }

  #look(found: ContentFile | Listed): ReadFile | undefined {
    const known = this.#known.get(found.path);
    if (found.type !== 'listed') return known?.file.type === found.type ? known : { stamp: '', file: found };
    const stamp = stampAt(join(this.#root, found.path));
    if (known && known.stamp !== '' && known.stamp === stamp) return known;
    const read = readFile(this.#root, found.path, this.#limitOf(found.path));
    // What was not opened has no stamp: it is the same when the same is to be said of it.
    return known && read?.stamp === '' && JSON.stringify(known.file) === JSON.stringify(read.file) ? known : read;
  }
}

/** Changes when a file is written or another takes its place. */
const stampOf = ({ ino, size, mtimeMs, ctimeMs }: Stats): string => [ino, size, mtimeMs, ctimeMs].join(' ');

/** The stamp of what is at a path; empty where it cannot be looked at. */
function stampAt(path: string): string {
  try {
    return stampOf(lstatSync(path));
  } catch {
    return '';
  }
}

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
      else if (entry.isDirectory()) await (path === DRAFTS ? undefined : walk(path));
      else if (entry.isFile()) found.push({ type: 'listed', path });
      else found.push({ type: 'special', path });
    }
  };
  await walk('');
  if (found.length > MOST_FILES) return [{ type: 'unreadable', path: '.', code: 'TOO_MANY' }];
  return found;
}

function readFile(root: string, path: string, limit: number): ReadFile | undefined {
  if (limit === 0) return { stamp: '', file: { type: 'foreign', path } };
  let file: number | undefined;
  try {
    file = openSync(join(root, path), CAREFULLY);
    const stats = fstatSync(file);
    const stamp = stampOf(stats);
    if (!stats.isFile()) return { stamp, file: { type: 'special', path } };
    if (stats.size > limit) return { stamp, file: { type: 'too-large', path, bytes: stats.size, limit } };
    return { stamp, file: { type: 'file', path, bytes: readFileSync(file) } };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    return { stamp: '', file: code === 'ELOOP' ? { type: 'link', path } : { type: 'unreadable', path, code } };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const isUtf8 = (bytes: Uint8Array, name: string): boolean => Buffer.from(name).equals(bytes);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

interface Listed {
  type: 'listed';
  path: string;
}

interface ReadFile {
  file: ContentFile;
  /** That of the file when it was read; empty for what was not opened. */
  stamp: string;
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
