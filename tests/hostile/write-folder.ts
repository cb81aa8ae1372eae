import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './case.ts';
import { lay } from './lay.ts';

/** Writes the base dossier with the files laid over it into a folder. */
export async function writeFolder(folder: string, files: Files = {}): Promise<void> {
  for (const file of lay(files)) {
    if (file.type !== 'file') continue;
    await mkdir(dirname(join(folder, file.path)), { recursive: true });
    await writeFile(join(folder, file.path), file.bytes);
  }
}
