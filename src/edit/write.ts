/** Writes a file of the content folder, if it is still the one that was opened. */
import { lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { changeFolder } from '../dossier/change-folder.ts';
import { hashOf, type OpenedFile } from './opened.ts';

/**
 * Puts a new text in the place of a file, by its path in the folder, or makes the file when it is not there yet. Nothing is written
 * through a link, outside of the folder, or over what somebody else wrote meanwhile.
 */
export async function write(folder: string, { path, hash }: Pick<OpenedFile, 'path' | 'hash'>, text: string): Promise<Written> {
  const target = join(folder, path);
  // A dossier may not have had anything of that kind yet.
  if (hash === '') await mkdir(dirname(target), { recursive: true });
  if (!(await isWithin(folder, dirname(target)))) return 'elsewhere';
  if (hash === '') {
    return writeFile(target, text, { flag: 'wx' }).then(
      () => 'written',
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return 'changed';
        throw error;
      },
    );
  }
  const found = await lstat(target).catch(() => undefined);
  if (!found?.isFile()) return 'changed';
  if (hashOf(await readFile(target)) !== hash) return 'changed';
  await changeFolder(folder, [{ type: 'replace', path, content: text }]);
  return 'written';
}

async function isWithin(folder: string, inner: string): Promise<boolean> {
  const [outer, found] = [await realpath(folder), await realpath(inner).catch(() => '')];
  return found === outer || found.startsWith(outer + sep);
}

/** `changed`: the file is not the one that was opened. `elsewhere`: its folder is a link that leads out, or is not there. */
type Written = 'written' | 'changed' | 'elsewhere';
