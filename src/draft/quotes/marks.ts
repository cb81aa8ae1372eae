/**
 * Finds what stands between quotation marks, paragraph by paragraph, as newspapers really set them: straight and curly marks in
 * one pair, British single ones among apostrophes, marks that were forgotten.
 */
import type { Span } from '../types.ts';

/** A piece in marks; `start` and `end` lie inside them. Pieces within pieces are not listed. */
export interface Piece {
  start: number;
  end: number;
  /** Index of the paragraph. */
  paragraph: number;
  /** It is not closed, because it goes on at the start of the next paragraph. */
  goesOn: boolean;
}

/** By family: double marks may close one another, single ones are also apostrophes, angles point outwards or inwards. */
const DOUBLE = /["“”„‟]|''|``/uy;
const SINGLE = /['‘’‚‹]/u;
const ANGLE = /[«»]/u;
const OPENS_PARAGRAPH = { double: /^["“„]/u, single: /^['‘](?!')/u, angle: /^«/u };

const BEFORE_OPENING = /[\s([{—–\-/“‘"'„«:…]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/”’"'»…]/u;
const POINT = /[.,;:!?…”"]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** ’90s, ’em, ’til: an apostrophe at the start of a word. */
const ELISION = /^(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|n\b|cause\b|round\b|bout\b|un\b|s\b)/iu;
const ROCK_N_ROLL = /\s['‘’]n$/iu;
/** Where a quotation ends whose closing mark was forgotten: before “he said”. */
const FORGOTTEN_CLOSE =
  /[,?!](?=\s+(?:(?:he|she|they|it|\p{Lu}[\p{L}'’-]+) (?:said|says|told|added|asked|wrote)|(?:said|says|added) \p{Lu})\b)/u;

/** All outermost pieces of the paragraphs, in order. */
export function piecesIn(text: string, paragraphs: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, { start, end }] of paragraphs.entries()) {
    const next = paragraphs[index + 1]?.exact ?? '';
    for (const found of piecesOf(text.slice(start, end), next)) {
      const inner = text.slice(start + found.start, start + found.end);
      const from = start + found.start + inner.length - inner.trimStart().length;
      const to = start + found.start + inner.trimEnd().length;
      if (to > from && LETTER.test(inner)) pieces.push({ start: from, end: to, paragraph: index, goesOn: found.goesOn });
    }
  }
  return pieces;
}

/** Of one paragraph, with offsets in it. */
function piecesOf(paragraph: string, next: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < paragraph.length;) {
    const mark = markAt(paragraph, at);
    const piece = mark && READERS[mark.family](paragraph, at, mark.length, next, found);
    if (piece) found.push(piece);
    at = piece ? piece.resume : at + (mark?.length ?? 1);
  }
  return found;
}

function markAt(text: string, at: number): Mark | undefined {
  DOUBLE.lastIndex = at;
  const double = DOUBLE.exec(text);
  if (double) return { family: 'double', length: double[0].length };
  const char = text.charAt(at);
  if (ANGLE.test(char)) return { family: 'angle', length: 1 };
  return SINGLE.test(char) ? { family: 'single', length: 1 } : undefined;
}

const READERS: Readonly<Record<Family, Reader>> = { double: readDouble, single: readSingle, angle: readAngle };

function readDouble(text: string, at: number, length: number, next: string, before: readonly Found[]): Found | undefined {
  if (!opens(text, at, length)) return closesWithoutOpening(text, at, length, before);
  const start = at + length;
  let depth = 1;
  for (let mark = nextDouble(text, start); mark; mark = nextDouble(text, mark.at + mark.length)) {
    if (isReopening(text, mark, at)) {
      if (!isNested(text, mark)) return unclosed(text, start, mark.at, '', 'double') ?? closedBefore(start, mark.at);
      depth += 1;
    } else {
      depth -= 1;
      if (depth === 0) return { start, end: mark.at, resume: mark.at + mark.length, goesOn: false };
    }
  }
  return unclosed(text, start, text.length, next, 'double');
}

/** A mark that can only open although one is open: a quotation in the quotation, or the end of that was forgotten. */
function isReopening(text: string, { at, length }: Place, opener: number): boolean {
  const mark = text.charAt(at);
  if (mark === '”' || (mark === '“' && text.charAt(opener) === '„')) return false;
  return opens(text, at, length) && !closes(text, at, length);
}

/** Both it and the one around it are closed. */
function isNested(text: string, { at, length }: Place): boolean {
  const first = nextDouble(text, at + length);
  const second = first && nextDouble(text, first.at + first.length);
  return Boolean(first && second && closes(text, first.at, first.length) && closes(text, second.at, second.length));
}

/** The first mark of a paragraph closes what was never opened: then the quotation begins with the paragraph. */
function closesWithoutOpening(text: string, at: number, length: number, before: readonly Found[]): Found | undefined {
  if (before.length > 0 || !/[,.?!]/u.test(text.charAt(at - 1)) || !closes(text, at, length)) return undefined;
  return { start: 0, end: at, resume: at + length, goesOn: false };
}

function unclosed(text: string, start: number, end: number, next: string, family: Family): Found | undefined {
  if (OPENS_PARAGRAPH[family].test(next)) return { start, end, resume: text.length, goesOn: true };
  const stop = FORGOTTEN_CLOSE.exec(text.slice(start, end));
  if (stop) return { start, end: start + stop.index + 1, resume: start + stop.index + 1, goesOn: false };
  return family === 'double' && end === text.length ? { start, end, resume: end, goesOn: false } : undefined;
}

const closedBefore = (start: number, end: number): Found => ({ start, end, resume: end, goesOn: false });

function readSingle(text: string, at: number, length: number, next: string): Found | undefined {
  const start = at + length;
  if (text.charAt(at) === '’' || !opens(text, at, length) || ELISION.test(text.slice(start, start + 'cause '.length))) return undefined;
  const { close, possible } = singleCloseOf(text, start);
  const unclosedOne =
    close < 0 && (at === 0 || (possible < 0 && OPENS_PARAGRAPH.single.test(next)))
      ? unclosed(text, start, text.length, next, 'single')
      : undefined;
  if (unclosedOne) return unclosedOne;
  const end = close < 0 ? possible : close;
  return end > 0 ? { start, end, resume: end + 1, goesOn: false } : undefined;
}

/** Where a single quotation is closed; -1 when it is not. After an “s” the mark may be that of “the players’ bus”: it is only possible. */
function singleCloseOf(text: string, start: number): { close: number; possible: number } {
  let possible = -1;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (at > start && (char === '‘' || char === "'") && opens(text, at, 1) && !closes(text, at, 1)) break;
    if ((char !== '’' && char !== "'") || !closes(text, at, 1) || ROCK_N_ROLL.test(text.slice(start, at))) continue;
    if (!/s/iu.test(text.charAt(at - 1)) || !/^['’]\s+\p{Ll}/u.test(text.slice(at))) return { close: at, possible };
    if (possible < 0) possible = at;
  }
  return { close: -1, possible };
}

function readAngle(text: string, at: number, length: number, next: string): Found | undefined {
  const start = at + length;
  const end = text.indexOf(text.charAt(at) === '«' ? '»' : '«', start);
  return end < 0 ? unclosed(text, start, text.length, next, 'angle') : { start, end, resume: end + 1, goesOn: false };
}

function nextDouble(text: string, from: number): Place | undefined {
  for (let at = from; at < text.length; at += 1) {
    const mark = markAt(text, at);
    if (mark?.family === 'double' && !isInches(text, at)) return { at, length: mark.length };
  }
  return undefined;
}

function opens(text: string, at: number, length: number): boolean {
  if (text.charAt(at) === '“' || text.charAt(at) === '„') return !/\s/u.test(text.charAt(at + length) || ' ');
  const before = text.charAt(at - 1);
  return (before === '' || BEFORE_OPENING.test(before)) && !/\s/u.test(text.charAt(at + length) || ' ');
}

function closes(text: string, at: number, length: number): boolean {
  const after = text.charAt(at + length);
  const before = text.charAt(at - 1);
  return (after === '' || AFTER_CLOSING.test(after) || POINT.test(before)) && !/\s/u.test(before || ' ');
}

/** 6'2" and a 55" screen. */
const isInches = (text: string, at: number): boolean =>
  text.charAt(at) === '"' && /(?:\d'\d{1,2}|\s\d{1,2})$/u.test(text.slice(Math.max(0, at - 6), at)) && !text.slice(0, at).includes('"');

interface Found {
  start: number;
  end: number;
  /** Where to look for the next one. */
  resume: number;
  goesOn: boolean;
}

interface Mark {
  family: Family;
  length: number;
}

interface Place {
  at: number;
  length: number;
}

type Family = 'double' | 'single' | 'angle';
type Reader = (text: string, at: number, length: number, next: string, before: readonly Found[]) => Found | undefined;
