/** Copies a syntax tree, so that plugins may change it. Places and attributes are shared: no plugin changes those. */
import type { Nodes } from 'mdast';

export function cloneTree<Node extends Nodes>(node: Node): Node {
  return 'children' in node ? { ...node, children: node.children.map((child) => cloneTree(child)) } : { ...node };
}
