/**
 * Turns typed links into `<TypedLink>` elements, which a component of the site shows with the dossier in hand: `from` is the
 * key of the item the prose belongs to, `at` where the link begins in its file.
 */
import type { Link, Nodes, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { eachNode } from './each-node.ts';
import { readTypedLink } from './typed-link.ts';

export function setLinkElements(tree: Root, from: string): void {
  eachNode<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'link' || !parent || readTypedLink(node.url).type !== 'typed') return;
    parent.children[index] = element(node, from);
  });
}

function element({ children, position }: Link, from: string): MdxJsxTextElement {
  const attributes = { from, at: String(position?.start.offset ?? 0) };
  return {
    type: 'mdxJsxTextElement',
    name: 'TypedLink',
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children,
  };
}
