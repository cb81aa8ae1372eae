/** Publishes the files that are made of the dossier alone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import type { DossierFile } from './dossier-files.ts';

/** Writes the files below `folder`, and gives their number. They are many and small: each is written sooner than other threads are asked to. */
export async function writeFiles(files: ReadonlyMap<string, DossierFile>, folder: string): Promise<number> {
  for (const path of new Set([...files.keys()].map(dirname))) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, { write }] of files) {
    writeFileSync(join(folder, path), await write());
    await setImmediate();
  }
  return files.size;
}
