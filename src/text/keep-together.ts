/**
 * Finds what a line may not tear, because a reader reads it as one: a number and the word behind it (“5 January”,
 * “30 soldiers”), and a name at the hyphen of its article (“al-Muhandis”).
 */

/** A number of one or two digits, perhaps with the point of an ordinal, and the blank before a word. */
const NUMBER_BEFORE_WORD = /(?<![\p{L}\p{N}.,:–-])(\d{1,2}\.?) (?=\p{L})/gu;
/** A short part in small letters, a hyphen, and a part with a capital. */
const NAME_WITH_ARTICLE = /(?<![\p{L}\p{N}-])(\p{Ll}{1,3}[-‐]\p{Lu}[\p{L}\p{M}’ʿʾ']*)/u;
const NO_BREAK_SPACE = '\u00a0';

/** The text in its order, none of the parts empty: a number is joined to its word by a no-break space, and a name with an article is a part of its own. */
export function keepTogether(text: string): TextPart[] {
  return text
    .replace(NUMBER_BEFORE_WORD, `$1${NO_BREAK_SPACE}`)
    .split(NAME_WITH_ARTICLE)
    .map((part, index) => ({ text: part, isWhole: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

export interface TextPart {
  text: string;
  /** Whether no line may end within it. */
  isWhole: boolean;
}
