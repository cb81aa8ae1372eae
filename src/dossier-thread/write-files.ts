/** Publishes the files that are made of the dossier alone. */
import { setImmediate } from 'node:timers/promises';
import type { LastFiles } from '../reuse/last-files.ts';
import type { DossierFile } from './dossier-files.ts';
import { putFile } from './put-file.ts';

/**
 * Puts the files below `folder`, those of the last site where they would be the same, and gives their number. They are many and
 * small: each is written sooner than other threads are asked to.
 */
export async function writeFiles(files: ReadonlyMap<string, DossierFile>, folder: string, last: LastFiles<null>): Promise<number> {
  for (const [path, { write }] of files) {
    await putFile(path, folder, last, async () => Buffer.from(await write()));
    await setImmediate();
  }
  await last.remember();
  return files.size;
}
