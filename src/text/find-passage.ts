/** Finds the words of a selector in a text. Exact after folding, or not at all; the nearest passage serves hints only. */
import search from 'approx-string-match';
import { foldText, toRaw, type FoldedText } from './normalize.ts';
import { occurrences } from './occurrences.ts';

/** How far a passage may differ from what was written and still be offered as the nearest, as a share of its length. */
const NEAREST_SHARE = 1 / 3;
/** A suggestion for longer texts costs more than it helps: matching is quadratic in the pattern. */
const NEAREST_MAX_LENGTH = 1_000;

/**
 * Finds a text quote selector (W3C Web Annotation, 4.2.4). Offsets are UTF-16 code units of the raw text.
 * Prefix and suffix must stand directly before and after; white space between does not count.
 */
export function findPassage(text: FoldedText, selector: TextQuote): PassageMatch {
  const exact = foldText(selector.exact);
  if (exact === '') return { type: 'missing' };
  const prefix = foldText(selector.prefix ?? '');
  const suffix = foldText(selector.suffix ?? '');
  const matches = occurrences(text, exact)
    .filter((at) => endsBefore(text.text, at, prefix) && startsBehind(text.text, at + exact.length, suffix))
    .flatMap((at) => {
      const span = toRaw(text, at, at + exact.length);
      return span.type === 'span' ? [{ start: span.start, end: span.end }] : [];
    });
  const [first] = matches;
  if (!first) return { type: 'missing' };
  return matches.length === 1 ? { type: 'found', ...first } : { type: 'ambiguous', matches };
}

/** The passage of the text that differs least from `exact`, for a hint. Offsets are UTF-16 code units of the raw text. */
export function nearestPassage(text: FoldedText, exact: string): Nearest {
  const pattern = foldText(exact);
  if (pattern === '' || pattern.length > NEAREST_MAX_LENGTH) return { type: 'none' };
  const matches = search(text.text, pattern, Math.floor(pattern.length * NEAREST_SHARE));
  const best = matches.reduce<(typeof matches)[number] | undefined>(
    (least, match) => (!least || match.errors < least.errors ? match : least),
    undefined,
  );
  if (!best) return { type: 'none' };
  const [start, end] = wholeWords(text.text, best.start, best.end);
  const span = toRaw(text, start, end);
  return span.type === 'span' ? { type: 'near', start: span.start, end: span.end } : { type: 'none' };
}

/** White space is folded to single blanks, so at most one stands between. */
function endsBefore(text: string, at: number, prefix: string): boolean {
  const start = (text[at - 1] === ' ' ? at - 1 : at) - prefix.length;
  return start >= 0 && text.startsWith(prefix, start);
}

const startsBehind = (text: string, at: number, suffix: string): boolean => text.startsWith(suffix, text[at] === ' ' ? at + 1 : at);

/** What a hint need not begin or end with. */
const MARKS: ReadonlySet<string> = new Set([' ', '"', ',']);

/** Widens a span to whole words, so that a hint can be copied as it is. */
function wholeWords(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && MARKS.has(text[start] ?? '')) start++;
  while (end > start && MARKS.has(text[end - 1] ?? '')) end--;
  while (start > 0 && isWord(text[start]) && isWord(text[start - 1])) start--;
  while (end < text.length && isWord(text[end - 1]) && isWord(text[end])) end++;
  return [start, end];
}

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);

/** The words of a W3C TextQuoteSelector. */
export interface TextQuote {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export interface Span {
  start: number;
  end: number;
}

export type PassageMatch = ({ type: 'found' } & Span) | { type: 'missing' } | { type: 'ambiguous'; matches: Span[] };
export type Nearest = ({ type: 'near' } & Span) | { type: 'none' };
