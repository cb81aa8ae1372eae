/** Puts new texts in the place of files: all of them or none. */
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes the texts aside, and only when each of them is there, renames one after the other over its file. Where that fails, the files
 * that were replaced are put back. The file `last` is replaced after all others.
 */
export async function replaceFiles(folder: string, texts: ReadonlyMap<string, string>, last: string, byRename = rename): Promise<void> {
  // A hidden folder is no part of a dossier, and one in the folder is on its disk.
  const aside = await mkdtemp(join(folder, '.migrate-'));
  const files = Array.from(texts, ([path, text]) => ({
    text,
    isLast: path === last,
    path: join(folder, path),
    fresh: join(aside, 'new', path),
    old: join(aside, 'old', path),
  })).sort((a, b) => Number(a.isLast) - Number(b.isLast));
  const replaced: { path: string; old: string }[] = [];
  try {
    for (const { path, text, fresh, old } of files) {
      for (const copy of [fresh, old]) {
        await mkdir(dirname(copy), { recursive: true });
        // Its permissions come with it.
        await copyFile(path, copy);
      }
      await writeFile(fresh, text);
    }
    for (const { path, fresh, old } of files) {
      await byRename(fresh, path);
      replaced.push({ path, old });
    }
  } catch (error) {
    // If this fails too, the old files stay in the hidden folder.
    for (const { path, old } of replaced) await byRename(old, path);
    await rm(aside, { recursive: true });
    throw error;
  }
  await rm(aside, { recursive: true });
}
