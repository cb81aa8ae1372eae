/** A source prepared for looking things up in it. */
import { findPassage, nearestPassage, type Nearest, type PassageMatch, type TextQuote } from '../text/find-passage.ts';
import { fold, type FoldedText } from '../text/normalize.ts';
import { paragraphsOf, type Paragraph, type Separator } from '../text/paragraphs.ts';

/** Folds the text once; every later look-up uses the folded form. */
export function prepareSource(id: string, text: string, data: { paragraphs: Separator; preamble?: string | undefined }): SourceText {
  return { id, text, folded: fold(text), paragraphs: paragraphsOf(text, data.paragraphs, data.preamble) };
}

/** Finds the words in the source, or within one of its paragraphs when `paragraph` is given. */
export function findInSource(source: SourceText, quote: TextQuote, paragraph?: number): PassageMatch {
  const match = findPassage(source.folded, quote);
  if (paragraph === undefined || match.type === 'missing') return match;
  const within = source.paragraphs.find(({ number }) => number === paragraph);
  const all = match.type === 'found' ? [{ start: match.start, end: match.end }] : match.matches;
  const inside = all.filter(({ start, end }) => within && start >= within.start && end <= within.end);
  const [only] = inside;
  if (!only) return { type: 'missing' };
  return inside.length === 1 ? { type: 'found', ...only } : { type: 'ambiguous', matches: inside };
}

/** The passage nearest to the words, for a hint. */
export const nearestInSource = (source: SourceText, exact: string): Nearest => nearestPassage(source.folded, exact);

/** The paragraph an offset lies in; what lies between two paragraphs or in the preamble belongs to the next. */
export function paragraphAt(source: SourceText, offset: number): number {
  return source.paragraphs.find(({ end }) => offset < end)?.number ?? source.paragraphs.length;
}

export interface SourceText {
  id: string;
  text: string;
  folded: FoldedText;
  paragraphs: Paragraph[];
}
