/** Cuts a source into the paragraphs that its page numbers. */

const SEPARATORS = {
  'blank-line': /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*)+/g,
  line: /(?:(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*)+/g,
} as const;

/** Stands in the text of an excerpt where something is left out. */
export const GAP = '[…]';

/**
 * The paragraphs of a text in order, numbered from 1, as spans of UTF-16 code units. White space at either end of a
 * paragraph lies outside it. `preamble` at the very start belongs to none; in an excerpt, nor does a gap that stands alone.
 */
export function paragraphsOf(text: string, separator: Separator, preamble = '', isExcerpt = false): Paragraph[] {
  const body = text.startsWith(preamble) ? preamble.length : 0;
  const paragraphs: Paragraph[] = [];
  let from = body;
  const add = (end: number) => {
    const chunk = text.slice(from, end);
    const start = from + (chunk.length - chunk.trimStart().length);
    const stop = from + chunk.trimEnd().length;
    if (stop > start && !(isExcerpt && text.slice(start, stop) === GAP))
      paragraphs.push({ number: paragraphs.length + 1, start, end: stop, text: text.slice(start, stop) });
  };
  for (const match of text.matchAll(SEPARATORS[separator])) {
    if (match.index < body) continue;
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return paragraphs;
}

/** The preamble as a span of the text, when the text begins with it. White space at either end of it lies outside. */
export function preambleOf(text: string, preamble = ''): Stretch | undefined {
  const words = preamble.trim();
  if (words === '' || !text.startsWith(preamble)) return undefined;
  const start = preamble.indexOf(words);
  return { start, end: start + words.length, text: words };
}

/** A part of a source: a paragraph by its number, or the preamble, which is none of them. */
export type Part = number | 'preamble';

export type Separator = keyof typeof SEPARATORS;

export interface Paragraph extends Stretch {
  /** Counted from 1, as shown to readers (¶1). */
  number: number;
}

export interface Stretch {
  /** Offset of the first character in the whole text, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character. */
  end: number;
  text: string;
}
