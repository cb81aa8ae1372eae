/** Sets quotation marks and apostrophes that were typed straight as the typography of a language has them. */
import { quotationsIn, type Quotation } from './quotations.ts';
import { replaceSpans, type SpanChange } from './replace-spans.ts';
import { isWithinOne } from './spans.ts';

/** The marks of a quotation, by primary language, as the style sheets of the site have them. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  ar: ['«', '»'],
  fa: ['«', '»'],
};

/** Marks as keyboards have them. */
export const STRAIGHT = /["']/;
/** Where a mark can open: behind a blank, a dash, another opening mark, or a particle that Arabic writes with the next word. */
const BEFORE = /(?:^|[\s([{\-–—/…„“”«»‚‘]|(?<![\p{L}\p{M}])[وفبكل]{1,2})$/u;
/** Where one can close: before anything but a letter or digit. */
const BEHIND = /^(?![\p{L}\p{N}])/u;
/** Between letters. At the ends of words it cannot be told from the marks of a quotation. */
const APOSTROPHE = /(?<=[\p{L}\p{M}])'(?=\p{L})/gu;
const UNBROKEN = /\S+/g;
/** What is no word then: an address of the web or of somebody. */
const ADDRESS = /:\/\/|@/;

/**
 * The text with the marks of the language (BCP 47), of the same length. Between the marks of a quotation nothing changes: these are
 * words of others. Single marks, marks without a partner and signs of inches and feet stay straight, and everything does in
 * languages whose marks are not known here.
 */
export function setMarks(text: string, language: string): string {
  const marks = STRAIGHT.test(text) ? MARKS[language.split('-')[0]?.toLowerCase() ?? ''] : undefined;
  if (!marks) return text;
  const quotations = quotationsIn(text);
  const addresses = Array.from(text.matchAll(UNBROKEN))
    .filter(([part]) => ADDRESS.test(part))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const apostrophes = Array.from(text.matchAll(APOSTROPHE), ({ index }) => index)
    .filter((index) => !isWithinOne(quotations, index) && !isWithinOne(addresses, index))
    .map((start) => ({ start, end: start + 1, text: '’' }));
  return replaceSpans(text, [...quotations.flatMap((quotation) => pairOf(quotation, text, marks)), ...apostrophes]);
}

/** What takes the place of the two marks of a quotation, where both are straight and stand as marks do. */
function pairOf({ start, end }: Quotation, text: string, marks: readonly string[]): SpanChange[] {
  const places = [text.slice(0, start).trimEnd().length - 1, text.length - text.slice(end).trimStart().length] as const;
  const [open, close] = places;
  if (text[open] !== '"' || text[close] !== '"') return [];
  if (!BEFORE.test(text.slice(Math.max(0, open - 3), open)) || !BEHIND.test(text.slice(close + 1, close + 3))) return [];
  return places.map((at, index) => ({ start: at, end: at + 1, text: marks[index] ?? '"' }));
}
