/** The description of the book and its contents (EPUB 3.3, 5 and 7). */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { onlyXmlCharacters, printXml } from '../exports/xml.ts';
import type { Document } from './documents.ts';
import type { Picture, Work } from './work.ts';
import { element, printXhtml } from './xhtml.ts';

/** Where a reader finds the description. */
export const printContainer = (): string =>
  printXml(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' })]),
    ]),
  );

/** What is in the book, and in which order it is read. */
export function printPackage(work: Work, documents: readonly Document[], pictures: readonly Picture[], cover: Picture | undefined): string {
  const items = [
    x('item', { id: 'nav', href: 'nav.xhtml', 'media-type': XHTML, properties: 'nav' }),
    x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ...(cover ? [x('item', { id: 'cover', href: cover.path, 'media-type': 'image/png', properties: 'cover-image' })] : []),
    ...documents.map(({ path, content }, index) =>
      x('item', { id: `text-${index}`, href: path, 'media-type': XHTML, ...(content.some(hasSvg) ? { properties: 'svg' } : {}) }),
    ),
    ...pictures.map(({ path }, index) => x('item', { id: `picture-${index}`, href: path, 'media-type': 'image/png' })),
  ];
  const [first, ...rest] = documents.map((_, index) => x('itemref', { idref: `text-${index}` }));
  const spine = x('spine', { 'page-progression-direction': work.direction }, [
    ...(first ? [first] : []),
    x('itemref', { idref: 'nav' }),
    ...rest,
  ]);
  const description = x(
    'package',
    { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': work.language, dir: work.direction },
    [metadata(work), x('manifest', items), spine],
  );
  return printXml(onlyXmlCharacters(description));
}

/** The contents, which are a page of the book as well. */
export function printContents(work: Work, documents: readonly Document[]): string {
  const [first] = documents.filter(({ title }) => title !== undefined);
  const entry = (path: string, title: string, properties = {}) =>
    element('li', {}, [element('a', { href: path, ...properties }, [{ type: 'text', value: title }])]);
  const listed = documents.flatMap(({ path, title }) => (title === undefined ? [] : [entry(path, title)]));
  const contents = element('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
    element('h2', {}, [{ type: 'text', value: work.contents }]),
    element('ol', {}, listed),
  ]);
  const landmarks = element('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, [
    element('ol', {}, [
      entry('nav.xhtml#toc', work.contents, { 'epub:type': 'toc' }),
      ...(first ? [entry(first.path, first.title ?? '', { 'epub:type': 'bodymatter' })] : []),
    ]),
  ]);
  return printXhtml(work.contents, [contents, landmarks], work, 'nav.xhtml');
}

const XHTML = 'application/xhtml+xml';

function metadata({ identifier, title, description, author, rights, language, published, updated }: Work): Element {
  const dc = (name: string, value: string, attributes = {}) => x(`dc:${name}`, attributes, value);
  const meta = (property: string, value: string) => x('meta', { property }, value);
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    dc('identifier', identifier, { id: 'id' }),
    dc('title', title),
    dc('language', language),
    dc('creator', author),
    dc('publisher', author),
    dc('description', description),
    dc('rights', rights),
    dc('source', identifier),
    dc('date', published),
    meta('dcterms:modified', `${updated}T00:00:00Z`),
    ...['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)),
    meta('schema:accessModeSufficient', 'textual'),
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'alternativeText'].map((feature) =>
      meta('schema:accessibilityFeature', feature),
    ),
    meta('schema:accessibilityHazard', 'none'),
    // An older reader looks for the cover here.
    x('meta', { name: 'cover', content: 'cover' }),
  ]);
}

const hasSvg = (node: Document['content'][number]): boolean =>
  node.type === 'element' && (node.tagName === 'svg' || node.children.some(hasSvg));
