/** The words of an English text with their parts of speech, as wink-nlp tags them. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from './types.ts';

/** A word, a number or one mark. A compound with hyphens is one word; a possessive ’s is one of its own. */
export interface Word extends Span {
  /** In lower case, with straight apostrophes. */
  lower: string;
  /** Universal part of speech, https://universaldependencies.org/u/pos/. */
  tag: Tag;
}

type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/u;
const NUMBER = /\d+(?:[.,]\d+)*(?![\p{L}\p{N}-])/u;
const ABBREVIATION = /(?:\p{L}\.){2,}/u;
const COMPOUND = /[\p{L}\p{N}\p{M}_]+(?:(?:[-‐‑.&]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}\p{M}_]+)*/u;
const WORD = new RegExp(`${POSSESSIVE.source}|${NUMBER.source}|${ABBREVIATION.source}|[@#]?${COMPOUND.source}|\\S`, 'gu');
const CAPITAL = /^[\p{Lu}\p{Lt}]|[-‐‑]\p{Lu}/u;

const nlp = winkNLP(model, ['pos']);

/** All words and marks of a text, in its order. */
export function tagWords(text: string): Word[] {
  const tagged = taggedTokens(text);
  let next = 0;
  return [...text.matchAll(WORD)].map(({ 0: exact, index: start }) => {
    const end = start + exact.length;
    const tags: Tag[] = [];
    for (; next < tagged.length && (tagged[next]?.start ?? end) < end; next += 1) tags.push(tagged[next]?.tag ?? 'X');
    return { start, end, exact, lower: exact.toLowerCase().replaceAll('’', "'"), tag: tagOf(exact, tags) };
  });
}

/** A compound is what its last part is, unless one part makes it a name. */
const tagOf = (word: string, tags: readonly Tag[]): Tag =>
  tags.includes('PROPN') && CAPITAL.test(word) ? 'PROPN' : (tags.findLast((tag) => tag !== 'PUNCT') ?? tags.at(-1) ?? 'X');

function taggedTokens(text: string): { start: number; tag: Tag }[] {
  const tokens = nlp.readDoc(text).tokens();
  const words = tokens.out(nlp.its.value);
  const tags = tokens.out(nlp.its.pos) as Tag[];
  let from = 0;
  return words.flatMap((word, index) => {
    const start = text.indexOf(word, from);
    if (start < 0) return [];
    from = start + word.length;
    return [{ start, tag: tags[index] ?? 'X' }];
  });
}
