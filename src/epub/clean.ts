/**
 * What of the page a reader of books can show: no scripts, no controls, no pictures made of style sheets, which all have the same
 * rows in words beside them, and no attributes that only the site reads.
 */
import type { Element, ElementContent } from 'hast';
import { find } from './book-tree.ts';

/** Takes part with everything in it. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'link',
  'button',
  'input',
  'select',
  'form',
  'dialog',
  'noscript',
]);
const KEPT: ReadonlySet<string> = new Set([
  ...['id', 'className', 'lang', 'dir', 'href', 'title', 'alt', 'src', 'dateTime', 'colSpan', 'rowSpan', 'scope', 'start', 'value'],
  ...['viewBox', 'd', 'width', 'height', 'x', 'y', 'xmlnsEpub', 'epub:type', 'role', 'ariaLabel'],
]);
/** Where a reader is told what a link or a picture is. */
const LABELLED: ReadonlySet<string> = new Set(['a', 'figure', 'svg']);
const CUSTOM = /-/;

/** The element in the form that it has in the book; a list, because an element may go and leave what it holds. */
export function clean(element: Element, isVerbatim = false): ElementContent[] {
  const { tagName, properties } = element;
  const squares = seatsIn(element);
  if (squares) return [squares];
  if (LEFT_OUT.has(tagName) || properties['hidden'] || properties['ariaHidden'] === 'true' || tagName === 'svg') return [];
  const children = element.children.flatMap((child): ElementContent[] =>
    child.type === 'element' ? clean(child, isVerbatim || VERBATIM.has(tagName)) : child.type === 'text' ? [child] : [],
  );
  const apart = isVerbatim || !ROWS.has(tagName) ? children : keptApart(children);
  if (CUSTOM.test(tagName)) return apart;
  return [{ type: 'element', tagName, properties: { ...kept(element), ...notesOf(element) }, children: nonEmpty(tagName, apart) }];
}

/** What holds the words of others, to which nothing is added. */
const VERBATIM: ReadonlySet<string> = new Set(['blockquote', 'q', 'mark', 'pre', 'code', 'svg', 'bdi']);
/** What the site sets side by side or below each other lies in these; in a paragraph or a cell every blank is written. */
const ROWS: ReadonlySet<string> = new Set(['li', 'dd', 'dt', 'div', 'small', 'aside', 'figcaption', 'summary']);
/** Pieces of a text, which may end within a word. */
const PIECES: ReadonlySet<string> = new Set(['mark', 'wbr', 'bdi', 'br', 'sup', 'sub']);
const INLINE: ReadonlySet<string> = new Set(['a', 'b', 'em', 'i', 'small', 'span', 'strong', 'time']);
/** They stand close behind what they belong to. */
const MARKS = ['ref', 'pil', 'note-mark'];

/** The site sets side by side or below each other what a book has in one line: there a blank parts two elements. */
function keptApart(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index): ElementContent[] => {
    const before = children[index - 1];
    return before && areToBeParted(before, child) ? [{ type: 'text', value: ' ' }, child] : [child];
  });
}

function areToBeParted(before: ElementContent, child: ElementContent): boolean {
  if (before.type !== 'element' || PIECES.has(before.tagName)) return false;
  if (child.type === 'text') return hasClass(before.properties, 'letter') && !/^\s/.test(child.value);
  if (child.type !== 'element' || PIECES.has(child.tagName) || MARKS.some((name) => hasClass(child.properties, name))) return false;
  return INLINE.has(before.tagName) && INLINE.has(child.tagName);
}

function kept({ tagName, properties }: Element): Element['properties'] {
  const entries = Object.entries(properties).filter(
    ([name]) => KEPT.has(name) && (name !== 'ariaLabel' || LABELLED.has(tagName)) && name !== 'role',
  );
  return Object.fromEntries(entries);
}

/** Margin notes are footnotes, which many readers show in a window of their own. */
function notesOf({ tagName, properties }: Element): Element['properties'] {
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  if (tagName === 'aside' && classes.includes('note')) return { 'epub:type': 'footnote', role: 'doc-footnote' };
  if (tagName === 'a' && classes.includes('note-mark')) return { 'epub:type': 'noteref', role: 'doc-noteref' };
  if (tagName === 'a' && classes.includes('letter')) return { role: 'doc-backlink' };
  return {};
}

/** The squares of a count, in the drawing for narrow pages; the other one, and what is drawn above it, goes. */
function seatsIn({ properties, children }: Element): Element | undefined {
  if (!hasClass(properties, 'narrow-seats')) return undefined;
  const svg = children.map((child) => find(child, (one) => hasClass(one.properties, 'squares'))).find((one) => one !== undefined);
  if (!svg) return undefined;
  const paths = svg.children.filter((child) => child.type === 'element' && child.properties['d'] !== '');
  return {
    ...svg,
    properties: { className: ['squares'], viewBox: svg.properties['viewBox'], width: '100%', ariaHidden: 'true' },
    children: paths.map((path) => ({ ...(path as Element), children: [] })),
  };
}

const hasClass = (properties: Element['properties'], name: string): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes(name);

/** A list without items is no list. */
const nonEmpty = (tagName: string, children: ElementContent[]): ElementContent[] =>
  tagName === 'ul' || tagName === 'ol' || tagName === 'tr' ? children.filter(({ type }) => type === 'element') : children;
