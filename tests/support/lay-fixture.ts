/** Writes a fixture to a disk, for what reads a folder itself. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readFolder } from '../../src/dossier/read-folder.ts';
import { folderOf, loadFixture } from './fixture.ts';

/** The base dossier with a layer over it; into a folder with something in it, the layer alone. */
export async function layFixture(folder: string, layer: string): Promise<void> {
  const there = await readFolder(folder);
  for (const file of there.length === 0 ? await loadFixture(layer) : await readFolder(folderOf(layer))) {
    if (file.type !== 'file') throw new Error(`${file.path} is ${file.type}`);
    await mkdir(dirname(join(folder, file.path)), { recursive: true });
    await writeFile(join(folder, file.path), file.bytes);
  }
}
