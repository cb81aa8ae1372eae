/** The faces of the site, as the share images set them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Face as HarfBuzzFace, Font } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/** Drawn as nothing, whether a face has them or not. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

const TEXT = ['newsreader-text', 'newsreader-text-latin1', 'newsreader-text-ext', 'noto-naskh-arabic'] as const;
const SANS = ['public-sans', 'public-sans-latin1', 'public-sans-ext', 'noto-naskh-arabic'] as const;

/** For each use the faces in order of preference. A text is set in the first row that has all its letters, so that no word mixes cuts. */
const ROWS = {
  display: [['newsreader-display', 'noto-naskh-arabic'], TEXT, SANS],
  serif: [TEXT, SANS],
  sans: [SANS, TEXT],
} as const;

/** Reads the faces. `folder` holds them as the site serves them. */
export async function readFaces(folder: string): Promise<Faces> {
  const names = [...new Set(Object.values(ROWS).flat(2))];
  const faces = new Map(
    await Promise.all(
      names.map(async (name) => [name, toFace(name, await decompress(await readFile(join(folder, `${name}.woff2`))))] as const),
    ),
  );
  const row = (names: readonly FaceName[]) => names.flatMap((name) => faces.get(name) ?? []);
  return { display: ROWS.display.map(row), serif: ROWS.serif.map(row), sans: ROWS.sans.map(row) };
}

/** The faces that set a text, or the characters that none of them has. */
export function facesFor(
  text: string,
  rows: readonly Face[][],
): { type: 'found'; faces: Face[] } | { type: 'missing'; characters: string[] } {
  const missing = rows.map((faces) => [...new Set(text)].filter((character) => !faces.some((face) => hasGlyph(face, character))));
  const found = missing.findIndex((characters) => characters.length === 0);
  const faces = rows[found];
  return faces ? { type: 'found', faces } : { type: 'missing', characters: missing.at(-1) ?? [] };
}

export const hasGlyph = ({ characters }: Face, character: string): boolean =>
  characters.has(character.codePointAt(0) ?? 0) || INVISIBLE.test(character);

function toFace(name: string, bytes: Uint8Array): Face {
  const face = new HarfBuzzFace(new Blob(bytes));
  return { name, font: new Font(face), unitsPerEm: face.upem, characters: new Set(face.collectUnicodes()) };
}

type FaceName = (typeof ROWS)[keyof typeof ROWS][number][number];

export interface Face {
  name: string;
  font: Font;
  unitsPerEm: number;
  /** Code points it has a glyph for. */
  characters: ReadonlySet<number>;
}

export type Faces = Readonly<Record<keyof typeof ROWS, Face[][]>>;
