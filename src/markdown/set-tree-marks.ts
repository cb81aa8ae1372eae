/** Sets the quotation marks and apostrophes of prose as its language has them. */
import type { Nodes, Root, Text } from 'mdast';
import 'mdast-util-mdx';
import { setMarks, STRAIGHT } from '../text/set-marks.ts';

/** What holds the words of one run of text: a quotation neither begins before it nor ends behind it. */
const RUNS = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);

/** Changes the texts of the tree; each keeps its length. Words of others (block quotations), those in another language (`Lang`), and code stay as they were typed. */
export function setTreeMarks(tree: Root, language: string): void {
  const set = (node: Nodes): void => {
    if (isOfOthers(node)) return;
    if (RUNS.has(node.type)) setRun(node, language);
    else if ('children' in node) for (const child of node.children) set(child);
  };
  set(tree);
}

const isOfOthers = (node: Nodes): boolean =>
  node.type === 'blockquote' || ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Lang');

/** Most runs hold none, and are not taken apart. */
function holdsStraight(node: Nodes): boolean {
  if (node.type === 'text') return STRAIGHT.test(node.value);
  return 'children' in node && node.children.some(holdsStraight);
}

function setRun(run: Nodes, language: string): void {
  if (!holdsStraight(run)) return;
  const texts = textsIn(run);
  const typed = texts.map((node) => (typeof node === 'string' ? node : node.value)).join('');
  const set = setMarks(typed, language);
  if (set === typed) return;
  let from = 0;
  for (const node of texts) {
    const { length } = typeof node === 'string' ? node : node.value;
    if (typeof node !== 'string') node.value = set.slice(from, from + length);
    from += length;
  }
}

/** The texts of a run, and a letter for whatever stays as it is. */
function textsIn(node: Nodes): (Text | string)[] {
  if (node.type === 'text') return [node];
  if (node.type === 'break') return ['\n'];
  if (isOfOthers(node)) return ['x'];
  if (!('children' in node)) return node.type === 'inlineCode' ? ['x'] : [];
  return node.children.flatMap(textsIn);
}
