/** Text made ready for setting: its faces, its direction, its glyphs. Lengths are in em, so that they hold at every size. */
import bidiFactory from 'bidi-js';
import { Buffer, Direction, shape } from 'harfbuzzjs';
import { facesFor, hasGlyph, type Face } from './faces.ts';

const BLANKS = /[^\S\u00a0\u202f]+/g;
/** Letters of transliterations and dashes, each with what it looks like. */
const SAME_SHAPE: Readonly<Record<string, string>> = {
  '\u02bb': '‘',
  '\u02bd': '‘',
  '\u02be': '’',
  '\u02bf': '‘',
  '\u2010': '-',
  '\u2011': '-',
  '\u2015': '—',
};
const LACKING = /[\u02bb\u02bd-\u02bf\u2010\u2011\u2015]/g;
const ARABIC = /\p{Script=Arabic}/u;

const bidi = bidiFactory();
const buffer = new Buffer();

/** `rows` are the faces that may set it. Throws when they lack a character: `settable` asks first. */
export function toParagraph(text: string, { rows, language, direction, tracking = 0 }: ParagraphStyle): Paragraph {
  const folded = fold(text);
  const choice = facesFor(folded, rows);
  if (choice.type === 'missing') throw new Error(`No face has ${choice.characters.join(' ')}, and a text was to be set that holds it.`);
  const { levels } = bidi.getEmbeddingLevels(folded, direction);
  // Joined letters are never spaced.
  const spacing = ARABIC.test(folded) ? 0 : tracking;
  return { text: folded, language, direction, levels: [...levels], faces: facePerUnit(folded, choice.faces), tracking: spacing };
}

/** The text as it is set: letters with their accents, one blank between words, and for what the faces lack the sign of the same shape. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(BLANKS, ' ')
    .replaceAll(LACKING, (sign) => SAME_SHAPE[sign] ?? sign)
    .trim();

/** The glyphs of a span from left to right, each at its place. */
export function glyphsOf(paragraph: Paragraph, start: number, end: number): { glyphs: Glyph[]; width: number } {
  const glyphs: Glyph[] = [];
  let x = 0;
  for (const run of inVisualOrder(runsOf(paragraph, start, end))) {
    const { font, unitsPerEm } = run.face;
    for (const { glyph, offset, advance, dx, dy } of shapeRun(paragraph, run)) {
      glyphs.push({ path: font.glyphToPath(glyph), scale: 1 / unitsPerEm, x: x + dx / unitsPerEm, y: dy / unitsPerEm, offset });
      if (advance > 0) x += advance / unitsPerEm + paragraph.tracking;
    }
  }
  return { glyphs, width: x };
}

/** Width of a span. */
export const widthOf = (paragraph: Paragraph, start: number, end: number): number =>
  runsOf(paragraph, start, end).reduce(
    (sum, run) =>
      shapeRun(paragraph, run).reduce((x, { advance }) => (advance > 0 ? x + advance / run.face.unitsPerEm + paragraph.tracking : x), sum),
    0,
  );

function facePerUnit(text: string, faces: readonly Face[]): Face[] {
  const perUnit: Face[] = [];
  let previous: Face | undefined;
  for (const character of text) {
    // A blank or mark stays in the face of the letter before it.
    const letter = /[\p{L}\p{N}]/u.test(character);
    const candidates = letter || !previous ? faces : [previous, ...faces];
    previous = candidates.find((face) => hasGlyph(face, character)) ?? previous;
    if (previous) perUnit.push(...Array.from({ length: character.length }, () => previous as Face));
  }
  return perUnit;
}

/** Stretches of one face and one direction. */
function runsOf({ levels, faces }: Paragraph, start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let offset = start; offset < end; offset++) {
    const [face, level] = [faces[offset], levels[offset] ?? 0];
    const last = runs.at(-1);
    if (last && last.face === face && last.level === level) last.end = offset + 1;
    else if (face) runs.push({ start: offset, end: offset + 1, face, level });
  }
  return runs;
}

/** Rule L2 of the Unicode Bidirectional Algorithm (UAX 9): from the highest level down, reverse what is at that level or above. */
function inVisualOrder(runs: readonly Run[]): Run[] {
  let ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    const next: Run[] = [];
    let reversed: Run[] = [];
    for (const run of ordered) {
      if (run.level >= level) reversed.unshift(run);
      else {
        next.push(...reversed, run);
        reversed = [];
      }
    }
    ordered = [...next, ...reversed];
  }
  return ordered;
}

function shapeRun({ text, language }: Paragraph, { start, end, face, level }: Run) {
  buffer.reset();
  buffer.addText(text, start, end - start);
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(language);
  buffer.guessSegmentProperties();
  shape(face.font, buffer);
  return buffer.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
    glyph: codepoint,
    offset: cluster,
    advance: xAdvance,
    dx: xOffset,
    dy: yOffset,
  }));
}

interface Run {
  start: number;
  end: number;
  face: Face;
  /** Embedding level; right to left when odd. */
  level: number;
}

export interface ParagraphStyle {
  rows: readonly Face[][];
  language: string;
  direction: 'ltr' | 'rtl';
  /** Space added after each glyph, in em. */
  tracking?: number;
}

export interface Paragraph {
  text: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** Embedding level of each UTF-16 code unit. */
  levels: readonly number[];
  /** Face of each UTF-16 code unit. */
  faces: readonly Face[];
  tracking: number;
}

export interface Glyph {
  /** Outline in units of its face, as SVG path data; the y axis points up. */
  path: string;
  /** Em per unit. */
  scale: number;
  x: number;
  y: number;
  /** Offset of the text it shows. */
  offset: number;
}
