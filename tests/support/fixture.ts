/** Content folders for tests: a small real dossier, and layers that change a file or two of it. */
import { resolve } from 'node:path';
import { limitOf } from '../../src/dossier/read/layouts.ts';
import { readFolder, type ContentFile } from '../../src/dossier/read-folder.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
/** Files of a layer that speak to this loader: lines with the paths to take away, and with those to pretend are huge. */
const [DELETED, TOO_LARGE] = ['deleted.txt', 'too-large.txt'];

/** Where a layer lies. */
export const folderOf = (layer: string): string => resolve(FIXTURES, layer);

/** The files of `fixtures/base` with the given layers over it. A layer holds only what differs. */
export async function loadFixture(...layers: string[]): Promise<ContentFile[]> {
  const files = new Map((await readFolder(folderOf('base'))).map((file) => [file.path, file]));
  for (const layer of layers) {
    for (const file of await readFolder(folderOf(layer))) {
      if (file.path === DELETED) for (const path of linesOf(file)) files.delete(path);
      else if (file.path === TOO_LARGE)
        for (const path of linesOf(file)) files.set(path, { type: 'too-large', path, bytes: 2_000_000, limit: limitOf(path) });
      else files.set(file.path, file);
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A content file from its text. */
export const textFile = (path: string, text: string): ContentFile => ({ type: 'file', path, bytes: new TextEncoder().encode(text) });

/** The base dossier with some of its files replaced or added by text. */
export async function withFiles(changed: Record<string, string>, ...layers: string[]): Promise<ContentFile[]> {
  const files = await loadFixture(...layers);
  return [...files.filter(({ path }) => !(path in changed)), ...Object.entries(changed).map(([path, text]) => textFile(path, text))].sort(
    (a, b) => (a.path < b.path ? -1 : 1),
  );
}

function linesOf(file: ContentFile): string[] {
  return file.type === 'file' ? new TextDecoder().decode(file.bytes).split('\n').filter(Boolean) : [];
}
