/**
 * Finds words that somebody quotes, with what a quotation may change where it shows so: `[…]` leaves words out, `[he]` supplies or
 * replaces a few, `[T]he` changes the case of a first letter. What stands between brackets is the dossier's, all else the source's.
 */
import type { Span } from '../text/find-passage.ts';
import { firstFrom } from '../text/spans.ts';
import { findInSource, partAt, type SourceText } from './source-text.ts';
import { hasWords } from '../text/words.ts';

const BRACKETS = /\[([^[\]]*)\]/g;
const ELLIPSIS = /^(?:…|\.\s?\.\s?\.)$/;
const LETTER = /^\p{L}$/u;
/** So many characters at most stand where brackets supply other words. */
const MOST_REPLACED = 40;
/** How many paragraphs `[…]` may lead on. */
const MOST_PARAGRAPHS = 1;
/** A quotation of more pieces is looked up no further. */
const MOST_PIECES = 50;
/** So many places are tried at which its first piece stands. */
const MOST_PLACES = 1_000;

/** Finds the words in the source, or within one of its paragraphs. A shortened quotation reaches from its first piece to its last. */
export function findQuoted(source: SourceText, words: string, paragraph?: number): QuotedMatch {
  const whole = findInSource(source, { exact: words }, paragraph);
  if (whole.type === 'found') return { ...whole, shown: source.text.slice(whole.start, whole.end) };
  if (whole.type === 'ambiguous') return whole;
  const parts = words.includes('[') ? partsOf(words) : [];
  const first = parts.findIndex(({ type }) => type === 'piece');
  if (first === -1 || parts.length > MOST_PIECES) return whole;
  const rest = parts.slice(first + 1).map((part) => ({ ...part, spans: spansOf(source, part) }));
  const chains = spansOf(source, parts[first])
    .filter(({ start }) => paragraph === undefined || partAt(source, start) === paragraph)
    .slice(0, MOST_PLACES)
    .flatMap((span) => {
      const chain = chainFrom(source, rest, span);
      return chain ? [[span, ...chain]] : [];
    });
  const matches = chains.map((chain) => ({ start: chain[0]?.start ?? 0, end: chain.at(-1)?.end ?? 0 }));
  const [chain, other] = chains;
  const [match] = matches;
  if (!chain || !match) return { type: 'missing' };
  return other ? { type: 'ambiguous', matches } : { type: 'found', ...match, shown: shownOf(source, parts, chain) };
}

/** The same words with every ellipsis in square brackets, as a shortened quotation is written. */
export const withBracketedEllipses = (words: string): string =>
  words.replace(/\s*(?:[[(]\s*)?(?:…|\.{3})(?:\s*[\])])?\s*/g, ' […] ').trim();

/** The places of the pieces that follow, each behind the one before and no farther from it than the brackets between allow. */
function chainFrom(source: SourceText, parts: readonly (QuotedPart & { spans: readonly Span[] })[], before: Span): Span[] | undefined {
  const chain: Span[] = [];
  let [previous, isShortened] = [before, false];
  for (const part of parts) {
    if (part.type !== 'piece') {
      isShortened ||= part.type === 'ellipsis';
      continue;
    }
    const next = part.spans[firstFrom(part.spans, previous.end)];
    if (!next || !isNear(source, previous.end, next.start, isShortened)) return undefined;
    chain.push(next);
    [previous, isShortened] = [next, false];
  }
  return chain;
}

function isNear(source: SourceText, from: number, to: number, isShortened: boolean): boolean {
  const [before, after] = [partAt(source, from - 1), partAt(source, to)];
  if (before === 'preamble' || after === 'preamble') return before === after;
  return isShortened ? after - before <= MOST_PARAGRAPHS : after === before && to - from <= MOST_REPLACED;
}

function spansOf(source: SourceText, part: QuotedPart | undefined): Span[] {
  if (part?.type !== 'piece') return [];
  return part.forms
    .flatMap((exact) => {
      const match = findInSource(source, { exact });
      return match.type === 'found' ? [match] : match.type === 'ambiguous' ? match.matches : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** The quotation with the characters of the source in its pieces. */
function shownOf(source: SourceText, parts: readonly QuotedPart[], chain: readonly Span[]): string {
  let at = 0;
  return parts
    .map((part) => {
      if (part.type !== 'piece') return part.written;
      const { start, end } = chain[at++] ?? { start: 0, end: 0 };
      const there = source.text.slice(start, end);
      return part.before + (part.letter === undefined ? there : `[${part.letter}]${there.slice(part.letter.length)}`) + part.after;
    })
    .join('');
}

/** Cuts a quotation at its brackets. A changed first letter belongs to the piece behind it. */
function partsOf(words: string): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let [from, letter] = [0, undefined as string | undefined];
  const add = (to: number) => {
    const text = words.slice(from, to);
    if (text !== '' || letter !== undefined) parts.push(pieceOf(text, letter));
    letter = undefined;
  };
  for (const { 0: written, 1: inside = '', index } of words.matchAll(BRACKETS)) {
    const behind = index + written.length;
    add(index);
    from = behind;
    if (LETTER.test(inside) && hasWords(words.charAt(behind)) && !hasWords(words.charAt(index - 1))) letter = inside;
    else parts.push({ type: ELLIPSIS.test(inside.trim()) ? 'ellipsis' : 'supplied', written });
  }
  add(words.length);
  return parts;
}

function pieceOf(text: string, letter: string | undefined): QuotedPart {
  if (letter === undefined && !hasWords(text)) return { type: 'punctuation', written: text };
  const trimmed = text.trim();
  const start = text.indexOf(trimmed);
  const forms =
    letter === undefined ? [trimmed] : [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])].map((first) => first + trimmed);
  return { type: 'piece', forms, letter, before: text.slice(0, start), after: text.slice(start + trimmed.length) };
}

type QuotedPart =
  | { type: 'piece'; forms: string[]; letter: string | undefined; before: string; after: string }
  | { type: 'ellipsis' | 'supplied' | 'punctuation'; written: string };

export type QuotedMatch =
  /** `shown` is what a page shows: the characters of the source, and what stands between brackets. */
  ({ type: 'found'; shown: string } & Span) | { type: 'missing' } | { type: 'ambiguous'; matches: Span[] };
