/** The words of a text in the form in which two texts are compared. */
import { memoize } from './memoize.ts';

/** What is written or left out as a writer likes: soft hyphens, joiners, the Arabic letter extension. */
const INVISIBLE = /[\p{Cf}\u0640]/gu;
/** Also straight, because the shape of an apostrophe says nothing. */
const APOSTROPHE = /[’‘ʼ′]/g;
/** Inside a number a point parts digits, and “1.5” is not “15”. */
const POINT = /\.(?!\p{Nd})|(?<!\p{Nd})\./gu;
/** Signs that change what the number beside them says: “$5”, “50%”, “−5”. */
const SIGNS = /[\p{Sc}\p{Sm}\p{So}%‰]|(?<![\p{L}\p{N}])-(?=\p{Nd})/gu;
/** What opens a quotation or a bracket belongs to the word behind it. */
const OPENING = /[\p{Ps}\p{Pi}]+$/u;

/**
 * The words of a text in order, by `Intl.Segmenter`, so that languages without blanks have words too. A word lies in the text with
 * the marks that are set to it; its `key` is without them, without case and the dots of abbreviations: “U.S.” is “us”, as is “US”.
 * `offset` is that of the text in a longer one.
 */
export function comparedWords(text: string, language: string, offset = 0): ComparedWord[] {
  const words: ComparedWord[] = [];
  let behind = 0;
  for (const { segment, index, isWordLike } of segmenter(language).segment(text)) {
    if (!isWordLike) continue;
    const previous = words.at(-1);
    const { before, after } = shareMarks(text.slice(behind, index), previous === undefined);
    if (previous) previous.end += before;
    words.push({ start: index - after, end: index + segment.length, key: segment });
    behind = index + segment.length;
  }
  const last = words.at(-1);
  if (last) last.end += text.slice(behind).trimEnd().length;
  return words.map(({ start, end, key }) => ({ start: start + offset, end: end + offset, key: keyOf(key, text.slice(start, end)) }));
}

/** How many of the characters between two words belong to the one before, and how many to the one behind. */
function shareMarks(between: string, isFirst: boolean): { before: number; after: number } {
  const blank = lastBlank(between);
  const after = blank >= 0 ? between.length - blank - 1 : isFirst ? between.length : (OPENING.exec(between)?.[0].length ?? 0);
  return { before: between.slice(0, between.length - after).trimEnd().length, after };
}

const lastBlank = (text: string): number => text.search(/\s\S*$/u);

function keyOf(word: string, written: string): string {
  const letters = word.normalize('NFC').toLowerCase().replace(INVISIBLE, '').replace(APOSTROPHE, "'").replace(POINT, '');
  const signs = written.match(SIGNS);
  return signs ? letters + signs.join('') : letters;
}

const segmenter = memoize((language) => new Intl.Segmenter(language, { granularity: 'word' }));

export interface ComparedWord {
  /** Offset of its first character, in UTF-16 code units. */
  start: number;
  /** Offset behind its last character. */
  end: number;
  key: string;
}
