/** Whether an article speaks of somebody as a woman or a man, in its own words: what stands in quotation marks is of others. */
import type { DraftEntity, Gender } from '../types.ts';
import type { Word } from '../words.ts';
import type { Named } from './cast.ts';
import { FEMALE_WORDS, MALE_WORDS } from './lexicon.ts';

/** “Mrs Torres”, “spokesman Omar Haddad”, “Jane Doe, a mother of two”. */
const [WORDS_BEFORE, WORDS_AFTER] = [3, 4];
/** How far a pronoun may stand behind the name. */
const REACH = 45;
/** What a title says, against what a pronoun further on lets guess. */
const TITLE_WEIGHT = 6;
const BREAK = /^[.;:!?]$/u;

/** `words` and `mentions` are those outside quotation marks, in the order of the text. */
export function gendersOf(mentions: readonly Named[], words: readonly Word[]): ReadonlyMap<DraftEntity, Gender> {
  const balances = new Map<DraftEntity, number>();
  const people = mentions.filter(({ entity }) => entity.kind === 'person');
  let at = 0;
  for (const [index, { entity, start, end }] of people.entries()) {
    while ((words[at]?.end ?? Infinity) <= start) at += 1;
    const next = people.slice(index + 1).find((other) => other.entity !== entity)?.start ?? Infinity;
    const balance = TITLE_WEIGHT * besideName(words, at, end) + pronounAfter(words, at, end, next);
    balances.set(entity, (balances.get(entity) ?? 0) + balance);
  }
  return new Map([...balances].map(([entity, balance]) => [entity, balance === 0 ? 'unknown' : balance > 0 ? 'female' : 'male']));
}

function besideName(words: readonly Word[], at: number, end: number): number {
  const after = words.findIndex((word, index) => index >= at && word.start >= end);
  const before = words.slice(Math.max(0, at - WORDS_BEFORE), at);
  const own = before.slice(before.findLastIndex(({ exact }) => exact === ',' || BREAK.test(exact)) + 1);
  const title = before.at(-1)?.exact === '.' ? before.slice(-2, -1) : [];
  const apposition = words[after]?.exact === ',' ? words.slice(after + 1, after + 1 + WORDS_AFTER) : [];
  const end2 = apposition.findIndex(({ exact }) => exact === ',' || BREAK.test(exact));
  return sum([...own, ...title, ...(end2 < 0 ? apposition : apposition.slice(0, end2))].filter(({ tag }) => tag !== 'PRON'));
}

/** The first pronoun behind a name, before anybody else is named. */
function pronounAfter(words: readonly Word[], at: number, end: number, next: number): number {
  const pronoun = words
    .slice(at, at + REACH)
    .find(({ start, lower }) => start >= end && start < next && /^(?:s?he|his|her|him|hers|herself|himself)$/u.test(lower));
  return pronoun ? sum([pronoun]) : 0;
}

const sum = (words: readonly Word[]): number =>
  words.reduce((balance, { lower }) => balance + (FEMALE_WORDS.has(lower) ? 1 : 0) - (MALE_WORDS.has(lower) ? 1 : 0), 0);
