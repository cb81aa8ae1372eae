/**
 * Finds the quotations of an article and who speaks, in two sieves after Muzny, Fang, Chang and Jurafsky, “A Two-stage Sieve
 * Approach for Quote Attribution” (EACL 2017): from the quotation to the words that name the speaker, then to the person.
 */
import { spanOf, type ArticleText } from './article-text.ts';
import { castOf } from './quotes/cast.ts';
import { framesOf } from './quotes/frames.ts';
import { piecesIn } from './quotes/marks.ts';
import { readSentence, type Found } from './quotes/sentences.ts';
import { speakersOf, type Attribution } from './quotes/speakers.ts';
import type { DraftEntity, DraftQuote } from './types.ts';

/** All that stands between quotation marks, in the order of the text; a quotation within another is part of that. */
export function findQuotes(article: ArticleText, entities: readonly DraftEntity[]): DraftQuote[] {
  const { text, paragraphs } = article;
  const cast = castOf(entities);
  const sentences = framesOf(article, piecesIn(text, paragraphs)).map((frame, index) => readSentence(text, frame, index, cast));
  const speakers = speakersOf(sentences);
  return sentences.flatMap(({ quotes }) => quotes).map((quote) => draftOf(text, quote, speakers.get(quote.index)));
}

function draftOf(text: string, { piece, verdict, cue }: Found, attribution: Attribution | undefined): DraftQuote {
  const { speech } = verdict;
  return {
    ...spanOf(text, piece.start, piece.end),
    speech,
    speaker: attribution && speech ? speakerOf(attribution) : null,
    cue: speech && cue ? cue : null,
    confidence: rounded(attribution?.confidence ?? verdict.confidence),
    reason: attribution && speech ? attribution.reason : verdict.reason,
  };
}

const speakerOf = ({ mention: { start, end, exact }, who, author }: Attribution): DraftQuote['speaker'] => ({
  ...{ start, end, exact, entity: who?.entity?.id ?? null },
  ...(author && { author: { start: author.start, end: author.end, exact: author.exact } }),
});

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;
