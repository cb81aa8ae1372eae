/**
 * Every passage that something rests on, as W3C Web Annotations (Web Annotation Data Model, 2017). Places count characters of
 * Unicode (code points), as its section 4.2.5 asks for, and not the UTF-16 code units of `dossier.json`.
 */
import type { Dossier } from '../dossier/dossier.ts';
import { shownOf } from '../dossier/rights.ts';
import type { Annotation, Source } from '../dossier/types.ts';
import { stringsOf } from '../strings/index.ts';
import { printJson } from './print-json.ts';
import { sourceTextUrl } from './source-text-url.ts';

const PATH = 'annotations.jsonld';
/** Characters on either side by which the words are found again where the text was changed. */
const AROUND = 32;

export const hasAnnotations = (dossier: Dossier): boolean => dossier.all('source').some(({ annotations }) => annotations.length > 0);

/** Prints the annotations of all sources, in the order of these; `address` makes an address of the site absolute. */
export function annotationsJsonLd(dossier: Dossier, address: (path: string) => string): string {
  const items = dossier.all('source').flatMap((source) => {
    const position = codePoints(source.text);
    return source.annotations.map((annotation) => ({
      id: address(`${PATH}#${idOf(annotation, source)}`),
      type: 'Annotation',
      motivation: 'linking',
      body: bodyOf(annotation, dossier, address),
      target: targetsOf(annotation, source, position, address),
    }));
  });
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address(PATH),
    type: 'AnnotationCollection',
    label: dossier.data.title,
    creator: { type: 'Organization', name: dossier.data.owner.name },
    modified: `${dossier.data.updated}T00:00:00Z`,
    total: items.length,
    first: { id: address(`${PATH}#page`), type: 'AnnotationPage', startIndex: 0, items },
  };
  return printJson(collection);
}

/** Unique in the file, and the same as long as the item and the passage are. */
const idOf = ({ kind, id, passage }: Annotation, source: Source): string => `${kind}-${id || 'home'}-on-${source.id}-${passage.id}`;

/** The page that rests on the words, and what it is called. */
function bodyOf({ kind, id }: Annotation, dossier: Dossier, address: (path: string) => string) {
  const { url, title } = dossier.item(kind, id);
  const value = `${stringsOf(dossier.data).kinds[kind]}: ${title}`;
  return [
    { type: 'TextualBody', value, language: dossier.data.language, format: 'text/plain', purpose: 'describing' },
    { type: 'SpecificResource', source: address(url), purpose: 'linking' },
  ];
}

/** The words in the text that is published here, and in the original where its address is known. Words that are not shown are not given. */
function targetsOf({ passage }: Annotation, source: Source, position: (offset: number) => number, address: (path: string) => string) {
  const shown = shownOf(source.data);
  const place = { type: 'TextPositionSelector', start: position(passage.start), end: position(passage.end) };
  const quote = {
    type: 'TextQuoteSelector',
    exact: passage.exact,
    ...(shown === 'full' && {
      prefix: whole(source.text.slice(Math.max(0, passage.start - AROUND), passage.start)),
      suffix: whole(source.text.slice(passage.end, passage.end + AROUND)),
    }),
  };
  const here = {
    source: address(shown === 'full' ? sourceTextUrl(source) : source.url),
    scope: address(source.url),
    selector: shown === 'none' ? place : [quote, place],
  };
  return source.data.url === undefined || shown === 'none' ? here : [here, { source: source.data.url, selector: quote }];
}

/** A character of two units may have been cut in two. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/, '');

/** From offsets in UTF-16 code units to those in code points. */
function codePoints(text: string): (offset: number) => number {
  const second = Array.from(text.matchAll(SURROGATES), ({ index }) => index + 1);
  return (offset) => {
    let [low, high] = [0, second.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((second[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]/g;
