/**
 * Finds what a line may not tear, because a reader reads it as one: a number and the word behind it (“5 January”,
 * “30 soldiers”), and a short word with a hyphen (“al-Muhandis”, “US-led”).
 */

/** A number of one or two digits, perhaps with the point of an ordinal, or one with a fraction, and the blank before a word. */
const NUMBER_BEFORE_WORD = /(?<![\p{L}\p{N}.,:–-])(\d{1,2}\.?|\d{1,3}[.,]\d{1,2}) (?=\p{L})/gu;
/** Two parts with a hyphen, of which the first is short or both begin with a capital. */
const SHORT_COMPOUND =
  /(?<![\p{L}\p{N}-])((?:\p{L}{1,3}[-‐]\p{L}{2,9}|\p{Lu}\p{Ll}{1,7}[-‐]\p{Lu}\p{L}{1,7})(?:[’']\p{L})?)(?![\p{L}\p{N}’'-])/u;
/** Without a digit there is no number, without a hyphen no compound: that is sooner seen than looked for at each letter. */
const DIGIT = /\d/;
const HYPHEN = /[-‐]/;
const NO_BREAK_SPACE = '\u00a0';

/** The text in its order, none of the parts empty: a number is joined to its word by a no-break space, and a word with a hyphen is a part of its own. */
export function keepTogether(text: string): TextPart[] {
  const joined = DIGIT.test(text) ? text.replace(NUMBER_BEFORE_WORD, `$1${NO_BREAK_SPACE}`) : text;
  const parts = HYPHEN.test(joined) ? joined.split(SHORT_COMPOUND) : [joined];
  return parts.map((part, index) => ({ text: part, isWhole: index % 2 === 1 })).filter((part) => part.text !== '');
}

export interface TextPart {
  text: string;
  /** Whether no line may end within it. */
  isWhole: boolean;
}
