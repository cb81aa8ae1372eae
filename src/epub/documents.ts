/** The documents of the book: each part on its own, its links bound to where their targets have come to lie. */
import type { Element, ElementContent } from 'hast';
import { childrenOf, forEachInMain, titleOf } from './book-tree.ts';
import { clean } from './clean.ts';

/** The documents of the page of a book in the order of reading, the title page first. Throws when it has no title page or no parts, which every book has. */
export function documentsOf(html: string): Document[] {
  let title: Document | undefined;
  const parts: Document[] = [];
  forEachInMain(html, (element) => {
    const { id } = element.properties;
    if (element.tagName === 'header') title ??= documentOf('title', undefined, element);
    else if (element.tagName === 'section' && typeof id === 'string') parts.push(documentOf(id, titleOf(element), element));
  });
  if (!title || parts.length === 0) throw new Error('The page of the book has no title page or no parts.');
  const documents = [title, ...parts];
  const places = new Map(documents.flatMap(({ path, content }) => content.flatMap(idsIn).map((id) => [id, path] as const)));
  for (const { path, content } of documents) for (const node of content) bindLinks(node, path, places);
  return documents;
}

const documentOf = (id: string, title: string | undefined, element: Element): Document => ({
  id,
  title,
  path: `text/${id}.xhtml`,
  content: clean(element),
});

const idsIn = (node: ElementContent): string[] => [
  ...(node.type === 'element' && typeof node.properties['id'] === 'string' ? [node.properties['id']] : []),
  ...childrenOf(node).flatMap((child) => idsIn(child as ElementContent)),
];

/** A link to a place of the book leads to its document. One to what the book does not have is no link; others lead out of it. */
function bindLinks(node: ElementContent, path: string, places: ReadonlyMap<string, string>): void {
  if (node.type === 'element') bindLink(node, path, places);
  for (const child of childrenOf(node)) bindLinks(child as ElementContent, path, places);
}

function bindLink(element: Element, path: string, places: ReadonlyMap<string, string>): void {
  const { href } = element.properties;
  if (typeof href !== 'string' || !href.startsWith('#')) return;
  const target = places.get(href.slice(1));
  if (target === undefined) {
    element.tagName = 'span';
    element.properties = {};
  } else if (target !== path) element.properties['href'] = `${target.replace(/^text\//, '')}${href}`;
}

export interface Document {
  id: string;
  /** What it is called in the contents; the title page is not in them. */
  title: string | undefined;
  /** From the folder of the package. */
  path: string;
  content: ElementContent[];
}
