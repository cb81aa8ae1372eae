/** Marks in the tree of a text what no line may tear. */
import type { ElementContent, Nodes } from 'hast';
import { keepTogether, type TextPart } from '../text/keep-together.ts';
import { eachNode } from './each-node.ts';

export function setWholeWords(tree: Nodes): void {
  eachNode<Nodes>(tree, (node) => {
    if (!('children' in node) || isWhole(node)) return;
    node.children = (node.children as ElementContent[]).flatMap((child) =>
      child.type === 'text' ? keepTogether(child.value).map(toNode) : [child],
    );
  });
}

function toNode({ text, isWhole }: TextPart): ElementContent {
  const node = { type: 'text' as const, value: text };
  return isWhole ? { type: 'element', tagName: 'span', properties: { className: ['whole'] }, children: [node] } : node;
}

const isWhole = (node: Nodes): boolean => node.type === 'element' && node.tagName === 'span';
