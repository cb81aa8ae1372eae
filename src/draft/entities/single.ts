/** Whether a single word with a capital is a name. */
import type { Word } from '../words.ts';
import type { Cases } from './capitals.ts';
import { isCountry, isDemonym } from './countries.ts';
import { isCommonWord } from './known.ts';
import { BODY_HEADS, BODY_STARTS, CAPITAL_WORDS, COMMON_WORDS, PLACE_HEADS, THING_HEADS, TITLES } from './lexicon.ts';

/** “Sadrists”, “Marxism”, “Bavarians”: those of a belief or a region, and no name. */
const OF_A_KIND = /\p{Ll}(?:ists?|isms?|ites|ians|eans)$/u;

export function standsAlone(word: Word, { atStart, isDateline, isSubject, titled }: Where, seen: Cases): boolean {
  const { exact, lower } = word;
  if (CAPITAL_WORDS.has(lower) && titled === '') return exact.length > 1 && seen.surnames.has(exact);
  if (GENERIC.has(lower) && titled === '') return false;
  if (OF_A_KIND.test(exact) && titled === '' && !seen.surnames.has(exact)) return false;
  if (isDemonym(exact) || TITLES.has(lower) || exact.length < 2 || /^\p{Lu}\d|^\d/u.test(exact)) return false;
  if (titled !== '' || isCountry(exact) || seen.surnames.has(exact)) return true;
  if (COMMON_WORDS.has(lower)) return false;
  const inner = exact.charAt(0).toLowerCase() + exact.slice(1);
  if (atStart && isDateline) return true;
  if (atStart)
    return (
      seen.surnames.has(inner) ||
      (word.tag === 'PROPN' && (seen.capital.has(exact) || seen.capital.has(inner)) && !seen.small.has(lower)) ||
      /^\p{Lu}{2,6}(?:-\p{Lu}{1,3})?$/u.test(exact) ||
      (word.tag === 'PROPN' && !seen.small.has(lower) && isSubject && !PEOPLE.test(lower) && !isCommonWord(lower))
    );
  return !(seen.small.has(lower) && !seen.names.has(exact));
}

/** “Campaigners said”, “Rescuers said” */
const PEOPLE = /(?:[eo]rs|ists|ians|[ae]nts|ees|men|women)$/u;

interface Where {
  /** Whether a sentence begins with it. */
  atStart: boolean;
  isDateline: boolean;
  /** Whether a verb of saying follows. */
  isSubject: boolean;
  /** The titles before it. */
  titled: string;
}

/** “MANILA (Agency) —” at the head of a report. */
export const isDatelineAt = (text: string, end: number, exact: string): boolean =>
  exact.length > 2 &&
  exact === exact.toUpperCase() &&
  /^(?:, [^\n.]{2,30}?\.?)?\s*(?:\([^)\n]{1,30}\)\s*)?(?:[—–:]|-- | - )/u.test(text.slice(end, end + 70));

/** Written with a capital as there is but one of them, and no names. */
const UNIQUE =
  'opposition crown left right bar earth web sun moon bible quran koran heaven north south east west northeast northwest southeast southwest western eastern northern southern mum mom mam dad daddy mummy auntie uncle grandma grandpa madam majesty excellency headmaster constitution state states cabinet parliament government republic capital spring summer autumn winter'.split(
    ' ',
  );

/** Words that name a body, a place or a thing only with others; these few are also bodies by themselves. */
const GENERIC: ReadonlySet<string> = new Set(
  [...BODY_HEADS, ...BODY_STARTS, ...THING_HEADS, ...PLACE_HEADS, ...UNIQUE].filter(
    (word) =>
      !['treasury', 'senate', 'congress', 'presse', 'wood', 'green', 'hill', 'marsh', 'ward', 'park', 'point', 'cape', 'bush'].includes(
        word,
      ),
  ),
);
