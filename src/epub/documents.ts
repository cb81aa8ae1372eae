/** The documents of the book: each part on its own, its links bound to where their targets have come to lie. */
import type { Element, ElementContent } from 'hast';
import { childrenOf, type Book } from './book-tree.ts';
import { clean } from './clean.ts';

/** The documents in the order of reading, the title page first. */
export function documentsOf(book: Book): Document[] {
  const documents = [
    { id: 'title', title: undefined, content: clean(book.title) },
    ...book.parts.map(({ id, title, element }) => ({ id, title, content: clean(element) })),
  ].map((document) => ({ ...document, path: `text/${document.id}.xhtml` }));
  const places = new Map(documents.flatMap(({ path, content }) => content.flatMap(idsIn).map((id) => [id, path] as const)));
  for (const { path, content } of documents) for (const node of content) bindLinks(node, path, places);
  return documents;
}

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
