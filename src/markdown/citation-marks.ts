/** Sets citation marks as typography wants them: no blank before a raised number, none that breaks before a ¶, a comma between two numbers. */
import type { Link, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eachNode } from './each-node.ts';
import { readTypedLink } from './typed-link.ts';

const NO_BREAK_SPACE = '\u00a0';

/** Goes before typed links become elements. */
export function setCitationMarks(tree: Root): void {
  eachNode<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'link' || !parent) return;
    const [kind, text] = [kindOf(node), toString(node)];
    if (kind === 'reference' && text === '') {
      replaceBlankBefore(parent, index, '');
      const before = parent.children[index - 1];
      const previous = before?.type === 'text' && before.value === '' ? parent.children[index - 2] : before;
      if (previous?.type === 'link' && kindOf(previous) === 'reference') node.data = { ...node.data, follows: true };
    }
    if (kind === 'source' && text.startsWith('¶')) replaceBlankBefore(parent, index, NO_BREAK_SPACE);
  });
}

function replaceBlankBefore(parent: Parents, index: number, blank: string): void {
  const before = parent.children[index - 1];
  if (before?.type === 'text') before.value = before.value.replace(/\s+$/u, blank);
}

function kindOf({ url }: Link): string {
  const address = readTypedLink(url);
  return address.type === 'typed' ? address.kind : '';
}
