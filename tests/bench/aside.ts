/**
 * What a run must not find is moved away, and deleted only after the last one: ext4 passes over each file that was deleted in the
 * last minutes whenever it makes a new one, which would be counted to whoever makes most files.
 */
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const ASIDE = resolve('.tmp/bench-aside');

/** Moves a file or folder away, if there is one. */
export async function moveAside(path: string): Promise<void> {
  await mkdir(ASIDE, { recursive: true });
  await rename(path, join(await mkdtemp(`${ASIDE}/`), 'moved')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** Moves away what is in a folder, but for one name. */
export async function moveContentsAside(folder: string, but: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) if (name !== but) await moveAside(join(folder, name));
}

export const removeAside = (): Promise<void> => rm(ASIDE, { recursive: true, force: true });
