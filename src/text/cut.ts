/** Cuts texts between words; an ellipsis says that more stood there. Lengths count UTF-16 code units. */

const ELLIPSIS = '…';

/** The beginning of a text. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${wholeCharacters(text.slice(0, length)).replace(/\s+\S*$/, '')} ${ELLIPSIS}`;
}

/** The beginning of a text, of at most so many words. */
export function beginningInWords(text: string, words: number): string {
  const all = text.split(/(?<=\S)\s+(?=\S)/);
  return all.length <= words ? text : `${all.slice(0, words).join(' ')} ${ELLIPSIS}`;
}

/** The end of a text. */
export function endOf(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${ELLIPSIS} ${wholeCharacters(text.slice(-length)).replace(/^\S*\s+/, '')}`;
}

/** A character of two units may have been cut in two. */
const wholeCharacters = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/, '');
