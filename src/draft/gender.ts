/** Words that tell whether somebody is a woman or a man. */
import type { Gender } from './types.ts';

const FEMALE_WORDS = setOf(
  `mrs ms miss dame lady she her hers herself spokeswoman chairwoman congresswoman councilwoman assemblywoman actress woman girl mother daughter
  sister wife widow aunt niece grandmother mum mom queen princess businesswoman policewoman heroine duchess baroness countess empress
  waitress hostess headmistress nun midwife schoolgirl housewife grandma sheikha alhaja hajia smt puan señora doña`,
);
const MALE_WORDS = setOf(
  `mr sir lord he his him himself spokesman chairman congressman councilman assemblyman man boy father son brother husband widower uncle
  nephew grandfather dad king prince businessman policeman imam bishop priest cleric duke baron sheikh emperor headmaster schoolboy grandpa
  monk alhaji haji shri ayatollah encik señor fisherman`,
);

/** By a word for a person, a title or a pronoun. */
export function genderOfWord(lower: string): Gender {
  if (FEMALE_WORDS.has(lower)) return 'female';
  return MALE_WORDS.has(lower) ? 'male' : 'unknown';
}

/** By all words that stand beside a name. */
export function genderOfWords(words: readonly string[]): Gender {
  const balance = words.reduce((sum, word) => sum + { female: 1, male: -1, unknown: 0 }[genderOfWord(word.toLowerCase())], 0);
  return balance === 0 ? 'unknown' : balance > 0 ? 'female' : 'male';
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
