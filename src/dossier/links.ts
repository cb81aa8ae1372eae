/** Resolves links of prose against the sources: which passage a quoted link shows, which paragraph a mark names. */
import { quotationsIn, type Quotation } from '../text/quotations.ts';
import type { ProseLink } from './prose.ts';
import { findQuoted, type QuotedMatch } from './quoted-words.ts';
import type { SourceText } from './source-text.ts';

const PARAGRAPH = /^p([1-9]\d*)$/;

/** What a `source:` link points to. Its text in quotation marks is a passage and must be verbatim; `#p8` names a paragraph. */
export function resolveSourceLink(link: Pick<ProseLink, 'address' | 'text'>, source: SourceText): SourceTarget {
  const number = paragraphNamedBy(link);
  // Paragraphs are numbered from 1; no number is `NaN`.
  if (number !== undefined && !(number <= source.paragraphs.length)) return { type: 'no-paragraph' };
  const [quotation] = quotationsInLink(link, source);
  if (quotation) return { type: 'quotation', words: quotation.words, match: quotation.match };
  return number === undefined ? { type: 'source' } : { type: 'paragraph', number };
}

/** Every quotation in the text of a `source:` link. The first is what the link shows; none may differ from the source. */
export function quotationsInLink(link: Pick<ProseLink, 'address' | 'text'>, source: SourceText): LinkQuotation[] {
  const number = paragraphNamedBy(link);
  return quotationsIn(link.text).map((quotation) => ({
    ...quotation,
    match: findQuoted(source, quotation.words, number),
  }));
}

/** The number in `#p8`; `NaN`, which no paragraph has, for any other fragment. */
function paragraphNamedBy({ address }: Pick<ProseLink, 'address'>): number | undefined {
  const fragment = address.type === 'typed' ? address.fragment : undefined;
  return fragment === undefined ? undefined : Number(PARAGRAPH.exec(fragment)?.[1]);
}

/** A quotation with its place in the text of the link, and where it stands in the source. */
export interface LinkQuotation extends Quotation {
  match: QuotedMatch;
}

export type SourceTarget =
  | { type: 'source' }
  | { type: 'paragraph'; number: number }
  | { type: 'no-paragraph' }
  | { type: 'quotation'; words: string; match: QuotedMatch };
