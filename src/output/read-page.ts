/** Reads a page of the site, with the place of everything that is done to it. */
import { walkPage, type Attributes, type PageListener } from './walk-page.ts';

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
const BLANK = /\s+/;

/** Everything that stands in the page, templates included, in the order of the text; `others` are told of it on the way. */
export function readPage(page: string, others: readonly PageListener[] = []): ReadPage {
  const read: ReadPage = { styles: [], scripts: [], names: new Set(), addresses: [], unescaped: [], charsetEnd: -1 };
  let open: { name: string; start: number; text: string } | undefined;
  const own: PageListener = {
    onElement: (name, attributes, { start, end }) => {
      readElement(name, attributes, read);
      // Within a tag a `<` can only stand in an attribute.
      for (let at = page.indexOf('<', start + 1); at !== -1 && at < end; at = page.indexOf('<', at + 1)) read.unescaped.push(at);
      if (isSheet(name, attributes)) read.styles.push({ start, end, href: attributes['href'] ?? '' });
      if (name === 'style') open = { name, start, text: '' };
      if (name === 'script' && !('src' in attributes) && !DATA.test(attributes['type'] ?? '')) open = { name, start, text: '' };
      if (name === 'meta' && 'charset' in attributes) read.charsetEnd = end;
    },
    onText: (text) => {
      if (open) open.text += text;
    },
    onEnd: (name, end) => {
      if (name !== open?.name) return;
      if (name === 'style') read.styles.push({ start: open.start, end, text: open.text });
      else read.scripts.push(open.text);
      open = undefined;
    },
  };
  walkPage(page, [own, ...others]);
  return read;
}

/** A style sheet in a file, for every medium. */
export const isSheet = (element: string, { rel, media }: Attributes): boolean =>
  element === 'link' && rel === 'stylesheet' && media === undefined;

function readElement(element: string, attributes: Attributes, { names, addresses }: ReadPage): void {
  names.add(element);
  for (const [attribute, value] of Object.entries(attributes)) {
    names.add(attribute);
    if (!NOT_SELECTED.has(attribute)) for (const word of value.split(BLANK)) names.add(word);
    if (ADDRESSES.has(attribute)) addresses.push({ element, attribute, value });
  }
}

/** Offsets are UTF-16 code units of the page. */
interface ReadPage {
  /** Each `<style>`, from the beginning of its opening tag to the end of its closing one, and each `<link>` to a style sheet. */
  styles: ({ start: number; end: number } & ({ text: string } | { href: string }))[];
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
