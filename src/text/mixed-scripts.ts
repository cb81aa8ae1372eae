/**
 * Finds words in which a letter stands for one of another script that looks like it: mixed-script confusables (UTS 39, 4 and 5.1).
 * Which letters look alike, Unicode says (`confusables.txt`). A word that is wholly of one script is never one, whatever it looks like.
 */
import unhomoglyph from 'unhomoglyph';
import { memoize } from './memoize.ts';

/** A run of letters of scripts that have two cases, as those have that look like Latin ones. What is not cased parts words. */
const WORD = /[[\p{Cased}&&\p{L}]\p{Script=Lisu}\p{M}]+/gv;
/** What can be neither of two scripts nor for formulas, told at a glance: all that most texts hold. */
const SUSPECT = /[[[\p{Cased}&&\p{L}]\p{Script=Lisu}]--\p{Script=Latin}]|[\uff21-\uff3a\uff41-\uff5a]/v;
const LETTER = /(\p{L})(\p{M}*)/gu;
/** The mathematical alphabets, and letters as wide as those of East Asia: both are Latin or Greek ones in other clothes. */
const FORMULA = /[\p{Math}&&\p{L}]/v;
const WIDE = /[\uff21-\uff3a\uff41-\uff5a]/;
/** Scripts of words, with the letters that words of today are written in. */
const SCRIPTS = [
  { name: 'Latin', pattern: /\p{Script=Latin}/u, letters: [0x41, 0x7a] },
  { name: 'Cyrillic', pattern: /\p{Script=Cyrillic}/u, letters: [0x400, 0x4ff] },
  { name: 'Greek', pattern: /\p{Script=Greek}/u, letters: [0x386, 0x3ce] },
  { name: 'Armenian', pattern: /\p{Script=Armenian}/u, letters: [0x531, 0x586] },
] as const;
const OMICRON = 'ο';
/** Variables stand beside letters of another script (hν, μm); words of so many letters do not. */
const LONGEST_UNIT = 2;
/** As many letters for formulas make a word, and no product of variables. */
const SHORTEST_OF_FORMULA = 4;

/** The words of a text that mix letters which look alike, in their order. */
export function mixedWordsIn(text: string): MixedWord[] {
  if (!SUSPECT.test(text)) return [];
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, index, found: lookalikesIn(word) })).flatMap(
    ({ word, index, found }) => {
      const [first] = found;
      if (!first) return [];
      const byPlace = new Map(found.map((letter) => [letter.at, letter.instead]));
      const instead = word.replaceAll(LETTER, (letter, _base, _marks, at: number) => byPlace.get(at) ?? letter);
      return [{ word, start: index + first.at, lookalikes: found, instead: instead.normalize('NFC') }];
    },
  );
}

/** The letters that stand for one of the script in which the word could be written as a whole; none when it is no such word. */
function lookalikesIn(word: string): Lookalike[] {
  const letters = lettersOf(word);
  const groups = Map.groupBy(letters, ({ script }) => script);
  if (groups.size < 2) return groups.has('formula') && letters.length >= SHORTEST_OF_FORMULA ? letters.map(inPlain) : [];
  const hosts = SCRIPTS.map(({ name }) => ({ name, own: groups.get(name) ?? [] })).filter(({ own }) => own.length > 0);
  for (const { name, own } of hosts.sort((a, b) => b.own.length - a.own.length)) {
    const others = letters.filter(({ script }) => script !== name);
    const found = others.flatMap((letter) => {
      const instead = standIn(letter, name);
      return instead === undefined ? [] : [{ ...letter, host: name, instead: (instead + letter.marks).normalize('NFC') }];
    });
    if (found.length === others.length) return isSymbol(letters, others, own) || isCompound(letters) ? [] : found;
  }
  return [];
}

function lettersOf(word: string): Letter[] {
  return Array.from(word.matchAll(LETTER), ({ 0: letter, 1: base = '', 2: behind = '', index }) => {
    const [plain = '', ...marks] = base.normalize('NFD');
    return { letter, at: index, base: plain, marks: marks.join('') + behind, script: scriptOf(base) };
  });
}

const scriptOf = (letter: string): string =>
  WIDE.test(letter) ? 'wide' : FORMULA.test(letter) ? 'formula' : (SCRIPTS.find(({ pattern }) => pattern.test(letter))?.name ?? 'other');

const inPlain = (letter: Letter): Lookalike => ({ ...letter, host: 'Latin', instead: letter.base.normalize('NFKC') + letter.marks });

/** The letter of a script that looks like this one; `undefined` when there is none. */
function standIn({ base }: Letter, script: Script): string | undefined {
  const plain = base.normalize('NFKC');
  return scriptOf(plain) === script ? plain : lettersByLook(script).get(lookOf(plain));
}

/** The letters of a script by what they look like, the most usual first. */
const lettersByLook = memoize((script): ReadonlyMap<string, string> => {
  const [first = 0, last = 0] = SCRIPTS.find(({ name }) => name === script)?.letters ?? [];
  const letters = Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).filter((letter) =>
    /\p{L}/u.test(letter),
  );
  return new Map(letters.map((letter) => [lookOf(letter), letter] as const).reverse());
});

/** What all letters share that look alike, in one case: the skeleton of UTS 39. */
const lookOf = (letter: string): string => `${unhomoglyph(letter)}${/\p{Lu}/u.test(letter) ? ' capital' : ''}`;

/** Whether letters of Greek or for formulas are variables, at one end of a word: ΔT, hν, TNFα. An omicron is none. */
function isSymbol(letters: readonly Letter[], others: readonly Letter[], own: readonly Letter[]): boolean {
  if (own.length === 1 && own[0]?.script === 'Greek') return true;
  const isOther = ({ script }: Letter) => script !== own[0]?.script;
  const isAtEnd = letters.slice(0, others.length).every(isOther) || letters.slice(-others.length).every(isOther);
  const areVariables = others.every(
    ({ base, script }) => script === 'formula' || (script === 'Greek' && base !== OMICRON && /\p{Ll}/u.test(base)),
  );
  const isCode = others.every(({ script }) => script === 'Greek') && own.every(({ base }) => /\p{Lu}/u.test(base));
  return areVariables && isAtEnd && (own.length <= LONGEST_UNIT || isCode);
}

/** Whether a word is put together of two, as their cases show: SMSка, iКупон. */
function isCompound(letters: readonly Letter[]): boolean {
  const border = letters.findIndex(({ script }) => script !== letters[0]?.script);
  const [first, second] = [letters.slice(0, border), letters.slice(border)];
  if (second.some(({ script }) => script !== second[0]?.script)) return false;
  const isCapital = ({ base }: Letter) => /\p{Lu}/u.test(base);
  if (first.every(isCapital)) return first.length > 1 && !second.some(isCapital);
  return !first.some(isCapital) && second.slice(0, 1).every(isCapital);
}

type Script = (typeof SCRIPTS)[number]['name'];

interface Letter {
  /** As it is written, with its marks. */
  letter: string;
  /** Where it begins in its word, in UTF-16 code units. */
  at: number;
  /** The letter without its marks (NFD). */
  base: string;
  marks: string;
  /** `formula`, `wide` or `other` where it is of none of the scripts of words. */
  script: string;
}

export interface Lookalike extends Letter {
  /** The script of the word that it stands in. */
  host: Script;
  /** The letter of that script. */
  instead: string;
}

export interface MixedWord {
  word: string;
  /** Where the first of the letters begins in the text, in UTF-16 code units. */
  start: number;
  lookalikes: readonly Lookalike[];
  /** The word in letters of one script. */
  instead: string;
}
