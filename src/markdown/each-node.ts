/** Walks a syntax tree. `unist-util-visit` makes and names a function for every node it meets, which was a twentieth of a build. */
import type { Nodes as HastNodes } from 'hast';
import type { Nodes, Parents } from 'mdast';

/** Calls `look` with every node, a parent before its children. `look` may put another node in the place of the one it is given. */
export function eachNode<Node extends Nodes | HastNodes>(root: Node, look: Look<Node>): void {
  const walk = (node: Node, index: number, parent: ParentOf<Node> | undefined): void => {
    look(node, index, parent);
    if (!('children' in node)) return;
    const { children } = node;
    for (let at = 0; at < children.length; at++) walk(children[at] as Node, at, node as ParentOf<Node>);
  };
  walk(root, 0, undefined);
}

/** Every node of a type, in the order of the text. */
export function nodesOf<Type extends Nodes['type']>(root: Nodes, type: Type): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  eachNode(root, (node) => {
    if (node.type === type) found.push(node as Extract<Nodes, { type: Type }>);
  });
  return found;
}

/** Takes every node of a type out, with all it holds. */
export function removeAll(root: Nodes, type: Nodes['type']): void {
  eachNode(root, (node) => {
    if ('children' in node) node.children = node.children.filter((child) => child.type !== type) as typeof node.children;
  });
}

type ParentOf<Node> = Node extends Nodes ? Parents : Extract<HastNodes, { children: unknown }>;
type Look<Node> = (node: Node, index: number, parent: ParentOf<Node> | undefined) => void;
