/** Sets quotation marks and apostrophes that were typed straight as the typography of a language has them. */
import { quotationsIn, type Quotation } from './quotations.ts';
import { replaceSpans, type SpanChange } from './replace-spans.ts';
import { isWithinOne } from './spans.ts';

/** The double and the single marks of a quotation, by primary language (CLDR, `delimiters`); the style sheets of the site have the same. */
const MARKS: Readonly<Record<string, Marks>> = {
  en: { '"': ['“', '”'], "'": ['‘', '’'] },
  de: { '"': ['„', '“'], "'": ['‚', '‘'] },
  ar: { '"': ['«', '»'], "'": ['“', '”'] },
  fa: { '"': ['«', '»'], "'": ['“', '”'] },
};

/** Marks as keyboards have them. */
export const STRAIGHT = /["']/;
/** Where a mark can open: behind a blank, a dash, another opening mark, or a particle that Arabic writes with the next word. */
const BEFORE = /(?:^|[\s([{\-–—/…„“”«»‚‘]|(?<![\p{L}\p{M}])[وفبكل]{1,2})$/u;
/** Where one can close: before anything but a letter or digit. */
const BEHIND = /^(?![\p{L}\p{N}])/u;
/** Between letters, at the end of a word (“the traders’ plan”), and before the years of a decade (“the ’90s”). */
const APOSTROPHE = /(?<=[\p{L}\p{M}])'|(?<![\p{L}\p{N}])'(?=\d0s)/gu;

/**
 * The text with the marks of the language (BCP 47), of the same length. Between the marks of a quotation nothing changes: these are
 * words of others. What has no partner, or stands behind a number as a sign of inches or feet does, stays straight, and everything
 * does in languages whose marks are not known here.
 */
export function setMarks(text: string, language: string): string {
  const marks = STRAIGHT.test(text) ? MARKS[language.split('-')[0]?.toLowerCase() ?? ''] : undefined;
  if (!marks) return text;
  const quotations = quotationsIn(text);
  const apostrophes = Array.from(text.matchAll(APOSTROPHE), ({ index }) => index)
    .filter((index) => !isWithinOne(quotations, index))
    .map((start) => ({ start, end: start + 1, text: '’' }));
  const pairs = quotations.flatMap((quotation) => pairOf(quotation, text, marks));
  const taken = new Set(pairs.map(({ start }) => start));
  return replaceSpans(text, [...pairs, ...apostrophes.filter(({ start }) => !taken.has(start))]);
}

/** What takes the place of the two marks of a quotation, where both are straight and stand as marks do. */
function pairOf({ start, end }: Quotation, text: string, marks: Marks): SpanChange[] {
  const [open, close] = [markBefore(text, start), markBehind(text, end)];
  const mark = text.charAt(open);
  if ((mark !== '"' && mark !== "'") || text.charAt(close) !== mark) return [];
  if (!BEFORE.test(text.slice(Math.max(0, open - 3), open)) || !BEHIND.test(text.slice(close + 1, close + 3))) return [];
  return [open, close].map((at, index) => ({ start: at, end: at + 1, text: marks[mark][index] ?? mark }));
}

const markBefore = (text: string, start: number): number => text.slice(0, start).trimEnd().length - 1;
const markBehind = (text: string, end: number): number => text.length - text.slice(end).trimStart().length;

type Marks = Readonly<Record<'"' | "'", readonly [open: string, close: string]>>;
