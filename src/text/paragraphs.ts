/** Cuts a source into the paragraphs that its page numbers. */

const SEPARATORS = {
  'blank-line': /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*)+/g,
  line: /(?:(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*)+/g,
} as const;

/**
 * The paragraphs of a text in order, numbered from 1, as spans of UTF-16 code units. White space at either end of a
 * paragraph lies outside it. `preamble` at the very start belongs to none.
 */
export function paragraphsOf(text: string, separator: Separator, preamble = ''): Paragraph[] {
  const body = text.startsWith(preamble) ? preamble.length : 0;
  const paragraphs: Paragraph[] = [];
  let from = body;
  const add = (end: number) => {
    const chunk = text.slice(from, end);
    const start = from + (chunk.length - chunk.trimStart().length);
    const stop = from + chunk.trimEnd().length;
    if (stop > start) paragraphs.push({ number: paragraphs.length + 1, start, end: stop, text: text.slice(start, stop) });
  };
  for (const match of text.matchAll(SEPARATORS[separator])) {
    if (match.index < body) continue;
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return paragraphs;
}

export type Separator = keyof typeof SEPARATORS;

export interface Paragraph {
  /** Counted from 1, as shown to readers (¶1). */
  number: number;
  /** Offset of the first character in the whole text, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character. */
  end: number;
  text: string;
}
