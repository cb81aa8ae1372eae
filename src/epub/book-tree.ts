/** The parts of the book, read from its finished page: what the site shows is what the EPUB holds. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { h, s } from 'hastscript';
import { Parser } from 'htmlparser2';
import { toString } from 'mdast-util-to-string';

/** Reads the page. Throws when it has no title page or no parts, which every book has. */
export function readBook(html: string): Book {
  const main = readMain(html);
  const children = (main?.children ?? []).filter((child): child is Element => child.type === 'element');
  const title = children.find(({ tagName }) => tagName === 'header');
  const parts = children.filter(({ tagName, properties }) => tagName === 'section' && typeof properties['id'] === 'string');
  if (!title || parts.length === 0) throw new Error('The page of the book has no title page or no parts.');
  return { title, parts: parts.map((element) => ({ id: String(element.properties['id']), title: titleOf(element), element })) };
}

/** The tree of `<main>`. A finished page closes what it opens, so it needs no repairs, which take ten times as long. */
function readMain(html: string): Element | undefined {
  let main: Element | undefined;
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length === 0 && (main !== undefined || name !== 'main')) return;
        const isSvg = name === 'svg' || open.some(({ tagName }) => tagName === 'svg');
        const element = (isSvg ? s : h)(name, attributes) as Element;
        open.at(-1)?.children.push(element);
        main ??= element;
        open.push(element);
      },
      ontext: (value) => {
        const around = open.at(-1);
        const before = around?.children.at(-1);
        if (before?.type === 'text') before.value += value;
        else around?.children.push({ type: 'text', value });
      },
      onclosetag: (name) => {
        if (open.at(-1)?.tagName === name) open.pop();
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return main;
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

function titleOf(part: Element): string {
  const heading = find(part, ({ tagName }) => tagName === 'h2');
  return heading ? toString(heading).replaceAll(/\s+/g, ' ').trim() : '';
}

export interface Book {
  title: Element;
  /** In their order. */
  parts: { id: string; title: string; element: Element }[];
}
