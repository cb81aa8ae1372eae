/** An article cut into paragraphs, sentences and words, once for all that look for something in it. */
import { sentencesOf } from '../text/sentences.ts';
import { tagWords, type Word } from './words.ts';
import type { Span } from './types.ts';

/** Words are in the order of the text, as are sentences and paragraphs; each lies in one of the larger ones. */
export interface ArticleText {
  text: string;
  paragraphs: readonly Span[];
  sentences: readonly Span[];
  words: readonly Word[];
}

const BLANK_LINES = /\s*\n[^\S\n]*\n\s*/;
const LINE_BREAKS = /[^\S\n]*\n\s*/;
const ENDS_A_SENTENCE = /[.!?…:]["”’'»)\]]*$/u;
/** No line of a text that was wrapped by a program for mail or for terminals is longer. */
const LONGEST_WRAPPED_LINE = 90;
/** Most of its lines are at least so long. */
const SHORTEST_WRAPPED_LINE = 50;

/** Reads the text of an article in English. */
export function readArticle(text: string): ArticleText {
  const paragraphs = paragraphsOf(text);
  const sentences = paragraphs.flatMap(({ start, exact }) =>
    sentencesOf(exact, 'en').map((sentence) => spanOf(text, start + sentence.start, start + sentence.end)),
  );
  return { text, paragraphs, sentences, words: tagWords(text) };
}

/** The piece of a text between two offsets. */
export const spanOf = (text: string, start: number, end: number): Span => ({ start, end, exact: text.slice(start, end) });

/** Paragraphs end at a blank line, and at every line break in a text that was not wrapped to a width. */
function paragraphsOf(text: string): Span[] {
  const blocks = split(text, 0, text.length, BLANK_LINES);
  return isWrapped(text) ? blocks : blocks.flatMap(({ start, end }) => split(text, start, end, LINE_BREAKS));
}

function isWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.some((line) => line.length > LONGEST_WRAPPED_LINE)) return false;
  const inside = lines.filter((line, index) => line !== '' && lines[index + 1]);
  const broken = inside.filter((line) => line.length >= SHORTEST_WRAPPED_LINE && !ENDS_A_SENTENCE.test(line));
  return broken.length * 2 > inside.length;
}

function split(text: string, from: number, to: number, separator: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = from;
  const add = (end: number) => {
    const piece = text.slice(start, end);
    const first = start + piece.length - piece.trimStart().length;
    const last = start + piece.trimEnd().length;
    if (last > first) pieces.push(spanOf(text, first, last));
  };
  for (const { index, 0: separated } of text.slice(from, to).matchAll(new RegExp(separator, 'g'))) {
    add(from + index);
    start = from + index + separated.length;
  }
  add(to);
  return pieces;
}
