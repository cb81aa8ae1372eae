/** Changes the files of a content folder: all of them or none. */
import { copyFile, lstat, mkdir, mkdtemp, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes what is new aside, and only when all of it is there, makes one change after the other, in their order. Where that fails,
 * the changes that were made are taken back. A folder that is empty afterwards is removed.
 */
export async function changeFolder(folder: string, changes: readonly FileChange[], byRename = rename): Promise<void> {
  // A hidden folder is no part of a dossier, and one in the folder is on its disk.
  const aside = await mkdtemp(join(folder, '.changing-'));
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const change of changes) await prepare(folder, aside, change);
    for (const change of changes) {
      await mkdir(dirname(join(folder, change.path)), { recursive: true });
      await make(folder, aside, change, byRename);
      undo.unshift(() => takeBack(folder, aside, change, byRename));
    }
  } catch (error) {
    // If this fails too, the old files stay in the hidden folder.
    for (const back of undo) await back();
    await rm(aside, { recursive: true });
    await removeEmpty(folder, changes);
    throw error;
  }
  await rm(aside, { recursive: true });
  await removeEmpty(folder, changes);
}

const freshOf = (aside: string, path: string): string => join(aside, 'new', path);
const oldOf = (aside: string, path: string): string => join(aside, 'old', path);

async function prepare(folder: string, aside: string, change: FileChange): Promise<void> {
  const [path, fresh, old] = [join(folder, change.path), freshOf(aside, change.path), oldOf(aside, change.path)];
  for (const copy of [fresh, old]) await mkdir(dirname(copy), { recursive: true });
  if (change.type === 'add') await requireFree(path);
  else await copyFile(path, old);
  if (change.type === 'remove') return;
  // Its permissions come with it.
  const like = change.type === 'replace' ? change.path : change.like;
  if (like !== undefined) await copyFile(join(folder, like), fresh);
  await writeFile(fresh, change.content);
}

async function requireFree(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found) throw new Error(`${path} is there already.`);
}

async function make(folder: string, aside: string, { type, path }: FileChange, byRename: typeof rename): Promise<void> {
  if (type === 'remove') await byRename(join(folder, path), oldOf(aside, path));
  else await byRename(freshOf(aside, path), join(folder, path));
}

async function takeBack(folder: string, aside: string, { type, path }: FileChange, byRename: typeof rename): Promise<void> {
  if (type === 'add') await rm(join(folder, path));
  else await byRename(oldOf(aside, path), join(folder, path));
}

/** Folders of the changed files that hold nothing. The content folder itself stays. */
async function removeEmpty(folder: string, changes: readonly FileChange[]): Promise<void> {
  for (const { path } of changes) {
    for (let name = dirname(path); name !== '.'; name = dirname(name)) {
      const isRemoved = await rmdir(join(folder, name)).then(
        () => true,
        () => false,
      );
      if (!isRemoved) break;
    }
  }
}

/** A change of a file; `path` is relative to the content folder, with `/`. */
export type FileChange =
  | { type: 'replace'; path: string; content: string | Uint8Array }
  /** A file that is not there yet; `like` is the path of the one whose permissions it gets. */
  | { type: 'add'; path: string; content: string | Uint8Array; like?: string }
  | { type: 'remove'; path: string };
