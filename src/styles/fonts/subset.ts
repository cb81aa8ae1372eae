/**
 * Cuts the faces of the site out of those of Fontsource and writes them beside this file. Run: npm run fonts.
 * Newsreader is pinned to one weight and two optical sizes (16 for text, 60 for display), Public Sans keeps 400 to 600, Noto
 * Naskh keeps the letters of Arabic and Persian names. All three are under the OFL without reserved font names, so a changed copy
 * may keep its name; their licences are in `src/files/fonts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader';
const PUBLIC_SANS = '@fontsource-variable/public-sans/files/public-sans';
const NASKH = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';

const TEXT = { opsz: 16, wght: 400 };
const DISPLAY = { opsz: 60, wght: 400 };
const WEIGHTS = { wght: { min: 400, max: 600 } };

/** Figures of one width are for tables, dates and numbers of paragraphs, which are in Public Sans. */
const LETTERS = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];
const FIGURES = [...LETTERS, 'tnum', 'lnum'];
const JOINED = [...LETTERS, 'calt', 'init', 'medi', 'fina', 'isol', 'rlig'];

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const codesOf = (text: string): number[] => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

const BASE = [...range(0x20, 0x7e), 0xa0, 0x2009, 0x202f, ...codesOf('§©«¶·»½×é–—‘’“”…′−')];
const LATIN_1 = [...range(0xa1, 0xff), ...codesOf('ıŒœ‚„•″‹›€™')].filter((code) => !BASE.includes(code));
const EXTENDED = [...range(0x100, 0x17f), ...range(0x218, 0x21b), ...range(0x2bb, 0x2bf), ...range(0x1e0c, 0x1e93)];
const ARABIC = [
  ...[0x20, 0xa0, 0x60c, 0x61b, 0x61f, ...range(0x621, 0x63a), ...range(0x640, 0x652), ...range(0x660, 0x669), 0x670, 0x671],
  ...[0x67e, 0x686, 0x698, 0x6a9, 0x6af, 0x6be, 0x6c1, 0x6cc, 0x6d2, ...range(0x6f0, 0x6f9), 0x200c, 0x200d],
];

const FACES: readonly Face[] = [
  { name: 'newsreader-text', from: `${NEWSREADER}-latin-standard-normal`, axes: TEXT, codes: BASE, features: LETTERS },
  { name: 'newsreader-text-latin1', from: `${NEWSREADER}-latin-standard-normal`, axes: TEXT, codes: LATIN_1, features: LETTERS },
  { name: 'newsreader-text-ext', from: `${NEWSREADER}-latin-ext-standard-normal`, axes: TEXT, codes: EXTENDED, features: LETTERS },
  { name: 'newsreader-italic', from: `${NEWSREADER}-latin-standard-italic`, axes: TEXT, codes: BASE, features: LETTERS },
  { name: 'newsreader-display', from: `${NEWSREADER}-latin-standard-normal`, axes: DISPLAY, codes: BASE, features: LETTERS },
  { name: 'public-sans', from: `${PUBLIC_SANS}-latin-wght-normal`, axes: WEIGHTS, codes: BASE, features: FIGURES },
  { name: 'public-sans-latin1', from: `${PUBLIC_SANS}-latin-wght-normal`, axes: WEIGHTS, codes: LATIN_1, features: FIGURES },
  { name: 'public-sans-ext', from: `${PUBLIC_SANS}-latin-ext-wght-normal`, axes: WEIGHTS, codes: EXTENDED, features: FIGURES },
  { name: 'noto-naskh-arabic', from: `${NASKH}-arabic-wght-normal`, axes: { wght: 400 }, codes: ARABIC, features: JOINED },
];

for (const { name, from, axes, codes, features } of FACES) {
  const whole = await readFile(fileURLToPath(import.meta.resolve(`${from}.woff2`)));
  // Its types know nothing of features yet.
  const options = { targetFormat: 'woff2' as const, variationAxes: axes, keepFeatures: features, noHinting: true };
  const cut = await subsetFont(whole, String.fromCodePoint(...codes), options);
  await writeFile(new URL(`${name}.woff2`, import.meta.url), cut);
}

interface Face {
  /** The name of the file that is written. */
  name: string;
  /** The file it is cut from, without its ending. */
  from: string;
  /** The place on each axis of variation, or what is kept of it. */
  axes: Readonly<Record<string, number | { min: number; max: number }>>;
  /** Code points that it has, as far as the whole face has them. */
  codes: readonly number[];
  /** Tags of the OpenType features that stay. */
  features: readonly string[];
}
