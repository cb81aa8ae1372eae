/**
 * The sentences of an article as they stand around its quotations. Each quotation is one item of its sentence, however many
 * sentences it holds itself: “We go. We stay,” he said.
 */
import type { ArticleText } from '../article-text.ts';
import type { Word } from '../words.ts';
import { BE, DETERMINERS, GESTURE_VERBS, PERSONAL_PRONOUNS, PREPOSITIONS, SAYING_VERBS, TITLES } from './lexicon.ts';
import type { Piece } from './marks.ts';

/** A sentence, with quotations as single items. */
export interface Frame {
  paragraph: number;
  items: readonly Item[];
}

export type Item = { type: 'word'; word: Word } | { type: 'quote'; index: number; piece: Piece; text: string };

const QUOTATION_MARK = /^["“”„‟«»‘’'‚`]$/u;
const SENTENCE_END = /^[.!?…]$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const INITIAL = /^\p{Lu}$/u;
const COMPANY_SUFFIX = /^(?:inc|corp|co|ltd|jr|sr|bros|plc|dept|univ|no|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec|ave|rd|blvd)$/u;
/** How many words the subject of “…?” Smith asked may have. */
const LONGEST_SUBJECT = 9;

/** All sentences in order. */
export function framesOf({ text, words, paragraphs }: ArticleText, pieces: readonly Piece[]): Frame[] {
  const frames: Frame[] = [];
  let word = 0;
  let piece = 0;
  for (const [paragraph, { end }] of paragraphs.entries()) {
    const items: Item[] = [];
    while (piece < pieces.length || word < words.length) {
      const nextWord = words[word];
      const nextPiece = pieces[piece];
      if (nextPiece && nextPiece.start < end && (!nextWord || nextWord.end > nextPiece.start)) {
        items.push({ type: 'quote', index: piece, piece: nextPiece, text: text.slice(nextPiece.start, nextPiece.end) });
        piece += 1;
        while ((words[word]?.start ?? Infinity) < nextPiece.end) word += 1;
      } else if (nextWord && nextWord.start < end) {
        if (!QUOTATION_MARK.test(nextWord.exact)) items.push({ type: 'word', word: nextWord });
        word += 1;
      } else break;
    }
    frames.push(...cutIntoSentences(items).map((sentence) => ({ paragraph, items: sentence })));
  }
  return frames;
}

function cutIntoSentences(items: readonly Item[]): Item[][] {
  const sentences: Item[][] = [];
  let start = 0;
  for (const index of items.keys()) {
    if (index < items.length - 1 && !endsSentence(items, index)) continue;
    sentences.push(items.slice(start, index + 1));
    start = index + 1;
  }
  return sentences;
}

function endsSentence(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const next = items[index + 1];
  if (!item || !next) return true;
  if (item.type === 'quote') return quoteEndsSentence(item.text, items, index + 1);
  if (!SENTENCE_END.test(item.word.exact)) return false;
  if (next.type === 'word' && (SENTENCE_END.test(next.word.exact) || /^[)\],;]$/u.test(next.word.exact))) return false;
  if (next.type === 'word' && !CAPITAL.test(next.word.exact) && !/^[\d([@#—–-]/u.test(next.word.exact)) return false;
  return item.word.exact !== '.' || !isAbbreviated(items[index - 1], next, item.word.start);
}

function isAbbreviated(before: Item | undefined, next: Item, point: number): boolean {
  if (before?.type !== 'word' || before.word.end !== point) return false;
  if (TITLES.has(before.word.lower) || INITIAL.test(before.word.exact)) return true;
  return COMPANY_SUFFIX.test(before.word.lower) && next.type === 'word' && !startsNewSentence(next.word.lower);
}

const startsNewSentence = (lower: string): boolean => PERSONAL_PRONOUNS.has(lower) || DETERMINERS.has(lower) || PREPOSITIONS.has(lower);

function quoteEndsSentence(quote: string, items: readonly Item[], next: number): boolean {
  const following = items[next];
  if (!/[.!?…]["”’')]*$/u.test(quote)) return false;
  if (following?.type !== 'word') return true;
  if (!CAPITAL.test(following.word.exact)) return following.word.exact === '(';
  return !isReportingClause(items, next);
}

/** “Why?” Smith asked. But not: “Why.” Smith asked the minister for the figures. */
function isReportingClause(items: readonly Item[], from: number): boolean {
  for (const [offset, item] of items.slice(from, from + LONGEST_SUBJECT).entries()) {
    if (item.type === 'quote') return false;
    const { lower, tag } = item.word;
    if (BE.has(lower)) return false;
    const verb = SAYING_VERBS.get(lower) ?? GESTURE_VERBS.get(lower);
    if (offset > 0 && verb && (verb.shape === 'past' || verb.shape === 'third')) return closesClause(items[from + offset + 1]);
    if (tag === 'VERB' || SENTENCE_END.test(lower)) return false;
  }
  return false;
}

function closesClause(item: Item | undefined): boolean {
  if (item?.type !== 'word') return item === undefined;
  const { lower } = item.word;
  return /^[.,]$/u.test(lower) || ['in', 'on', 'during', 'at', 'after', 'when', 'as', 'reporters', 'him', 'her', 'me'].includes(lower);
}
