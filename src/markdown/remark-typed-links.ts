/** Turns typed links into `<TypedLink>` elements, which a component of the site resolves with the dossier in hand. */
import type { Link, LinkReference, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressOf, definitionsIn } from './definitions.ts';
import { readTypedLink } from './typed-link.ts';

export function remarkTypedLinks() {
  return (tree: Root) => {
    const definitions = definitionsIn(tree);
    visit(tree, ['link', 'linkReference'], (node, index, parent) => {
      if ((node.type !== 'link' && node.type !== 'linkReference') || !parent || index === undefined) return;
      const address = readTypedLink(addressOf(node, definitions));
      if (address.type !== 'typed') return;
      const attributes = { kind: address.kind, id: address.id, fragment: address.fragment, text: toString(node) };
      parent.children[index] = element(node, attributes);
    });
  };
}

function element(link: Link | LinkReference, attributes: Record<string, string | undefined>): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'TypedLink',
    attributes: Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
    ),
    children: link.children,
  };
}
