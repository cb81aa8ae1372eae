/** Noun phrases among the items of a sentence: “the head of the agency”, “one woman”, “Iraqi cleric Muqtada al-Sadr”, “she”. */
import type { Word } from '../words.ts';
import type { Item } from './frames.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  JUDGING_VERBS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SAYING_VERBS,
  TITLES,
} from './lexicon.ts';

/** From item `start` up to `end`; the head is the last item of the core, before “of …” and the like. */
export interface NounPhrase {
  start: number;
  coreEnd: number;
  end: number;
}

const NAME_PARTICLES = new Set([
  'al',
  'bin',
  'ibn',
  'bint',
  'da',
  'das',
  'de',
  'del',
  'della',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
  'zu',
  'abu',
  'ben',
]);
const STANDS_ALONE = new Set([
  'others',
  'one',
  'another',
  'many',
  'some',
  'both',
  'several',
  'who',
  'someone',
  'somebody',
  'everyone',
  'everybody',
  'nobody',
  'anyone',
  'neither',
]);
const PHRASAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['shot', ['back']],
  ['fired', ['back']],
  ['hit', ['back', 'out']],
  ['hits', ['back', 'out']],
  ['chimed', ['in']],
  ['cut', ['in']],
  ['broke', ['in']],
  ['piped', ['up']],
  ['put', ['it']],
  ['puts', ['it']],
  ['lashed', ['out']],
]);
/** Lead from a noun to one that belongs to it. */
const OF = new Set(['of', 'for', 'at', 'from', 'in', 'with']);
const MOST_ADDITIONS = 3;
const CAPITAL = /^[\p{Lu}\p{Lt}@]|[-‐‑]\p{Lu}/u;
const ADVERBS = new Set([
  'also',
  'later',
  'then',
  'now',
  'never',
  'not',
  'once',
  'again',
  'further',
  'earlier',
  'previously',
  'reportedly',
  'ever',
  'just',
  'even',
  'still',
  'already',
  'simply',
  'separately',
  'meanwhile',
  'however',
  'instead',
  'thus',
  'only',
  'since',
  'often',
  'always',
  'first',
  'both',
  'all',
  'recently',
  'today',
  'yesterday',
]);

export const wordAt = (items: readonly Item[], index: number): Word | undefined => {
  const item = items[index];
  return item?.type === 'word' ? item.word : undefined;
};

export const isAdverb = ({ lower, tag }: Word): boolean =>
  ADVERBS.has(lower) || (lower.endsWith('ly') && tag !== 'PROPN' && tag !== 'NOUN') || tag === 'ADV';
export const isCapitalised = ({ exact }: Word): boolean => CAPITAL.test(exact);

/** The noun phrase that begins at an item. */
export function nounPhraseAt(items: readonly Item[], start: number): NounPhrase | undefined {
  const coreEnd = coreEndFrom(items, start);
  if (coreEnd === undefined) return undefined;
  let end = coreEnd;
  for (let additions = 0; additions < MOST_ADDITIONS; additions += 1) {
    const preposition = wordAt(items, end);
    if (!preposition || !OF.has(preposition.lower)) break;
    const addition = coreEndFrom(items, end + 1);
    if (addition === undefined || isTime(wordAt(items, addition - 1))) break;
    end = addition;
  }
  return { start, coreEnd, end };
}

function coreEndFrom(items: readonly Item[], start: number): number | undefined {
  const first = wordAt(items, start);
  if (!first) return undefined;
  if (PERSONAL_PRONOUNS.has(first.lower)) return start + 1;
  let at = start;
  while (DETERMINERS.has(wordAt(items, at)?.lower ?? '')) at += 1;
  const nouns = at;
  while (isPartOfName(items, at, nouns)) at += 1;
  if (at > nouns && hasNoun(items, nouns, at)) return at;
  return STANDS_ALONE.has(first.lower) && first.lower !== 'who' ? start + 1 : undefined;
}

const hasNoun = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => item.type === 'word' && /[\p{L}\p{N}]/u.test(item.word.exact));

/** Whether a phrase whose nouns begin at `from` goes on with the item. */
function isPartOfName(items: readonly Item[], index: number, from: number): boolean {
  const word = wordAt(items, index);
  if (!word) return false;
  const before = wordAt(items, index - 1);
  if (word.exact === '.')
    return (
      index > from && before !== undefined && before.end === word.start && (TITLES.has(before.lower) || /^\p{Lu}$/u.test(before.exact))
    );
  if (word.lower === "'s" || word.exact === '&') return index > from;
  if (word.exact === "'" || word.exact === '’') return index > from;
  if (NAME_PARTICLES.has(word.lower) && isCapitalised(wordAt(items, index + 1) ?? word)) return true;
  if (NAME_PARTICLES.has(word.lower) && NAME_PARTICLES.has(wordAt(items, index + 1)?.lower ?? '')) return true;
  return isNounish(items, index, from);
}

export function isNounish(items: readonly Item[], index: number, from = 0): boolean {
  const word = wordAt(items, index);
  if (!word || !/[\p{L}\p{N}]/u.test(word.exact) || isFunctionWord(word)) return false;
  if (isCapitalised(word)) return true;
  if (isVerbHere(items, index, from)) return false;
  return ['NOUN', 'PROPN', 'ADJ', 'NUM', 'X', 'VERB'].includes(word.tag);
}

