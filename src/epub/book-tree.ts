/** The parts of the book, read from its finished page: what the site shows is what the EPUB holds. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { h, s } from 'hastscript';
import { Parser } from 'htmlparser2';
import { toString } from 'mdast-util-to-string';

/**
 * Gives `take` each element that stands in `<main>` itself as soon as it is read, and lets go of it: the tree of a whole book
 * takes ten times the memory of its page. A finished page closes what it opens, so it needs no repairs, which take ten times as long.
 */
export function forEachInMain(html: string, take: (element: Element) => void): void {
  let isAfterMain = false;
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length === 0 && (isAfterMain || name !== 'main')) return;
        const isSvg = name === 'svg' || open.some(({ tagName }) => tagName === 'svg');
        const element = (isSvg ? s : h)(name, attributes) as Element;
        if (open.length > 1) open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (value) => {
        const around = open.at(-1);
        const before = around?.children.at(-1);
        if (before?.type === 'text') before.value += value;
        else around?.children.push({ type: 'text', value });
      },
      onclosetag: () => {
        const closed = open.pop();
        if (!closed) return;
        if (open.length === 0) isAfterMain = true;
        else if (open.length === 1) take(closed);
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.end(html);
}

/** The first element that is looked for. */
export function find(node: Nodes, is: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && is(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, is);
    if (found) return found;
  }
  return undefined;
}

export const childrenOf = (node: Nodes): readonly (ElementContent | Root['children'][number])[] =>
  'children' in node ? node.children : [];

/** The words of the heading of a part. */
export function titleOf(part: Element): string {
  const heading = find(part, ({ tagName }) => tagName === 'h2');
  return heading ? toString(heading).replaceAll(/\s+/g, ' ').trim() : '';
}
