/** Whether an article speaks of somebody as a woman or a man, in its own words: what stands in quotation marks is of others. */
import { genderOfFirstName } from '../entities/known.ts';
import { genderOfWord } from '../gender.ts';
import type { DraftEntity, Gender } from '../types.ts';
import type { Word } from '../words.ts';
import type { Named } from './cast.ts';
import { SAYING_VERBS } from './lexicon.ts';

/** “Mrs Torres”, “spokesman Omar Haddad”, “Jane Doe, a mother of two”. */
const [WORDS_BEFORE, WORDS_AFTER] = [3, 4];
/** How far a pronoun may stand behind the name. */
const REACH = 45;
/** What a title says, against what a pronoun further on lets guess. */
const TITLE_WEIGHT = 6;
/** A first name is borne by few of the other gender; pronouns of the article may tell so. */
const FIRST_NAME_WEIGHT = 2;
/** “Smith said she would appeal” */
const REPORTED_WEIGHT = 3;
const BREAK = /^[.;:!?]$/u;

/** `words` and `mentions` are those outside quotation marks, in the order of the text. */
export function gendersOf(mentions: readonly Named[], words: readonly Placed[]): ReadonlyMap<DraftEntity, Gender> {
  const balances = new Map<DraftEntity, number>();
  const people = mentions.filter(({ entity }) => entity.kind === 'person');
  let at = 0;
  for (const [index, { entity, start, end }] of people.entries()) {
    while ((words[at]?.end ?? Infinity) <= start) at += 1;
    const next = people.slice(index + 1).find((other) => other.entity !== entity)?.start ?? Infinity;
    const balance = TITLE_WEIGHT * besideName(words, at, end) + pronounAfter(words, at, end, next);
    balances.set(entity, (balances.get(entity) ?? byFirstName(entity)) + balance);
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

/** The first pronoun behind a name in its paragraph, before anybody else is named; not “her” of “cast her”, which is of another. */
function pronounAfter(words: readonly Placed[], at: number, end: number, next: number): number {
  const pronoun = words
    .slice(at, at + REACH)
    .find(
      ({ start, lower, paragraph }, index) =>
        start >= end &&
        start < next &&
        paragraph === words[at]?.paragraph &&
        (/^(?:s?he|his|hers|herself|himself)$/u.test(lower) ||
          (lower === 'her' && /^(?:NOUN|ADJ|PROPN)$/u.test(words[at + index + 1]?.tag ?? ''))),
    );
  return pronoun ? sum([pronoun]) * (isReported(words, at, pronoun) ? REPORTED_WEIGHT : 1) : 0;
}

/** Between the name and its pronoun stands nothing but a verb of saying. */
function isReported(words: readonly Word[], at: number, pronoun: Word): boolean {
  const index = words.indexOf(pronoun, at);
  const verb = words[index - 1]?.lower === 'that' ? words[index - 2] : words[index - 1];
  return SAYING_VERBS.has(verb?.lower ?? '') && words.slice(at, index).every(({ exact }) => !BREAK.test(exact));
}

export type Placed = Word & { paragraph: number };

const sum = (words: readonly Word[]): number => words.reduce((balance, { lower }) => balance + SIGN[genderOfWord(lower)], 0);

const byFirstName = ({ name }: DraftEntity): number => FIRST_NAME_WEIGHT * SIGN[genderOfFirstName(name.split(' ')[0] ?? '')];

const SIGN: Readonly<Record<Gender, number>> = { female: 1, male: -1, unknown: 0 };
