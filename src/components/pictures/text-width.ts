/** How wide a text is set, known without a browser: pictures are laid out when the site is built. */
import advances from './advances.json' with { type: 'json' };

/** Of a letter that no face of the site has: as wide as a sign of East Asia. In thousandths of an em. */
const UNKNOWN = 1000;
/** Kerning, weights above 400 and the faces that stand in for those of the site differ by less. */
const SAFETY = 1.06;

/** The width of a text in em of its own size, never less than what a browser sets. */
export function textWidth(text: string, face: FaceName): number {
  const widths: Readonly<Record<string, number>> = advances[face];
  return [...text.normalize('NFC')].reduce((sum, letter) => sum + (widths[letter] ?? UNKNOWN), 0) * (SAFETY / 1000);
}

/** How many lines a text takes that is broken at spaces; a word that is wider than the line is broken within. */
export function countLines(text: string, face: FaceName, width: number): number {
  const blank = textWidth(' ', face);
  let [lines, used] = [1, 0];
  for (const word of text.split(' ').map((word) => textWidth(word, face))) {
    if (used > 0 && used + blank + word > width) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? blank : 0) + word;
    for (; used > width; used -= width) lines++;
  }
  return lines;
}

export type FaceName = keyof typeof advances;
