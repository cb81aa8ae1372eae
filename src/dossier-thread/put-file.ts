import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../publish/sums.ts';
import type { LastFiles } from '../reuse/last-files.ts';

/** Puts a file below `folder`: that of the last site, where it would be the same, or one that is made. */
export async function putFile(
  path: string,
  folder: string,
  last: LastFiles<null>,
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<void> {
  if (last.take(path, folder)) return;
  const { made, note } = await last.make(path, make);
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, made);
  note(sha256(made), null);
}
