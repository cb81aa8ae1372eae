/** Links by name, `[words][name]`, and the definitions they look up, `[name]: address`. */
import type { Definition, Link, Nodes, Root } from 'mdast';
import { eachNode, nodesOf, removeAll } from './each-node.ts';

/**
 * Turns every link by name into a link with its address, and takes the definitions out: what is checked afterwards is what is
 * rendered. Of two definitions of one name the first in the text counts, as in Markdown (CommonMark 0.31, 4.7).
 * An image by name stays as it is, because no image is rendered.
 */
export function resolveDefinitions(tree: Root): void {
  const definitions = new Map<string, Definition>();
  for (const node of nodesOf(tree, 'definition')) {
    const known = definitions.get(node.identifier);
    if (!known || offsetOf(node) < offsetOf(known)) definitions.set(node.identifier, node);
  }
  if (definitions.size > 0) removeAll(tree, 'definition');
  eachNode<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'linkReference' || !parent) return;
    const { identifier, children, position } = node;
    const definition = definitions.get(identifier);
    const link: Link = { type: 'link', url: definition?.url ?? '', title: definition?.title ?? null, children };
    if (definition?.position) link.data = { definition: definition.position };
    parent.children[index] = position ? { ...link, position } : link;
  });
}

declare module 'mdast' {
  interface LinkData {
    /** Where its address is written, when that is not in the link itself. */
    definition?: Definition['position'];
  }
}

const offsetOf = ({ position }: Definition): number => position?.start.offset ?? 0;
