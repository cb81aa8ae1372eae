/** Says how the cells of a table are aligned in an attribute for style sheets: a policy that forbids inline styles stays whole. */
import type { Nodes } from 'hast';
import { eachNode } from './each-node.ts';

export function alignCells(tree: Nodes): void {
  eachNode<Nodes>(tree, (node) => {
    if (node.type !== 'element') return;
    const { properties } = node;
    if (typeof properties['align'] !== 'string') return;
    properties['dataAlign'] = properties['align'];
    delete properties['align'];
  });
}
