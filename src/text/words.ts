/** Where words and numbers begin and end, as far as a script shows it. */
import { characterAt, characterBefore } from './characters.ts';
import { foldText } from './normalize.ts';

/** Letters of scripts that set words apart by blanks. In the others any place may be the edge of a word. */
const SPACED =
  /[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]/v;
/** Of these, the letters of scripts that write no article, preposition or conjunction as the beginning of a word, as Arabic and Hebrew do. */
const UNPREFIXED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Nd}]/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{Nd}/u;
const NUMBER_POINT = /[.,]/;
/** What Arabic writes together with the word behind it: “and” or “so”, then “by”, “like” or “for”. */
const PROCLITICS = /(?<![\p{L}\p{N}\p{M}])[وف]?[بكل]?$/u;
/** With the character before them. */
const LONGEST_PROCLITICS = 3;
/** Shorter words may be the end of another: “سام” of “وسام”. */
const PROCLITIC_TO = /^\p{Script=Arabic}{4}/u;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a text is more than blanks, marks and signs. */
export const hasWords = (text: string): boolean => LETTER_OR_DIGIT.test(text);

/**
 * Whether a span is whole words, so that it can be a name: “Ali” is none in “Alicante”. What Arabic joins to the beginning
 * of a word is left aside. Offsets are UTF-16 code units.
 */
export function isWholeWords(text: string, start: number, end: number): boolean {
  return (
    (isEdge(text, start) ||
      (PROCLITIC_TO.test(text.slice(start, end)) && PROCLITICS.test(text.slice(Math.max(0, start - LONGEST_PROCLITICS), start)))) &&
    isEdge(text, end)
  );
}

const isEdge = (text: string, offset: number): boolean =>
  !(SPACED.test(characterBefore(text, offset)) && SPACED.test(characterAt(text, offset)));

/**
 * Whether a span begins or ends inside a word or a number, so that its words are not those of the text: “threat” in
 * “threatened”, “5,000” in “15,000”. A word without what Arabic or Hebrew write before it is still that word.
 */
export function cutsWord(text: string, start: number, end: number): boolean {
  return [start, end].some((offset) => {
    const [before, after] = [characterBefore(text, offset), characterAt(text, offset)];
    if (UNPREFIXED.test(before) && (UNPREFIXED.test(after) || MARK.test(after))) return true;
    if (NUMBER_POINT.test(after)) return DIGIT.test(before) && DIGIT.test(characterAt(text, offset + 1));
    return NUMBER_POINT.test(before) && DIGIT.test(after) && DIGIT.test(characterBefore(text, offset - 1));
  });
}

/** Whether two texts are the same words, whatever their capitals. */
export const areSameWords = (a: string, b: string): boolean => plainWords(a) === plainWords(b);

/** A text as it is compared with others, in small letters. */
export const plainWords = (text: string): string => foldText(text).toLowerCase();
