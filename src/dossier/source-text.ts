/** A source prepared for looking things up in it. */
import { findPassage, nearestPassage, type Nearest, type PassageMatch, type Span, type TextQuote } from '../text/find-passage.ts';
import { fold, type FoldedText } from '../text/normalize.ts';
import { GAP, paragraphsOf, preambleOf, type Paragraph, type Part, type Separator, type Stretch } from '../text/paragraphs.ts';
import { cutsWord } from '../text/words.ts';

/** Folds the text once; every later look-up uses the folded form. What was prepared for `data` is had again with the same text. */
export function prepareSource(id: string, text: string, data: HowCut): SourceText {
  const known = prepared.get(data);
  if (known?.id === id && known.text === text) return known;
  const source: SourceText = {
    id,
    text,
    folded: fold(text),
    paragraphs: paragraphsOf(text, data.paragraphs, data.preamble, data.excerpt !== undefined),
    preamble: preambleOf(text, data.preamble),
    matches: new Map(),
  };
  prepared.set(data, source);
  return source;
}

const prepared = new WeakMap<object, SourceText>();

/** A source with its text in parts. */
type Cut = Pick<SourceText, 'text' | 'paragraphs'> & { data: Pick<HowCut, 'excerpt'> };

/** What the fields of a source say of how its text is cut into parts. */
interface HowCut {
  paragraphs: Separator;
  preamble?: string | undefined;
  /** Given where only passages of the text are held. */
  excerpt?: object | undefined;
}

/**
 * Finds the words in the source, or within one of its paragraphs when `paragraph` is given.
 * Words are whole words: “threat” does not stand in “threatened”, nor “5,000” in “15,000”.
 */
export function findInSource(source: SourceText, quote: TextQuote, paragraph?: number): PassageMatch {
  const all = matchesOf(source, quote);
  const matches = paragraph === undefined ? all : all.filter(({ start }) => partAt(source, start) === paragraph);
  const [first] = matches;
  if (!first) return { type: 'missing' };
  return matches.length === 1 ? { type: 'found', ...first } : { type: 'ambiguous', matches: [...matches] };
}

/** The same words are looked for by several rules, and again by whoever shows them. */
function matchesOf(source: SourceText, quote: TextQuote): readonly Span[] {
  const key = [quote.exact, quote.prefix ?? '', quote.suffix ?? ''].join('\0');
  const known = source.matches.get(key);
  if (known) return known;
  const match = findPassage(source.folded, quote);
  const all = match.type === 'ambiguous' ? match.matches : match.type === 'found' ? [{ start: match.start, end: match.end }] : [];
  const matches = all.filter(({ start, end }) => !cutsWord(source.text, start, end));
  source.matches.set(key, matches);
  return matches;
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
function nextParagraph({ paragraphs }: Pick<SourceText, 'paragraphs'>, offset: number): Paragraph | undefined {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low];
}

/** Whether the source is an excerpt and leaves something out directly before the paragraph with the number; before none: behind the last one. */
export function hasGapBefore({ text, paragraphs, data }: Cut, number: number): boolean {
  if (!data.excerpt) return false;
  const from = paragraphs[number - 2]?.end ?? 0;
  return text.slice(from, paragraphs[number - 1]?.start).includes(GAP);
}

/** Spans by the numbers of the paragraphs that they reach into, in their order. */
export function byParagraph<Of extends Span>(source: Pick<SourceText, 'paragraphs'>, spans: readonly Of[]): ReadonlyMap<number, Of[]> {
  const found = new Map<number, Of[]>();
  for (const span of spans) {
    let paragraph = nextParagraph(source, span.start);
    while (paragraph && paragraph.start < span.end) {
      const { number } = paragraph;
      const here = found.get(number);
      if (here) here.push(span);
      else found.set(number, [span]);
      paragraph = source.paragraphs[number];
    }
  }
  return found;
}

export interface SourceText {
  id: string;
  text: string;
  folded: FoldedText;
  paragraphs: Paragraph[];
  /** What stands before the first paragraph and is no part of the report. */
  preamble: Stretch | undefined;
  /** Where words were found that have been looked for, by their selectors. */
  matches: Map<string, readonly Span[]>;
}
