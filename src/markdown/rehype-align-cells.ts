/** Says how the cells of a table are aligned in an attribute for style sheets: a policy that forbids inline styles stays whole. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

export function rehypeAlignCells() {
  return (tree: Root) => {
    visit(tree, 'element', ({ properties }: Element) => {
      if (typeof properties['align'] !== 'string') return;
      properties['dataAlign'] = properties['align'];
      delete properties['align'];
    });
  };
}
