/** Tells what somebody says from titles, terms and words held at arm’s length, which stand in marks too. */
import type { Attached } from './attach.ts';
import type { Item } from './frames.ts';
import { DETERMINERS, JUDGING_VERBS, NAMING, PERSONAL_PRONOUNS } from './lexicon.ts';
import { isCapitalised, isNounish, wordAt } from './noun-phrase.ts';

export interface Verdict {
  speech: boolean;
  confidence: number;
  reason: string;
}

const TERM = new Set([
  'word',
  'words',
  'phrase',
  'term',
  'terms',
  'expression',
  'so-called',
  'nickname',
  'nicknamed',
  'slogan',
  'dubbed',
  'hashtag',
  'codenamed',
  'code-named',
  'entitled',
  'titled',
]);
const WRITTEN_ON = new Set([
  'banner',
  'banners',
  'placard',
  'placards',
  'sign',
  'signs',
  'sticker',
  'inscription',
  'plaque',
  'graffiti',
  't-shirt',
  'shirt',
  'poster',
  'posters',
  'headline',
  'caption',
  'tattoo',
  'label',
]);
const LIGHT = new Set(['a', 'an', 'the', 'of', 'and', 'in', 'on', 'for', 'to', 'at', 'by', 'with', 'from', 'or', 'is', 'de', 'la', "'s"]);
const ENDS_LIKE_SPEECH = /[.?!,…–—]["”’')]*$/u;
const DEFINITE = new Set(['the', 'its', 'his', 'her', 'their', 'this', 'that', 'these', 'those', 'our', 'your']);
const [SHORT, LONG, FAR] = [3, 6, 14];
const NAMING_REACH = 4;

export function judge(items: readonly Item[], index: number, attached: Attached | undefined): Verdict {
  const item = items[index];
  const text = item?.type === 'quote' ? item.text : '';
  const words = text.split(/[\s–—]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isWhole = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text) && ENDS_LIKE_SPEECH.test(text) && words.length > 1;
  const isTrailed = attached?.how === 'after' || attached?.how === 'bare';
  const isTitle = isTitleCase(words) && !/[.?!…]$/u.test(text);

  if (isWrittenOn(items, index)) return no('stands on something, nobody says it', 0.7);
  if (words.length <= 2 && isNickname(items, index)) return no('a nickname in a name', 0.8);
  if (isNamed(items, index) && !(isWhole && !isTitle)) return no('a word before it says that it is a name, a title or a term', 0.85);
  if (isTitle && !attached?.isNext) return no('set in capitals as a title', 0.8);
  if (isTitle && words.length > 1 && index > 0 && isTrailed) return no('set in capitals as a title', 0.6);
  if (isTitle && words.length > 1 && attached?.how === 'before' && attached.cue?.base !== 'shout' && !isColon(items, index))
    return no('set in capitals as a title', 0.6);
  if (isTrailed && attached.isNext) return yes('a verb of saying follows', 0.97);
  if (isWhole && words.length >= SHORT) return yes('a whole sentence in marks', attached ? 0.97 : 0.85);
  if (attached) return judgePartial(items, index, attached, words.length);
  if (isWhole && isAlone(items)) return yes('stands alone as a sentence', 0.7);
  if (words.length >= LONG) return yes('too long for a term', 0.6);
  return no('a few words, and nobody is said to say them', 0.7);
}

function judgePartial(items: readonly Item[], index: number, { cue, isNext, how }: Attached, length: number): Verdict {
  if (isNext && !isHeldAtArmsLength(items, index)) return yes('a verb of saying stands next to it', 0.9);
  if (length > SHORT) return yes('some words of a sentence that tells what somebody says', cue?.strength === 'weak' ? 0.6 : 0.85);
  if (isHeldAtArmsLength(items, index)) return no('a word or two between an article and a noun', 0.6);
  if (cue?.strength === 'weak' && length < SHORT) return no('a few words, and no verb of saying', 0.55);
  const distance = cue && how === 'before' ? index - cue.end : 0;
  return distance > FAR ? no('a few words far from the verb of saying', 0.5) : yes('a few words of what somebody says', 0.7);
}

/** The “model village”, its “missing” maize. */
function isHeldAtArmsLength(items: readonly Item[], index: number): boolean {
  const before = wordAt(items, index - 1);
  if (!before) return false;
  const isDefinite =
    DEFINITE.has(before.lower) || before.lower === "'s" || (before.tag === 'ADJ' && DEFINITE.has(wordAt(items, index - 2)?.lower ?? ''));
  const isBeforeNoun = isNounish(items, index + 1);
  if (isDefinite) return !JUDGING_VERBS.has(wordAt(items, index - 2)?.lower ?? '') || isBeforeNoun;
  return isBeforeNoun && (before.tag === 'ADJ' || before.tag === 'NOUN') && !DETERMINERS.has(before.lower);
}

function isNamed(items: readonly Item[], index: number): boolean {
  for (let back = 1; back <= NAMING_REACH; back += 1) {
    const word = wordAt(items, index - back);
    if (!word || /^[.;]$/u.test(word.exact)) return false;
    if (TERM.has(word.lower)) return back <= 2 || wordAt(items, index - 1)?.exact === ',';
    if (NAMING.has(word.lower)) return isNamingHere(items, index, back);
    if (PERSONAL_PRONOUNS.has(word.lower) || (word.tag === 'VERB' && !/^(?:ed|ing)$/u.test(word.lower))) return false;
    if (/^(?:it|him|her|them|that|:)$/u.test(word.lower)) return false;
  }
  return false;
}

/** “the film “Up””, “a band called “Up””; but not “he called the plan “mad””, nor “the report “says nothing””. */
function isNamingHere(items: readonly Item[], index: number, back: number): boolean {
  const item = items[index];
  if (item?.type !== 'quote') return false;
  const word = wordAt(items, index - back);
  if (word?.lower === 'called' || word?.lower === 'named' || word?.lower === 'labelled' || word?.lower === 'labeled')
    return back === 1 && /^\p{Lu}/u.test(item.text);
  return back <= 2 && /^[\p{Lu}\p{N}]/u.test(item.text) && !/[.?!]$/u.test(item.text);
}

function isWrittenOn(items: readonly Item[], index: number): boolean {
  const before = items.slice(Math.max(0, index - NAMING_REACH), index);
  return (
    before.some((item) => item.type === 'word' && WRITTEN_ON.has(item.word.lower)) &&
    /^(?:reads?|reading|said|saying|says|with|:|,|the|words|that|proclaimed|declared|proclaiming|declaring|bearing)$/u.test(
      wordAt(items, index - 1)?.lower ?? '',
    )
  );
}

const isNickname = (items: readonly Item[], index: number): boolean => {
  const [before, after] = [wordAt(items, index - 1), wordAt(items, index + 1)];
  return before?.tag === 'PROPN' && after?.tag === 'PROPN' && isCapitalised(before) && isCapitalised(after);
};

function isTitleCase(words: readonly string[]): boolean {
  const bare = words.map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const content = bare.filter((word) => !LIGHT.has(word.toLowerCase()));
  return content.length > 0 && content.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && (content.length > 1 || words.length === 1);
}

const isColon = (items: readonly Item[], index: number): boolean => /^[:,]$/u.test(wordAt(items, index - 1)?.exact ?? '');
const isAlone = (items: readonly Item[]): boolean => items.every((item) => item.type === 'quote');
const yes = (reason: string, confidence: number): Verdict => ({ speech: true, confidence, reason });
const no = (reason: string, confidence: number): Verdict => ({ speech: false, confidence, reason });
