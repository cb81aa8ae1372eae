/** Links to words on a page of somebody else (URL Fragment Text Directives, WICG). */

/** Longer words are named by how they begin and end, so that the address stays short and a small difference does no harm. */
const LONGEST = 100;
const WORDS_AT_EACH_END = 5;

/** The address with a directive that leads to the words. A fragment of the address is kept. */
export function textFragmentUrl(address: string, exact: string): string {
  const words = exact.trim().split(/\s+/);
  const whole = words.join(' ');
  const directive =
    whole.length <= LONGEST || words.length <= 2 * WORDS_AT_EACH_END
      ? encode(whole)
      : `${encode(words.slice(0, WORDS_AT_EACH_END).join(' '))},${encode(words.slice(-WORDS_AT_EACH_END).join(' '))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The hyphen, the comma and the ampersand part a directive; the first is not escaped by `encodeURIComponent`. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
