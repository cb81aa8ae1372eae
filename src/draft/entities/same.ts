/** Whether a shorter name stands for a fuller one: surname, first name, abbreviation, short form. */
import { distance } from 'fastest-levenshtein';
import type { EntityKind } from '../types.ts';
import { countryOf, isCountry } from './countries.ts';
import { BODY_HEADS } from './lexicon.ts';
import type { Name } from './name.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u;
const SMALL_WORD = /^(?:of|the|and|for|in|on|at|to|de|la|&)$/iu;
const PARTICLE = /^(?:al|el|bin|ibn|bint|de|del|della|di|da|dos|du|la|le|van|von|der|den|ter)$/iu;
/** They may be known by their first word alone. */
const COMPANY =
  /^(?:group|partners|ltd|limited|inc|corp|corporation|company|co|holdings|industries|airlines|airways|energy|motors|ventures|bank|plc|llc|cruises|lines|studios?|laborator(?:y|ies))$/iu;
/** How far behind its full name an abbreviation may first stand in brackets. */
const BRACKETS = /^\s*\(\s*(?:the |or |also |formerly |“|‘|"|')*$/u;

/** The index of what the name stands for among the fuller ones; -1 when it stands for itself. */
export function sameAs(text: string, shorter: Candidate, fuller: readonly Known[]): number {
  for (const rule of RULES) {
    const index = fuller.findLastIndex((known) => rule(text, shorter, known));
    if (index >= 0) return index;
  }
  return -1;
}

const RULES: readonly Rule[] = [
  inBrackets,
  isSameCountry,
  (_, shorter, known) => isSurname(shorter, known),
  hasMiddleName,
  isInitials,
  isFirstOfCompany,
  isPartOfBody,
  isTruncated,
  isVariant,
  isFirstName,
  isLastOfThing,
];

function inBrackets(text: string, { name, names }: Candidate, known: Known): boolean {
  if (name.includes(' ') && !/^\p{Lu}/u.test(name)) return false;
  return (
    names.some(({ start }) =>
      known.names.some((full) => full.end < start && start - full.end < 8 && BRACKETS.test(text.slice(full.end, start))),
    ) && (ACRONYM.test(name) ? known.name.includes(' ') : shortens(name, known.name))
  );
}

const shortens = (name: string, full: string): boolean => full.toLowerCase().includes(name.toLowerCase());

function isSameCountry(_: string, { name }: Candidate, known: Known): boolean {
  return isCountry(name) && countryOf(name) === countryOf(known.name);
}

/** “al-Kaabi”, “Kaabi” and “De la Croix” are surnames of longer names; a country is none. */
export function isSurname({ name, points }: Candidate, known: Known): boolean {
  if (known.kind !== 'person' || !known.name.includes(' ') || isCountry(name) || points.place >= points.person + 3) return false;
  const [own, full] = [plain(name), plain(known.name)];
  return full.endsWith(` ${own}`) || bare(full).endsWith(` ${bare(own)}`);
}

/** “Winifred Okell” and “Winifred Ellen Okell”, in either order. */
function hasMiddleName(_: string, { name, kind }: Candidate, known: Known): boolean {
  const [own, full] = [name.split(' '), known.name.split(' ')];
  return (
    kind === 'person' &&
    known.kind === 'person' &&
    own.length > 1 &&
    own.length < full.length &&
    own[0] === full[0] &&
    own.at(-1) === full.at(-1)
  );
}

function isFirstName(_: string, { name, points }: Candidate, known: Known): boolean {
  if (known.kind !== 'person' || name.includes(' ') || points.place >= 2 || points.organisation >= 3) return false;
  const given = known.name.split(' ')[0] ?? '';
  return given === name || (name.length >= 3 && given.startsWith(name) && given !== known.name);
}

function isInitials(_: string, { name: written }: Candidate, known: Known): boolean {
  const name = /^(?:\p{Lu}\.)+$/u.test(written) ? written.replaceAll('.', '') : written;
  if (!ACRONYM.test(name) || isCountry(name) || known.kind === 'person' || !known.name.includes(' ')) return false;
  const words = known.name.split(/[\s-]+/u);
  const all = words.map((word) => word.charAt(0)).join('');
  const capitals = words
    .filter((word) => !SMALL_WORD.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return [all, capitals].some((initials) => initials.toUpperCase() === name.replaceAll('&', ''));
}

function isFirstOfCompany(_: string, { name, points }: Candidate, known: Known): boolean {
  const words = known.name.split(' ');
  return (
    known.kind === 'organisation' &&
    words.length > 1 &&
    words[0] === name &&
    COMPANY.test(words.at(-1)?.replace(/\.$/u, '') ?? '') &&
    points.place < 3
  );
}

/** “State Department” of “US State Department”, “Relief Agency” of “State Emergency Relief Agency”. */
function isPartOfBody(_: string, { name, kind }: Candidate, known: Known): boolean {
  if (known.kind !== 'organisation' || kind !== 'organisation' || !name.includes(' ')) return false;
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  return plain(known.name).endsWith(` ${plain(name)}`) && BODY_HEADS.has(last);
}

/** “Fed Comp” of “Federal Competition Bureau”. */
function isTruncated(_: string, { name }: Candidate, known: Known): boolean {
  const [parts, words] = [name.split(' '), known.name.split(' ')];
  if (known.kind !== 'organisation' || parts.length < 2 || parts.length > words.length) return false;
  return parts.every((part, index) => part.length >= 3 && words[index] !== part && (words[index] ?? '').startsWith(part));
}

/** A second abbreviation of the same body: nearly the same letters, where it is never spelled out itself. */
function isVariant(text: string, { name }: Candidate, known: Known): boolean {
  if (!ACRONYM.test(name) || name.length < 3 || isCountry(name) || known.kind !== 'organisation') return false;
  return initialsIn(text, known).some((other) => other !== name && other.length >= 3 && areAlike(other, name));
}

function areAlike(one: string, other: string): boolean {
  if (distance(one, other) === 1) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.charAt(0) === long.charAt(0) && short.at(-1) === long.at(-1) && new RegExp([...short].join('.*'), 'u').test(long);
}

/** The abbreviations that stand in brackets behind the full name. */
function initialsIn(text: string, known: Known): string[] {
  return known.names.flatMap(({ end }) => {
    const found = /^\s*\(([\p{Lu}&]{2,8})\)/u.exec(text.slice(end, end + 14))?.[1];
    return found === undefined ? [] : [found];
  });
}

function isLastOfThing(_: string, { name, points }: Candidate, known: Known): boolean {
  const words = known.name.split(' ');
  return known.kind === 'thing' && words.length === 2 && words[1] === name && points.place < 2 && points.person < 2 && !isCountry(name);
}

const plain = (name: string): string => name.toLowerCase().replaceAll('’', "'");
/** Without particles, so that “Rubaye” is the surname of “al-Rubaye”. */
const bare = (name: string): string =>
  name
    .replace(/\b(?:al|el|ash|as|ad|ar|az|at|an)-/gu, '')
    .split(' ')
    .filter((word) => !PARTICLE.test(word))
    .join(' ');

type Rule = (text: string, shorter: Candidate, known: Known) => boolean;

export interface Known {
  name: string;
  kind: EntityKind;
  names: readonly Name[];
}

export interface Candidate extends Known {
  points: Record<EntityKind, number>;
}
