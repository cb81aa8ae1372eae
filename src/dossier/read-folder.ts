/** Reads a content folder from disk. What may not be read (a link, a huge file) is named, never followed or loaded. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** No text of a dossier needs more; a larger file is a mistake or an attack. */
export const MAX_FILE_BYTES = 1_000_000;

/** Every file below `root` in a fixed order. A folder that does not exist gives an empty list. */
export async function readFolder(root: string): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  const walk = async (folder: string): Promise<void> => {
    const names = await readdir(join(root, folder)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && folder === '') return [];
      throw error;
    });
    for (const name of names.sort()) {
      if (name.startsWith('.')) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      const stats = await lstat(join(root, path));
      if (stats.isSymbolicLink()) files.push({ type: 'link', path });
      else if (stats.isDirectory()) await walk(path);
      else if (stats.size > MAX_FILE_BYTES) files.push({ type: 'too-large', path, bytes: stats.size });
      else files.push({ type: 'file', path, bytes: await readFile(join(root, path)) });
    }
  };
  await walk('');
  return files;
}

/** A file of the content folder; `path` is relative to it, with `/`. */
export type ContentFile =
  { type: 'file'; path: string; bytes: Uint8Array } | { type: 'link'; path: string } | { type: 'too-large'; path: string; bytes: number };
