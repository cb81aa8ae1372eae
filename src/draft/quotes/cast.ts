/** Who is named where in an article, so that words next to a quotation can be led back to somebody. */
import type { DraftEntity, Span } from '../types.ts';
import type { Word } from '../words.ts';
import { FEMALE_WORDS, MALE_WORDS } from './lexicon.ts';

export type Gender = 'female' | 'male' | 'unknown';

/** A mention and the entity that it is one of. */
export interface Named extends Span {
  entity: DraftEntity;
}

export interface Cast {
  /** All mentions in the order of the text. */
  mentions: readonly Named[];
  /** The longest mention that overlaps a stretch and ends last in it. */
  lastIn(start: number, end: number): Named | undefined;
  genderOf(entity: DraftEntity): Gender;
}

const NEARBY = 3;

export function castOf(entities: readonly DraftEntity[], words: readonly Word[]): Cast {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map(({ start, end, exact }) => ({ start, end, exact, entity })))
    .sort((a, b) => a.start - b.start);
  const genders = new Map(entities.map((entity) => [entity.id, genderOf(entity, words)]));
  return {
    mentions,
    lastIn: (start, end) => mentionsWithin(mentions, start, end).at(-1),
    genderOf: ({ id }) => genders.get(id) ?? 'unknown',
  };
}

/** The mentions that overlap a stretch. */
export function mentionsWithin(mentions: readonly Named[], start: number, end: number): Named[] {
  return mentions.slice(firstEndingAfter(mentions, start)).filter((mention, index, rest) => mention.start < end && (rest[index]?.end ?? 0) > start);
}

/** By binary search: mentions do not overlap. */
function firstEndingAfter(mentions: readonly Named[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** As titles before the name and roles beside it say. */
function genderOf({ kind, mentions }: DraftEntity, words: readonly Word[]): Gender {
  if (kind !== 'person') return 'unknown';
  let balance = 0;
  for (const { start, end } of mentions) {
    for (const lower of wordsBeside(words, start, end)) {
      if (FEMALE_WORDS.has(lower)) balance += 1;
      if (MALE_WORDS.has(lower)) balance -= 1;
    }
  }
  if (balance === 0) return 'unknown';
  return balance > 0 ? 'female' : 'male';
}

function wordsBeside(words: readonly Word[], start: number, end: number): string[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const before = words.slice(Math.max(0, low - NEARBY), low);
  const within = words.slice(low, low + NEARBY).filter((word) => word.start < end);
  const afterComma = words.slice(low + within.length, low + within.length + NEARBY + 1);
  const apposition = afterComma[0]?.exact === ',' ? afterComma : [];
  const clean = before.slice(before.findLastIndex(({ exact }) => /^[.,;:]$/u.test(exact) && exact !== '.') + 1);
  return [...clean, ...within, ...apposition].filter(({ lower }) => lower !== 'he' && lower !== 'she').map(({ lower }) => lower);
}
