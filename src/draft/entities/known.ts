/** What the lexicon of compromise knows of names: places, bodies, and first names of women and men. */
import nlp from 'compromise/two';
import type { EntityKind, Gender } from '../types.ts';

const { lexicon } = (nlp.model() as Model).one;
const PLACE = /^(?:Place|City|Region|Country)$/u;
const NAME = /^(?:Place|City|Region|Country|Organization|SportsTeam|(?:Female|Male|First|Last)Name|Person|ProperNoun|Acronym)$/u;
const BODY = /^(?:Organization|SportsTeam)$/u;
/** Shorter ones are codes of airports and the like. */
const SHORTEST = 4;

/** The kind of what is widely known by a name. */
export function knownKind(name: string): EntityKind | undefined {
  const tags = tagsOf(name);
  if (name.length >= SHORTEST && tags.some((tag) => PLACE.test(tag))) return 'place';
  return tags.some((tag) => BODY.test(tag)) ? 'organisation' : undefined;
}

/** Whether a word is the first name of a woman, of a man, or of either. */
export const isFirstName = (word: string): boolean => tagsOf(word).some((tag) => /^(?:Female|Male|First)Name$/u.test(tag));

/** Of whom somebody with this first name most likely is. */
export function genderOfFirstName(word: string): Gender {
  const tags = tagsOf(word);
  if (tags.includes('FemaleName')) return 'female';
  return tags.includes('MaleName') ? 'male' : 'unknown';
}

/** Whether a word in small letters is one of the language, and no name. */
export const isCommonWord = (lower: string): boolean =>
  tagsOf(lower).some((tag) => !NAME.test(tag)) || (lower.endsWith('s') && tagsOf(lower.slice(0, -1)).some((tag) => !NAME.test(tag)));

function tagsOf(name: string): readonly string[] {
  const tags = lexicon[name.toLowerCase().replaceAll('’', "'")];
  return typeof tags === 'string' ? [tags] : (tags ?? []);
}

interface Model {
  one: { lexicon: Readonly<Record<string, string | readonly string[] | undefined>> };
}
