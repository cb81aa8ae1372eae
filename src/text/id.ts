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

/** Zotero names a work by the address of its item, of which the last part is the key. */
const ZOTERO_ITEM = /^https?:\/\/zotero\.org\/.*\/items\/([^/]+)$/i;

/**
 * The id of a work by what a reference manager calls it: an id as it is, a citation key of Better BibTeX (`doeBridge2024`) in
 * small letters, the address of an item of Zotero by its key. What is written in a file and in a link leads to the same id.
 */
export function toReferenceId(written: string): string {
  return ID_PATTERN.test(written) ? written : toId(ZOTERO_ITEM.exec(written)?.[1] ?? written);
}
