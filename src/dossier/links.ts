/** Resolves links of prose against the sources: which passage a quoted link shows, which paragraph a mark names. */
import type { PassageMatch } from '../text/find-passage.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { BlockLink } from './prose.ts';
import { findInSource, type SourceText } from './source-text.ts';

const PARAGRAPH = /^p([1-9]\d*)$/;

/** What a `source:` link points to. Its text in quotation marks is a passage and must be verbatim; `#p8` names a paragraph. */
export function resolveSourceLink(link: BlockLink, source: SourceText): SourceTarget {
  const fragment = link.address.type === 'typed' ? link.address.fragment : undefined;
  const number = fragment === undefined ? undefined : Number(PARAGRAPH.exec(fragment)?.[1]);
  if (number !== undefined && !source.paragraphs.some((paragraph) => paragraph.number === number)) return { type: 'no-paragraph' };
  const [quotation] = quotationsIn(link.text);
  if (quotation) return { type: 'quotation', words: quotation.words, match: findInSource(source, { exact: quotation.words }, number) };
  return number === undefined ? { type: 'source' } : { type: 'paragraph', number };
}

export type SourceTarget =
  | { type: 'source' }
  | { type: 'paragraph'; number: number }
  | { type: 'no-paragraph' }
  | { type: 'quotation'; words: string; match: PassageMatch };