function isFunctionWord({ lower, exact }: Word): boolean {
  if (PERSONAL_PRONOUNS.has(lower) || AUXILIARIES.has(lower) || RELATIVES.has(lower) || DETERMINERS.has(lower)) return true;
  if (lower === 'that' || lower === 'there' || lower === 'him' || lower === 'them' || lower === 'not') return true;
  return (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || ADVERBS.has(lower)) && exact !== exact.toUpperCase();
}

/** In “the state senator”, “state” is a noun; in “officials state” a verb. */
function isVerbHere(items: readonly Item[], index: number, from: number): boolean {
  const word = wordAt(items, index);
  if (!word) return false;
  if (isPhrasal(items, index)) return true;
  const verb = SAYING_VERBS.get(word.lower) ?? JUDGING_VERBS.get(word.lower);
  if (!verb) return word.tag === 'VERB' && !(index === from && DETERMINERS.has(wordAt(items, index - 1)?.lower ?? ''));
  if (index === from && index > 0 && DETERMINERS.has(wordAt(items, index - 1)?.lower ?? '')) return false;
  if (verb.shape === 'past') return true;
  if (verb.shape === 'third' && word.tag !== 'VERB') return isClauseAhead(items, index + 1);
  return word.tag === 'VERB';
}

/** After the verb of a sentence: “notes that”, “claims the”, “says: “…””. */
function isClauseAhead(items: readonly Item[], index: number): boolean {
  const next = items[index];
  if (next?.type !== 'word') return next !== undefined;
  return (
    next.word.lower === 'that' || next.word.exact === ':' || DETERMINERS.has(next.word.lower) || PERSONAL_PRONOUNS.has(next.word.lower)
  );
}

/** “shot back”, “chimed in”, “put it”. */
export const isPhrasal = (items: readonly Item[], index: number): boolean =>
  PHRASAL.get(wordAt(items, index)?.lower ?? '')?.includes(wordAt(items, index + 1)?.lower ?? '') ?? false;

/** The index of the item before a verb, its adverbs and auxiliaries, and a day that stands between (“Smith on Monday said”). */
export function indexBeforeVerb(items: readonly Item[], index: number): number {
  let at = index - 1;
  for (let word = wordAt(items, at); word; word = wordAt(items, at)) {
    if (isTime(word) && /^(?:on|last|in|early|late)$/u.test(wordAt(items, at - 1)?.lower ?? '')) at -= 2;
    else if (isTime(word) && word.lower.endsWith('day') && isCapitalised(wordAt(items, at - 1) ?? word)) at -= 1;
    else if (AUXILIARIES.has(word.lower) || (isAdverb(word) && !(isCapitalised(word) && word.tag === 'PROPN'))) at -= 1;
    else break;
  }
  return at;
}

/** The noun phrase whose words end right before an item, adverbs and auxiliaries left out. */
export function nounPhraseBefore(items: readonly Item[], index: number): NounPhrase | undefined {
  let phrase = coreBefore(items, indexBeforeVerb(items, index) + 1);
  for (let additions = 0; phrase && additions < MOST_ADDITIONS; additions += 1) {
    if (!OF.has(wordAt(items, phrase.start - 1)?.lower ?? '')) break;
    const owner = coreBefore(items, phrase.start - 1);
    if (
      !owner ||
      isTime(wordAt(items, owner.coreEnd - 1)) ||
      (owner.start === owner.coreEnd - 1 && PERSONAL_PRONOUNS.has(wordAt(items, owner.start)?.lower ?? ''))
    )
      break;
    phrase = { ...owner, end: phrase.end };
  }
  return phrase;
}

function coreBefore(items: readonly Item[], end: number): NounPhrase | undefined {
  const last = wordAt(items, end - 1);
  if (!last) return undefined;
  if (PERSONAL_PRONOUNS.has(last.lower) || STANDS_ALONE.has(last.lower)) return { start: end - 1, coreEnd: end, end };
  let start = end;
  while (start > 0 && (isPartOfName(items, start - 1, 0) || isPastAdjective(items, start - 1))) start -= 1;
  while (start < end && !isStartOfName(items, start)) start += 1;
  if (start === end) return undefined;
  while (start > 0 && DETERMINERS.has(wordAt(items, start - 1)?.lower ?? '')) start -= 1;
  return { start, coreEnd: end, end };
}

const isPastAdjective = (items: readonly Item[], index: number): boolean =>
  Boolean(wordAt(items, index)?.lower.endsWith('ed')) && DETERMINERS.has(wordAt(items, index - 1)?.lower ?? '');

const isStartOfName = (items: readonly Item[], index: number): boolean => !/^(?:['’]s?|&|\.)$/u.test(wordAt(items, index)?.exact ?? '');

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|morning|afternoon|evening|night|january|february|march|april|june|july|august|september|october|november|december|\d{4})$/u;
const isTime = (word: Word | undefined): boolean => word !== undefined && TIME.test(word.lower);
