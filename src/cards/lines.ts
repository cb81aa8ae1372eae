/** Breaking a paragraph into lines, and finding the size at which it fits. */
import { widthOf, type Paragraph } from './paragraph.ts';

/** A word and the dash that ends its part of a compound. */
const PIECE = /[^ ]+?(?:[-–—/](?=[\p{L}\p{N}])|(?= |$))/gu;
const LOOSE_END = /[\s,;:–—-]+$/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The largest of `sizes` at which the text fits. At the last size a text that is still too long is cut at a word:
 * `compose` makes the paragraph of the words that stay.
 */
export function fit(words: string, compose: (words: string, cut: boolean) => Paragraph, box: Box): Fitted {
  const whole = measured(compose(words, false));
  const last = box.sizes.at(-1) ?? 0;
  for (const [size, lastResort] of [...box.sizes.map((size) => [size, false] as const), [last, true] as const]) {
    const lines = setAt(whole, size, box, lastResort);
    if (lines) return { paragraph: whole.paragraph, size, lines };
  }
  const shortened = (end: number) => measured(compose(words.slice(0, end).replace(LOOSE_END, ''), true));
  const fits = (end: number) => setAt(shortened(end), last, box, true) !== undefined;
  const wordEnds = Array.from(words.matchAll(/\S+/g), ({ 0: word, index }) => index + word.length);
  const letterEnds = Array.from(graphemes.segment(words), ({ index, segment }) => index + segment.length);
  const ends = fits(wordEnds[0] ?? 0) ? wordEnds : letterEnds;
  const cut = shortened(ends[lastThat((index) => fits(ends[index] ?? 0), 0, ends.length - 1)] ?? 0);
  return { paragraph: cut.paragraph, size: last, lines: setAt(cut, last, box, true) ?? [] };
}

/** Lines no wider than `width` em, as full as they get; the first may hang out by `hang`. A word that is wider is broken between letters. */
function fill({ paragraph, pieces, blank }: Measured, width: number, hang: number): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces.flatMap((piece) => (piece.width <= width ? [piece] : lettersOf(paragraph, piece)))) {
    const line = lines.at(-1);
    const gap = line && piece.start > line.end ? blank : 0;
    if (line && line.width + gap + piece.width <= width + (lines.length === 1 ? hang : 0)) {
      line.end = piece.end;
      line.width += gap + piece.width;
    } else {
      lines.push({ ...piece });
    }
  }
  return lines;
}

/** `undefined` when the text does not fit the box at this size. Words are broken only in the last resort. */
function setAt(text: Measured, size: number, { width, fits, hang, balance }: Box, lastResort: boolean): Line[] | undefined {
  const [room, out] = [width / size, hang(text.paragraph)];
  const lines = fill(text, room, out);
  if (!fits(size, text.paragraph, lines.length)) return undefined;
  if (!lastResort && text.pieces.some((piece) => piece.width > room)) return undefined;
  return !balance ? lines : balanced((width) => fill(text, width, out), room, lines.length);
}

/** The narrowest lines that are no more in number: no line is much shorter than the others. */
function balanced(fillTo: (width: number) => Line[], width: number, count: number): Line[] {
  const STEPS = 24;
  const narrower = (step: number) => fillTo(width * (1 - step / (2 * STEPS)));
  return narrower(lastThat((step) => narrower(step).length <= count, 0, STEPS));
}

function measured(paragraph: Paragraph): Measured {
  const pieces = Array.from(paragraph.text.matchAll(PIECE), ({ 0: piece, index }) => span(paragraph, index, index + piece.length));
  const blank = paragraph.text.indexOf(' ');
  return { paragraph, pieces, blank: blank < 0 ? 0 : widthOf(paragraph, blank, blank + 1) };
}

function lettersOf(paragraph: Paragraph, { start, end }: Line): Line[] {
  const letters = graphemes.segment(paragraph.text.slice(start, end));
  return Array.from(letters, ({ index, segment }) => span(paragraph, start + index, start + index + segment.length));
}

const span = (paragraph: Paragraph, start: number, end: number): Line => ({ start, end, width: widthOf(paragraph, start, end) });

/** The last whole number from `low` to `high` that passes, when none passes after one that fails; `low` when none does. */
function lastThat(passes: (value: number) => boolean, low: number, high: number): number {
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Line {
  start: number;
  end: number;
  /** In em. */
  width: number;
}

export interface Box {
  /** In pixels. */
  width: number;
  /** Sizes to try, in pixels, from the largest down. */
  sizes: readonly number[];
  /** Whether there is room for so many lines. */
  fits: (size: number, paragraph: Paragraph, lines: number) => boolean;
  /** Whether the lines are to be of about equal length. */
  balance: boolean;
  /** How far the first line hangs out of the box, in em. */
  hang: (paragraph: Paragraph) => number;
}

export interface Fitted {
  paragraph: Paragraph;
  size: number;
  lines: Line[];
}

/** A paragraph with the widths of what is not broken, and of a blank. */
interface Measured {
  paragraph: Paragraph;
  pieces: Line[];
  blank: number;
}
