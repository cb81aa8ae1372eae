/** Reads pages with a parser of HTML as browsers have one, which the program does not use. */
import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** What readers see of a page: the text of its body, blanks joined, without scripts, styles and templates. */
export const textOfPage = (html: string): string => textOf(parse(html)).replace(/[^\S\u00a0\u202f]+/g, ' ');

const UNSEEN = new Set(['script', 'style', 'template', 'head']);

function textOf(node: Node): string {
  if (adapter.isTextNode(node)) return node.value;
  if (adapter.isElementNode(node) && UNSEEN.has(node.tagName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Every element of a page, those of its templates included. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if (adapter.isElementNode(node)) found.push(node);
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

/** The text in an element itself. */
export const ownText = (element: Element): string =>
  element.childNodes.map((node) => (adapter.isTextNode(node) ? node.value : '')).join('');
