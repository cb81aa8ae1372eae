/** What cards are drawn with, read once for the whole process. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readFaces, type Faces } from './faces.ts';
import { readPalette, type Palette } from './palette.ts';

const STYLES = new URL('../styles/', import.meta.url);

let look: Promise<Look> | undefined;

export const loadLook = (): Promise<Look> => (look ??= readLook());

async function readLook(): Promise<Look> {
  const [faces, tokens] = await Promise.all([
    readFaces(fileURLToPath(new URL('fonts', STYLES))),
    readFile(new URL('tokens.css', STYLES), 'utf8'),
  ]);
  return { faces, palette: readPalette(tokens) };
}

export interface Look {
  faces: Faces;
  palette: Palette;
}
