/** BibTeX and RIS of one item of CSL-JSON, whose texts are each on one line. What the engine of the formats loses or breaks is mended here. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

// Labels made of author, year and word would be the same for many pages. In ASCII, whole scripts would be lost.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** In UTF-8, which the engine writes without any escapes: its marks go through it as characters that mean nothing to it. */
export function bibtexOf(item: object): string {
  const lines = plugins.output.format('bibtex', [withTexts(item, HIDDEN)]).trim();
  return lines
    .split('\n')
    .map((line) => (VERBATIM.test(line) ? IN_ADDRESSES : ESCAPED)(line))
    .join('\n');
}

export function risOf(item: object): string {
  const plain = withTexts(item, (text) => text.replaceAll('<', `<${JOINER}`));
  const ris = plugins.output.format('ris', [plain]);
  // It has no word for some types, and then leaves out the title.
  const known = ris.startsWith('TY  - undefined') ? plugins.output.format('ris', [{ ...plain, type: 'document' }]) : ris;
  return `${known.trim().replaceAll(BROKEN, '').replaceAll(JOINER, '')} `;
}

/** Lines are broken after 70 characters, within words and addresses. */
const BROKEN = /\n(?![A-Z][A-Z\d] {2}-(?: |$))/g;
/** WORD JOINER, which has no width: behind `<` it keeps the engine from taking what follows for an element. */
const JOINER = '\u2060';

/** What means something in BibTeX, and `<`, by which the engine knows elements. */
const MARKS = ['\\', '{', '}', '%', '&', '#', '$', '_', '~', '^', '<'];
const PRIVATE = MARKS.map((_, index) => String.fromCharCode(0xf8d0 + index));
const HIDDEN = replacing(MARKS, PRIVATE);
const ESCAPED = replacing(PRIVATE, [
  ...['\\textbackslash{}', '\\{', '\\}', '\\%', '\\&', '\\#', '\\$', '\\_'],
  ...['\\textasciitilde{}', '\\textasciicircum{}', '<'],
]);
/** Addresses and numbers of others are copied as they are; a brace would end them. */
const IN_ADDRESSES = replacing(PRIVATE, ['%5C', '%7B', '%7D', '%', '&', '#', '$', '_', '~', '^', '<']);
const VERBATIM = /^\t(?:url|doi|howpublished|eprint|file) = /;

/** Gives the function that puts in the place of each character what it stands for. */
function replacing(from: readonly string[], to: readonly string[]): (text: string) => string {
  const pairs = new Map(from.map((character, index) => [character, to[index] ?? '']));
  const any = new RegExp(`[${from.map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`, 'g');
  return (text) => text.replace(any, (character) => pairs.get(character) ?? character);
}

const withTexts = (item: object, change: (text: string) => string): object =>
  JSON.parse(JSON.stringify(item), (key, value: unknown) => (typeof value === 'string' && key !== 'id' ? change(value) : value)) as object;
