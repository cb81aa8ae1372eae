/** The words of a noun phrase that name who speaks: “cleric Muqtada al-Sadr” is named by his name, “a woman in the gallery” by all of it. */
import { spanOf } from '../article-text.ts';
import { isDemonym } from '../entities/countries.ts';
import type { DraftEntity, Span } from '../types.ts';
import { mentionsWithin, type Cast, type Named } from './cast.ts';
import type { Item } from './frames.ts';
import { isPersonNoun, PERSONAL_PRONOUNS, SPEECH_NOUNS, TITLES } from './lexicon.ts';
import { isCapitalised, isNounish, nounPhraseAt, wordAt, type NounPhrase } from './noun-phrase.ts';

export interface Mention extends Span {
  kind: 'name' | 'pronoun' | 'role' | 'text' | 'other';
  /** The last word of the phrase before “of …”, in lower case. */
  head: string;
  /** It has “the” or a possessive and nothing behind it: “the minister”, not “the mother of one victim”. */
  isDefinite: boolean;
  /** “her lawyer”, “the board’s secretary” */
  isOwned: boolean;
  /** “a judge” */
  isNew: boolean;
  entity: DraftEntity | null;
  /** The sentence speaks of a text that it issued. */
  isAuthor?: boolean;
}

const DOER = /(?:[^aeiou]er|[^aeiou]or|ian|ist|ee|ant)$/u;
const NO_DOER =
  /^(?:letter|order|paper|newspaper|number|chamber|cent(?:er|re)|register|tower|matter|offer|power|committee|covenant|poster|restaurant|banner|door|floor|river|computer|register|disaster|weather|charter|server|broadcaster|retailer|insurer|lender|producer)$/u;
const DEFINITE = /^(?:the|that|this|his|her|their|its|both)$/u;
const OWNER = new Set(['from', 'by', 'of']);
const OWNER_REACH = 6;

export function mentionOf(text: string, items: readonly Item[], phrase: NounPhrase, cast: Cast): Mention {
  const head = wordAt(items, phrase.coreEnd - 1)?.lower ?? '';
  const first = wordAt(items, phrase.start)?.lower ?? '';
  const whole = spanBetween(text, items, phrase.start, phrase.end);
  const described = {
    head,
    isDefinite: DEFINITE.test(first) && phrase.end === phrase.coreEnd,
    isOwned: isOwned(items, phrase),
    isNew: /^an?$/u.test(first),
  };
  if (PERSONAL_PRONOUNS.has(head) || /^(?:him|her|them)$/u.test(head)) return { ...whole, ...described, kind: 'pronoun', entity: null };
  const named = nameIn(items, phrase, cast) ?? nameBeside(items, phrase, cast);
  if (named) return { ...spanOf(text, named.start, named.end), ...described, kind: 'name', entity: named.entity };
  if (SPEECH_NOUNS.has(head)) return ownerOf(text, items, phrase, cast) ?? { ...whole, ...described, kind: 'text', entity: null };
  if (described.isDefinite && isDescribed(items, phrase)) return { ...whole, ...described, kind: 'role', entity: null };
  const unknown = unknownName(text, items, phrase);
  if (unknown) return { ...unknown, ...described, kind: 'name', entity: null };
  return { ...whole, ...described, kind: isPersonNoun(head) ? 'role' : 'other', entity: null };
}

/** “the Portuguese”, “the printer”: somebody of whom the article spoke. */
function isDescribed(items: readonly Item[], { coreEnd }: NounPhrase): boolean {
  const head = wordAt(items, coreEnd - 1);
  if (!head) return false;
  return isCapitalised(head) ? isDemonym(head.exact) : isDoer(head.lower);
}

/** “marcher”, “printer”: a word made of what somebody does. */
export const isDoer = (lower: string): boolean => DOER.test(lower) && !NO_DOER.test(lower);

