/** The one shape an id may have: lower-case ASCII words joined by hyphens, because it becomes a file name and a URL. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The nearest valid id to what was written, for a hint: `Adel Abdul-Mahdi` becomes `adel-abdul-mahdi`.
 * Diacritics are dropped; a text without any Latin letter or digit gives `''`.
 */
export function toId(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
