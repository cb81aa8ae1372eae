/** Lays parts of a text over it: where each of them stands, and which words stand in none. Offsets are UTF-16 code units. */
import type { Span } from './find-passage.ts';
import { fold, foldText, toRaw, type FoldedText } from './normalize.ts';
import { occurrences } from './occurrences.ts';
import { cutsWord } from './words.ts';

/** What must stand in some part. Punctuation, quotation marks and blanks may be left between two parts. */
const WORD = /[\p{L}\p{N}\p{M}\p{Sc}]+/gu;

/** The parts where they stand one behind the other, as they are given. */
export function layInOrder(text: string, parts: readonly string[]): Laid[] {
  const folded = fold(text);
  let end = 0;
  return parts.map((part) => {
    const places = placesOf(folded, part);
    const place = places.find(({ start }) => start >= end);
    if (!place) return { type: places.length === 0 ? 'missing' : 'taken' };
    end = place.end;
    return { type: 'laid', ...place };
  });
}

/**
 * The parts wherever they stand, no two over the same words. Longer ones are laid first, so that a short one does not take a
 * place out of their middle; of several places a part takes the first that is free.
 */
export function layAnywhere(text: string, parts: readonly string[]): Laid[] {
  const folded = fold(text);
  const laid: Laid[] = parts.map(() => ({ type: 'missing' }));
  const taken: Span[] = [];
  const longestFirst = [...parts.entries()].sort(([a, one], [b, other]) => other.length - one.length || a - b);
  for (const [index, part] of longestFirst) {
    const places = placesOf(folded, part);
    const place = places.find(({ start, end }) => taken.every((other) => end <= other.start || other.end <= start));
    if (place) taken.push(place);
    laid[index] = place ? { type: 'laid', ...place } : { type: places.length === 0 ? 'missing' : 'taken' };
  }
  return laid;
}

/** The words that stand in none of the spans; words side by side are one span. */
export function leftOver(text: string, spans: readonly Span[]): Span[] {
  const left: Span[] = [];
  let beside = false;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const [start, end] = [index, index + word.length];
    const last = left.at(-1);
    const covered = isCovered(start, end, spans);
    if (!covered && beside && last) last.end = end;
    else if (!covered) left.push({ start, end });
    beside = !covered;
  }
  return left;
}

/** A word may be divided among parts, as where Arabic writes “and” together with the next word. */
function isCovered(start: number, end: number, spans: readonly Span[]): boolean {
  let at = start;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) if (span.start <= at && span.end > at) at = span.end;
  return at >= end;
}

const placesOf = (folded: FoldedText, part: string): Span[] => {
  const words = foldText(part);
  if (words === '') return [];
  return occurrences(folded, words).flatMap((at) => {
    const span = toRaw(folded, at, at + words.length);
    return span.type === 'span' && !cutsWord(folded.raw, span.start, span.end) ? [{ start: span.start, end: span.end }] : [];
  });
};

/** Where a part was laid: nowhere because it is `missing` in the text, or because every place of it is `taken` or lies before. */
export type Laid = ({ type: 'laid' } & Span) | { type: 'missing' } | { type: 'taken' };
