/** Publishes the files that are made of the dossier alone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../publish/sums.ts';
import type { LastFiles } from '../reuse/last-files.ts';
import type { DossierFile } from './dossier-files.ts';

/**
 * Writes the files below `folder`, but for those of the last site that would be the same, and gives their number. They are many and
 * small: each is written sooner than other threads are asked to.
 */
export async function writeFiles(files: ReadonlyMap<string, DossierFile>, folder: string, last: LastFiles<null>): Promise<number> {
  for (const path of new Set([...files.keys()].map(dirname))) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, { write }] of files) {
    if (!last.take(path, folder)) {
      const { made, note } = await last.make(path, write);
      const bytes = Buffer.from(made);
      writeFileSync(join(folder, path), bytes);
      note(sha256(bytes), null);
    }
    await setImmediate();
  }
  await last.remember();
  return files.size;
}