const isOwned = (items: readonly Item[], { start, coreEnd }: NounPhrase): boolean =>
  items
    .slice(start, coreEnd)
    .some((item) => item.type === 'word' && /^(?:['’]s?|his|her|their|its|our|my)$/u.test(item.word.exact.toLowerCase()));

function spanBetween(text: string, items: readonly Item[], start: number, end: number): Span {
  const [first, last] = [wordAt(items, start), wordAt(items, end - 1)];
  return spanOf(text, first?.start ?? 0, last?.end ?? 0);
}

/** A name that the phrase ends with: “Secretary of State Jane Doe”; but not “the lawyer of Jane Doe”. */
function nameIn(items: readonly Item[], { start, coreEnd, end }: NounPhrase, cast: Cast): Named | undefined {
  const from = wordAt(items, start)?.start ?? 0;
  const core = wordAt(items, coreEnd - 1)?.end ?? 0;
  const whole = wordAt(items, end - 1)?.end ?? 0;
  const last = end > coreEnd ? mentionsWithin(cast.mentions, core, whole).at(-1) : undefined;
  if (last?.entity.kind === 'person' && last.end >= whole && isNounish(items, indexAt(items, last.start) - 1, coreEnd + 1)) return last;
  const inCore = mentionsWithin(cast.mentions, from, core).findLast((mention) => mention.end >= core);
  return inCore?.entity.kind === 'place' && inCore.start > from ? undefined : inCore;
}

/** The first item at or behind an offset. */
const indexAt = (items: readonly Item[], offset: number): number =>
  items.findIndex((item) => item.type === 'word' && item.word.start >= offset);

/** “the minister, Jane Doe, said”; “the head of the agency (ABC), Jane Doe, said” */
function nameBeside(items: readonly Item[], { coreEnd, end }: NounPhrase, cast: Cast): Named | undefined {
  const comma = afterBrackets(items, end);
  const head = wordAt(items, coreEnd - 1);
  if (wordAt(items, comma)?.exact !== ',' || !head) return undefined;
  const beside = nounPhraseAt(items, comma + 1);
  const named = beside && nameIn(items, beside, cast);
  return isPersonNoun(head.lower) || (named?.entity.kind === 'person' && isDoer(head.lower)) ? named : undefined;
}

function afterBrackets(items: readonly Item[], index: number): number {
  if (wordAt(items, index)?.exact !== '(') return index;
  const close = items.findIndex((item, at) => at > index && item.type === 'word' && item.word.exact === ')');
  return close < 0 ? index : close + 1;
}

/** Of “a statement from the ministry”, the ministry; of “Smith’s letter”, Smith. */
function ownerOf(text: string, items: readonly Item[], { start, coreEnd }: NounPhrase, cast: Cast): Mention | undefined {
  for (let at = coreEnd; at < Math.min(items.length, coreEnd + OWNER_REACH); at += 1) {
    const word = wordAt(items, at);
    if (!word || word.exact === ',') break;
    const phrase = OWNER.has(word.lower) ? nounPhraseAt(items, at + 1) : undefined;
    if (phrase && !SPEECH_NOUNS.has(wordAt(items, phrase.coreEnd - 1)?.lower ?? ''))
      return { ...mentionOf(text, items, phrase, cast), isAuthor: true };
  }
  const possessive = items.findIndex(
    (item, index) => index > start && index < coreEnd && item.type === 'word' && /^['’]s?$/u.test(item.word.exact),
  );
  return possessive > start
    ? { ...mentionOf(text, items, { start, coreEnd: possessive, end: possessive }, cast), isAuthor: true }
    : undefined;
}

/** The capitalised words at the end of the phrase, when nothing is known of them. */
function unknownName(text: string, items: readonly Item[], { start, coreEnd }: NounPhrase): Span | undefined {
  let from = coreEnd;
  for (
    let word = wordAt(items, from - 1);
    from > start && word && (isCapitalised(word) || word.exact === '.');
    word = wordAt(items, from - 1)
  )
    from -= 1;
  while (from < coreEnd && (TITLES.has(wordAt(items, from)?.lower ?? '') || wordAt(items, from)?.exact === '.')) from += 1;
  const first = wordAt(items, from);
  if (!first || from === coreEnd || (from === 0 && coreEnd === 1 && first.tag !== 'PROPN')) return undefined;
  if (isPersonNoun(wordAt(items, coreEnd - 1)?.lower ?? '')) return undefined;
  return spanBetween(text, items, from, coreEnd);
}
