/** A block of text on a card: set in the largest size that fits, drawn as outlines. */
import { directionOf } from '../strings/index.ts';
import type { Words } from './card.ts';
import type { Face } from './faces.ts';
import { fit, type Fitted, type Line } from './lines.ts';
import { fold, glyphsOf, toParagraph, widthOf, type Glyph, type Paragraph } from './paragraph.ts';

const ELLIPSIS = '…';
/** Letters with much above and below them. */
const TALL = /\p{Script=Arabic}/u;
/** The largest sizes are for few words: so many lines at most, above so many pixels. */
const POSTER = { above: 74, lines: 2 };
/** Height of the letters above the base line and depth of the line below it, in em. */
const [ASCENT, DESCENT] = [0.76, 0.24];

/** Sets words into a block. */
export function setBlock({ words, language }: Words, style: BlockStyle): Block {
  const { rows, sizes, from, to, tracking = 0, height = Infinity, lines = Infinity, balance = true, quotation } = style;
  const direction = directionOf(language);
  const fitted = fit(fold(words), (kept, cut) => toParagraph(said(kept, cut, quotation), { rows, language, direction, tracking }), {
    width: to - from,
    sizes,
    balance,
    fits: (size, paragraph, count) =>
      count <= (size > POSTER.above ? POSTER.lines : lines) && count * size * leading(size, paragraph) <= height,
    hang: (paragraph) => hangOf(paragraph, quotation),
  });
  const pitch = fitted.size * leading(fitted.size, fitted.paragraph);
  const first = (pitch - fitted.size * (ASCENT + DESCENT)) / 2 + fitted.size * ASCENT;
  return {
    height: fitted.lines.length * pitch,
    draw: (top) => fitted.lines.map((line, index) => drawLine(fitted, line, top + first + index * pitch, style)).join(''),
  };
}

/** Blocks side by side, standing on the same line at the foot. */
export function beside(...blocks: readonly Block[]): Block {
  const height = Math.max(...blocks.map((block) => block.height));
  return {
    height,
    draw: (top) => blocks.map((block) => block.draw(top + height - block.height)).join(''),
  };
}

/** The mark of a cut stands outside a quotation: it is not the speaker's. */
function said(words: string, cut: boolean, quotation: BlockStyle['quotation']): string {
  if (!quotation) return cut ? `${words}${ELLIPSIS}` : words;
  return `${quotation.open}${words}${quotation.close}${cut ? ` ${ELLIPSIS}` : ''}`;
}

/** Distance of the lines, in em. */
const leading = (size: number, { text }: Paragraph) => (TALL.test(text) ? 1.5 : size > 50 ? 1.1 : 1.24);

/** The mark that opens a quotation hangs out. In em. */
const hangOf = (paragraph: Paragraph, quotation: BlockStyle['quotation']) => (quotation ? widthOf(paragraph, 0, quotation.open.length) : 0);

function drawLine({ paragraph, size }: Fitted, { start, end }: Line, base: number, style: BlockStyle): string {
  const { from, to, quotation, colour, rubric, accent } = style;
  const { glyphs, width } = glyphsOf(paragraph, start, end);
  const own = paragraph.direction === 'rtl' ? 'right' : 'left';
  const hang = start === 0 ? hangOf(paragraph, quotation) * size : 0;
  const left = ((style.side ?? own) === 'right' ? to - width * size : from) + (own === 'right' ? hang : -hang);
  const red = accentOf(paragraph.text, quotation, accent);
  return [colour, rubric]
    .map((fill) => {
      const shown = glyphs.filter(({ path, offset }) => path !== '' && red.has(offset) === (fill === rubric));
      return shown.length > 0 ? `<g fill="${fill}">${shown.map((glyph) => outline(glyph, left, base, size)).join('')}</g>` : '';
    })
    .join('');
}

const outline = ({ path, scale, x, y }: Glyph, left: number, base: number, size: number): string =>
  `<path transform="translate(${round(left + x * size)} ${round(base - y * size)}) scale(${round(scale * size, 5)} ${round(-scale * size, 5)})" d="${path}"/>`;

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Offsets of what is set in red: the marks of a quotation, and what `accent` finds. */
function accentOf(text: string, quotation: BlockStyle['quotation'], accent: RegExp | undefined): ReadonlySet<number> {
  const found = accent ? Array.from(text.matchAll(accent), ({ 0: words, index }) => [index, index + words.length] as const) : [];
  if (quotation) {
    const close = text.lastIndexOf(quotation.close);
    found.push([0, quotation.open.length], [close, close + quotation.close.length]);
  }
  return new Set(found.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index)));
}

export interface BlockStyle {
  rows: readonly Face[][];
  /** In pixels, from the largest down. */
  sizes: readonly number[];
  tracking?: number;
  /** Left and right edge, in pixels. */
  from: number;
  to: number;
  /** The most it may take. */
  height?: number;
  lines?: number;
  /** Whether the lines are to be of about equal length. Default: true. */
  balance?: boolean;
  /** The side its lines begin at. Default: that of its language. */
  side?: 'left' | 'right';
  colour: string;
  rubric: string;
  /** Marks of a quotation; they are red, and the first hangs out. */
  quotation?: { open: string; close: string } | undefined;
  /** What else is red. */
  accent?: RegExp;
}

export interface Block {
  /** In pixels. */
  height: number;
  /** Draws it with its upper edge at `top`, as SVG. */
  draw: (top: number) => string;
}
