/** Reads a page of the site as a browser does (HTML, 13.2), with the place of everything that is done to it. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** Scripts that are data: they are not run and need no permission. */
const DATA = /^application\//;
/** Attributes whose values are texts or addresses, and never what a style sheet selects by. */
const NOT_SELECTED = new Set([
  'href',
  'src',
  'srcset',
  'content',
  'alt',
  'title',
  'aria-label',
  'value',
  'placeholder',
  'd',
  'points',
  'transform',
]);
/** Attributes that a browser follows or loads (HTML, 4). */
const ADDRESSES = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href', 'ping', 'background']);

/** Everything that stands in the page, templates included, in the order of the text. */
export function readPage(page: string): ReadPage {
  const read: ReadPage = { styles: [], scripts: [], names: new Set(), addresses: [], unescaped: [], charsetEnd: -1 };
  const walk = (node: Node): void => {
    if ('tagName' in node) readElement(node, page, read);
    const children = 'childNodes' in node ? node.childNodes : [];
    for (const child of children) walk(child);
    if ('content' in node) walk(node.content);
  };
  walk(parse(page, { sourceCodeLocationInfo: true }));
  return read;
}

function readElement(element: Element, page: string, read: ReadPage): void {
  const { tagName, attrs, sourceCodeLocation: place } = element;
  read.names.add(tagName);
  for (const { name, value } of attrs) {
    read.names.add(name);
    if (!NOT_SELECTED.has(name)) for (const word of value.split(/\s+/)) read.names.add(word);
    if (ADDRESSES.has(name)) read.addresses.push({ element: tagName, attribute: name, value });
  }
  // The parser invents an element that was left out, and an invented one has no place.
  if (!place) return;
  for (const span of Object.values(place.attrs ?? {})) {
    for (let at = page.indexOf('<', span.startOffset); at !== -1 && at < span.endOffset; at = page.indexOf('<', at + 1))
      read.unescaped.push(at);
  }
  if (tagName === 'style') read.styles.push({ start: place.startOffset, end: place.endOffset, text: textOf(element) });
  if (tagName === 'script' && !has(element, 'src') && !DATA.test(valueOf(element, 'type'))) read.scripts.push(textOf(element));
  if (tagName === 'meta' && has(element, 'charset')) read.charsetEnd = place.endOffset;
}

const has = ({ attrs }: Element, name: string): boolean => attrs.some((attribute) => attribute.name === name);
const valueOf = ({ attrs }: Element, name: string): string => attrs.find((attribute) => attribute.name === name)?.value ?? '';
const textOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Offsets are UTF-16 code units of the page. */
interface ReadPage {
  /** Each `<style>`, from the beginning of its opening tag to the end of its closing one. */
  styles: { start: number; end: number; text: string }[];
  /** The text of each inline script that is run. */
  scripts: string[];
  /** What selectors can ask for: elements, classes, ids, attributes and the words of their values. */
  names: Set<string>;
  /** What a browser would follow or load. */
  addresses: { element: string; attribute: string; value: string }[];
  /** Where a `<` stands in an attribute. */
  unescaped: number[];
  /** Where the declaration of the encoding ends; -1 when there is none. */
  charsetEnd: number;
}
