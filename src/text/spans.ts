/** Spans in the order of a text, looked up without going through all of them. */
import type { Span } from './find-passage.ts';

/** Whether one span lies within another. */
export const encloses = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans have a character in common. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The number of the first span that begins at the offset or behind it; how many there are, when none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the spans, which do not overlap, holds the character at the offset. */
export function isWithinOne(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstFrom(spans, offset + 1) - 1];
  return span !== undefined && offset >= span.start && offset < span.end;
}
