/** Works as readers cite them: in three styles, in the language of the interface, and in three formats of reference managers. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { readFileSync } from 'node:fs';
import type { Reference } from '../dossier/types.ts';
import { interfaceLanguage } from '../strings/index.ts';
import { isWebAddress } from '../text/web-address.ts';
import { bibtexOf, risOf } from './library-formats.ts';
import { onOneLine, referenceItem } from './reference-items.ts';
import type { Work } from './works.ts';

/** The styles, in the order in which they are offered. */
export const STYLES = ['apa', 'chicago', 'mla'] as const;

/** A work as people write it. */
export interface Citation extends LibraryRecord {
  styles: Record<(typeof STYLES)[number], Piece[]>;
}

/** A work as reference managers read it. */
export interface LibraryRecord<Item extends object = CslItem> {
  bibtex: string;
  ris: string;
  /** CSL-JSON (citation-style-language/schema 1.0): one item. */
  csl: Item;
}

/** A piece of a citation. */
export interface Piece {
  text: string;
  italic: boolean;
}

/** The citations of works, in their order. `address` makes an address of the site absolute. */
export function cite(works: readonly Work[], language: string, address: (path: string) => string): Citation[] {
  const records = recordsOf(works, address);
  const items = records.map(({ csl }, index) => toEngine(csl, works[index]?.isVerbatim ?? false));
  const lang = LOCALES[interfaceLanguage(language).split('-')[0] ?? ''] ?? 'en-US';
  const set = (style: string) =>
    plugins.output
      .format('bibliography', items, { template: styleNamed(style), lang, format: 'html', asEntryArray: true, nosort: true })
      .map(([, html]) => piecesOf(html));
  const [apa, chicago, mla] = STYLES.map(set);
  return records.map((record, index) => ({
    ...record,
    styles: { apa: apa?.[index] ?? [], chicago: chicago?.[index] ?? [], mla: mla?.[index] ?? [] },
  }));
}

/** The same for reference managers alone, which needs no engine. */
export function recordsOf(works: readonly Work[], address: (path: string) => string): LibraryRecord[] {
  return works.map((work) => {
    const csl = toCsl(work, address);
    // Neither format has a place for the site that a page is part of.
    return { ...written(work.type === 'webpage' ? { ...csl, publisher: csl['container-title'] } : csl), csl };
  });
}

/** The works that the dossier cites, for reference managers. */
export function recordsOfReferences(references: readonly Pick<Reference, 'data'>[]): LibraryRecord<object>[] {
  return references.map((reference) => {
    const csl = referenceItem(reference);
    const { issued, ...rest } = csl;
    // Both formats have years and days, and no place for a date in words.
    return { ...written(issued?.['date-parts'] ? csl : rest), csl };
  });
}

function written(item: object): Pick<LibraryRecord, 'bibtex' | 'ris'> {
  const noted = withCopyInNote(item);
  return { bibtex: bibtexOf(noted), ris: risOf(noted) };
}

/** Neither format has a place for the address of an archived copy, but for what else is to be said. */
function withCopyInNote(item: { note?: string; archive_location?: string }): object {
  const { note, archive_location: location } = item;
  return location !== undefined && isWebAddress(location) ? { ...item, note: [note, location].filter(Boolean).join(' ') } : item;
}

/** The locale of CSL for each language of the interface. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-US', de: 'de-DE', ar: 'ar' };

const { styles, locales } = plugins.config.get('@csl');
const read = (file: string) => readFileSync(new URL(`csl/${file}`, import.meta.url), 'utf8');

/** The package has another edition of a style by the name of APA. */
const styleNamed = (style: string): string => `sourcebound-${style}`;

for (const style of STYLES) styles.add(styleNamed(style), read(`${style}.csl`));
locales.add('ar', read('locales-ar.xml'));

function toCsl(
  { page, id, type, title, author, container, issued, language, url, archiveUrl }: Work,
  address: (path: string) => string,
): CslItem {
  return {
    id,
    type,
    title: onOneLine(title),
    ...(author !== undefined && { author: [{ literal: onOneLine(author) }] }),
    'container-title': onOneLine(container),
    issued: { 'date-parts': [issued.split('-').map(Number)] },
    language,
    URL: url ?? address(page),
    ...(archiveUrl !== undefined && { archive_location: archiveUrl }),
  };
}

/** The engine takes some elements in a text for markup: none of the dossier's are. */
function toEngine(csl: CslItem, isVerbatim: boolean): CslItem {
  const title = plain(csl.title);
  return {
    ...csl,
    title: isVerbatim ? `<span class="nocase">${title}</span>` : title,
    'container-title': plain(csl['container-title']),
    ...(csl.author && { author: csl.author.map(({ literal }) => ({ literal: plain(literal) })) }),
  };
}

/** WORD JOINER, which has no width. */
const JOINER = '\u2060';
const plain = (text: string): string => text.replaceAll('<', `<${JOINER}`);

/** The engine writes italics as elements and escapes everything else; what it wrote is read back, so that pages escape it themselves. */
function piecesOf(html: string): Piece[] {
  let italic = false;
  const pieces: Piece[] = [];
  for (const part of html.trim().split(TAG)) {
    if (part === '<i>' || part === '</i>') italic = part === '<i>';
    else if (!part.startsWith('<') && part !== '')
      pieces.push({ text: unescape(part).replaceAll(MARK_AND_STOP, '$1').replaceAll(JOINER, ''), italic });
  }
  return pieces;
}

/** A title that was cut, or asks in Arabic, ends with its own mark. */
const MARK_AND_STOP = /([…؟])\./g;
const TAG = /(<[^>]*>)/;
const unescape = (text: string): string => text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

interface CslItem {
  id: string;
  type: Work['type'];
  title: string;
  author?: { literal: string }[];
  'container-title': string;
  issued: { 'date-parts': number[][] };
  language: string;
  URL: string;
  archive_location?: string;
}
