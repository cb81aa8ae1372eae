/** Finds what stands in quotation marks, because that is what a text says somebody else said. */
import type { Span } from './find-passage.ts';
import { isWithinOne } from './spans.ts';
import { singleQuotationsIn } from './single-quotations.ts';

/**
 * Each mark that opens a quotation, with the marks that close it. `”` and `»` open too where nothing is open: ”så”, »so«. What a
 * straight one opens, a curly one closes as well: much of what comes from feeds mixes them.
 */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '"': '"”',
  '”': '”',
  '»': '«',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '❝': '❞',
  '＂': '＂',
};
/** Every mark that opens or closes a quotation. */
const MARK = new RegExp(`[${Object.entries(CLOSING).flat().join('')}]`, 'g');
const OPENS_WITHIN = '“„«';
const CURLY_OPENS = '“„';
/** A straight mark that closes: behind a word, no inches, and not before one. */
const STRAIGHT_CLOSE = /(?<=[^\s\d])"(?![\p{L}\p{N}])/gu;
/** Marks that can be a stray or mean inches, and so are no quotation unless they are closed. */
const STRAY = /[”»]|(?<=\d)"/uy;
/** A comma or full stop that typography puts inside the marks belongs to the sentence around. */
const CLOSING_POINT = /[,.;:]$/u;

/**
 * The outermost quotations of a text in order. `start` and `end` enclose the words without the marks.
 * A quotation in curly marks that no curly one closes ends at the next straight one; what is never closed goes on to the end of
 * the text: so does the reader take it.
 */
export function quotationsIn(text: string): Quotation[] {
  const double = doubleQuotationsIn(text);
  const single = SINGLE.test(text) ? singleQuotationsIn(text, double) : [];
  const outermost = double.filter(({ start }) => !isWithinOne(single, start - 1));
  return [...outermost, ...single]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const inner = text.slice(start, end);
      const from = start + (inner.length - inner.trimStart().length);
      const words = inner.trim();
      return words === '' ? [] : [{ words: words.replace(CLOSING_POINT, ''), start: from, end: from + words.length }];
    });
}

const SINGLE = /['‘‚‹]/;

/** What stands between double marks, blanks at either end included. */
function doubleQuotationsIn(text: string): Span[] {
  const found: Span[] = [];
  const strays = new Set<string>();
  const closes = new Map<number, number>();
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1)) {
    const mark = text.charAt(at);
    if (!Object.hasOwn(CLOSING, mark) || strays.has(mark)) continue;
    const close = closingOf(text, at, closes);
    STRAY.lastIndex = at;
    if (close === text.length && STRAY.test(text)) {
      strays.add(mark);
      continue;
    }
    found.push({ start: at + 1, end: close });
    at = close;
  }
  return found;
}

/** Where the next mark stands; the length of the text when there is none. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

/** Where the quotation opened at `start` is closed, the end of the text if it never is. */
function closingOf(text: string, start: number, closes: Map<number, number>): number {
  const close = closes.get(start) ?? matchingClose(text, start, closes);
  if (close !== text.length || !CURLY_OPENS.includes(text.charAt(start))) return close;
  STRAIGHT_CLOSE.lastIndex = start;
  return STRAIGHT_CLOSE.exec(text)?.index ?? close;
}

/** Where a mark closes it, those inside it being closed before. `closes` is told the same of each of these: a text of marks that nothing closes is read once. */
function matchingClose(text: string, start: number, closes: Map<number, number>): number {
  const open = [start];
  for (let at = nextMark(text, start + 1); at < text.length; at = nextMark(text, at + 1)) {
    const mark = text.charAt(at);
    const innermost = open.at(-1) ?? start;
    const opening = text.charAt(innermost);
    if (CLOSING[opening]?.includes(mark)) {
      closes.set(innermost, at);
      open.pop();
      if (open.length === 0) return at;
    } else if (OPENS_WITHIN.includes(mark) && (opening !== '"' || mark === '“')) {
      open.push(at);
    }
  }
  for (const at of open) closes.set(at, text.length);
  return text.length;
}

export interface Quotation {
  words: string;
  start: number;
  end: number;
}
