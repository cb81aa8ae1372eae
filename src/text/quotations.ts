/** Finds what stands in double quotation marks, because that is what a text says somebody else said. */

const QUOTATION = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|"([^"\n]+)"/gu;
/** A comma or full stop that typography puts inside the marks belongs to the sentence around. */
const CLOSING_POINT = /[,.;:]$/u;

/** The quotations of a text in order. `start` and `end` enclose the words without the marks. */
export function quotationsIn(text: string): Quotation[] {
  return [...text.matchAll(QUOTATION)].map((match) => {
    const inner = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + match[0].indexOf(inner);
    return { words: inner.replace(CLOSING_POINT, ''), start, end: start + inner.length };
  });
}

export interface Quotation {
  words: string;
  start: number;
  end: number;
}
