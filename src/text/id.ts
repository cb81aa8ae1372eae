/**
 * The one shape an id may have: lower-case ASCII words joined by hyphens, because it becomes a file name and a URL, and not too
 * long for either with what is put before and behind it.
 */
export const ID_PATTERN = /^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

const LONGEST = 100;

/**
 * The nearest valid id to what was written, for a hint: `Adel Abdul-Mahdi` becomes `adel-abdul-mahdi`.
 * Diacritics are dropped, and what is too long is cut; a text without any Latin letter or digit gives `''`.
 */
export function toId(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
