/** The text with spans of it replaced, which may come in any order; no two overlap. Offsets are UTF-16 code units. */
export function replaceSpans(text: string, changes: readonly SpanChange[]): string {
  let [edited, from] = ['', 0];
  for (const change of changes.toSorted((a, b) => a.start - b.start)) {
    edited += text.slice(from, change.start) + change.text;
    from = change.end;
  }
  return edited + text.slice(from);
}

export interface SpanChange {
  start: number;
  end: number;
  /** What takes the place of the span. */
  text: string;
}
