/** A source prepared for looking things up in it. */
import { findPassage, nearestPassage, type Nearest, type PassageMatch, type TextQuote } from '../text/find-passage.ts';
import { fold, type FoldedText } from '../text/normalize.ts';
import { paragraphsOf, preambleOf, type Paragraph, type Part, type Separator, type Stretch } from '../text/paragraphs.ts';
import { cutsWord } from '../text/words.ts';

/** Folds the text once; every later look-up uses the folded form. */
export function prepareSource(id: string, text: string, data: { paragraphs: Separator; preamble?: string | undefined }): SourceText {
  return {
    id,
    text,
    folded: fold(text),
    paragraphs: paragraphsOf(text, data.paragraphs, data.preamble),
    preamble: preambleOf(text, data.preamble),
  };
}

/**
 * Finds the words in the source, or within one of its paragraphs when `paragraph` is given.
 * Words are whole words: “threat” does not stand in “threatened”, nor “5,000” in “15,000”.
 */
export function findInSource(source: SourceText, quote: TextQuote, paragraph?: number): PassageMatch {
  const match = findPassage(source.folded, quote);
  const all = match.type === 'ambiguous' ? match.matches : match.type === 'found' ? [{ start: match.start, end: match.end }] : [];
  const matches = all
    .filter(({ start, end }) => !cutsWord(source.text, start, end))
    .filter(({ start }) => paragraph === undefined || partAt(source, start) === paragraph);
  const [first] = matches;
  if (!first) return { type: 'missing' };
  return matches.length === 1 ? { type: 'found', ...first } : { type: 'ambiguous', matches };
}

/** The passage nearest to the words, for a hint. */
export const nearestInSource = (source: SourceText, exact: string): Nearest => nearestPassage(source.folded, exact);

/** The part an offset lies in; what lies between two paragraphs belongs to the next. */
export function partAt(source: SourceText, offset: number): Part {
  if (source.preamble && offset < source.preamble.end) return 'preamble';
  return nextParagraph(source, offset)?.number ?? source.paragraphs.length;
}

/** The text of a part and where it lies. */
export const stretchOf = ({ paragraphs, preamble }: SourceText, part: Part): Stretch | undefined =>
  part === 'preamble' ? preamble : paragraphs[part - 1];

/** The first paragraph that ends behind the offset. */
function nextParagraph({ paragraphs }: SourceText, offset: number): Paragraph | undefined {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low];
}

export interface SourceText {
  id: string;
  text: string;
  folded: FoldedText;
  paragraphs: Paragraph[];
  /** What stands before the first paragraph and is no part of the report. */
  preamble: Stretch | undefined;
}
