/** What the drafts of an article are made from, and what the dossier has of them already. */
import { namesOf } from '../../dossier/mentions.ts';
import type { Content } from '../../dossier/read.ts';
import { findInSource, type SourceText } from '../../dossier/source-text.ts';
import { foldText } from '../../text/normalize.ts';
import type { Span } from '../../text/find-passage.ts';
import type { ArticleText } from '../article-text.ts';
import type { ArticleDraft } from '../types.ts';

export interface Context {
  article: ArticleText;
  draft: ArticleDraft;
  source: SourceText;
  publisher: string;
  /** `YYYY-MM-DD`. */
  published: string;
  /** What the dossier has of this article. */
  held: Held;
  /** The id that a person, body, place or thing of the article has in the dossier or among its drafts. */
  idOf: (entity: string) => string | undefined;
}

/** What the content has already, so that it is not proposed again. */
export interface Held {
  /** Ids of entities by each of their names, folded. */
  names: ReadonlyMap<string, string>;
  /** Where quotations, and words that date events, stand in the source. */
  quotes: readonly Span[];
  dates: readonly Span[];
  /** Terms and their other forms, folded. */
  terms: ReadonlySet<string>;
}

export function heldBy(content: Content, source: SourceText, mainSource: string): Held {
  const spansOf = (passages: readonly { source?: string | undefined; exact: string }[]): Span[] =>
    passages.flatMap((passage) => {
      const match = (passage.source ?? mainSource) === source.id ? findInSource(source, passage) : { type: 'missing' as const };
      return match.type === 'found' ? [{ start: match.start, end: match.end }] : [];
    });
  return {
    names: new Map(content.entities.flatMap(({ id, data }) => namesOf(data).map((name) => [foldText(name), id]))),
    quotes: content.quotes.flatMap(({ data: { passage, continued } }) => spansOf([passage, ...continued])),
    dates: content.events.flatMap(({ data }) => spansOf(data.dated)),
    terms: new Set(content.terms.flatMap(({ data: { term, aliases } }) => [term, ...aliases].map(foldText))),
  };
}

/** The sentence that holds a span; the span itself where none does. */
export function sentenceAt({ sentences, text }: ArticleText, { start, end }: Span): Span & { exact: string } {
  const index = sentences.findIndex((sentence) => sentence.start <= start && sentence.end >= end);
  const sentence = sentences[index];
  const previous = sentences[index - 1];
  if (!sentence) return { start, end, exact: text.slice(start, end) };
  // “Oct. 31” was cut in two.
  if (!previous || !ENDS_IN_MONTH.test(previous.exact) || !/^\d/u.test(sentence.exact)) return sentence;
  return { start: previous.start, end: sentence.end, exact: text.slice(previous.start, sentence.end) };
}

const ENDS_IN_MONTH = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** The paragraph that holds an offset. */
export const paragraphAt = ({ paragraphs }: ArticleText, offset: number): (Span & { exact: string }) | undefined =>
  paragraphs.find(({ start, end }) => start <= offset && offset < end);

/** Words by which something is known again when the article is read anew: its own, and how its paragraph begins. */
export function knownAgainBy({ article }: Context, span: Span): string {
  const beginning = paragraphAt(article, span.start)?.exact.slice(0, BEGINNING) ?? '';
  return foldText(`${article.text.slice(span.start, span.end)} | ${beginning}`);
}

const BEGINNING = 40;
