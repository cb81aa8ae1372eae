/** Turns typed links into `<TypedLink>` elements, which a component of the site resolves with the dossier in hand. */
import type { Link, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { readTypedLink } from './typed-link.ts';

export function remarkTypedLinks() {
  return (tree: Root) => {
    visit(tree, 'link', (node, index, parent) => {
      const address = readTypedLink(node.url);
      if (address.type !== 'typed' || !parent || index === undefined) return;
      const attributes = { kind: address.kind, id: address.id, fragment: address.fragment, text: toString(node) };
      parent.children[index] = element(node, attributes);
    });
  };
}

function element(link: Link, attributes: Record<string, string | undefined>): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'TypedLink',
    attributes: Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
    ),
    children: link.children,
  };
}
