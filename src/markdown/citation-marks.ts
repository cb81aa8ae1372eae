/**
 * Joins the citation marks that stand in a row into one `<CitationMarks>` element, which a component of the site shows with
 * the dossier in hand: `from` is the key of the item the prose belongs to, `at` where each link begins in its file.
 */
import type { Link, Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { eachNode } from './each-node.ts';
import { readTypedLink } from './typed-link.ts';

/** Goes before typed links become elements. No blank is left before marks: the component sets the space there. */
export function setCitationMarks(tree: Root, from: string): void {
  eachNode<Nodes>(tree, (node) => {
    if ('children' in node && node.children.some(isMark)) node.children = joined(node.children, from) as typeof node.children;
  });
}

function joined(children: readonly RootContent[], from: string): RootContent[] {
  const result: RootContent[] = [];
  let marks: Link[] = [];
  children.forEach((child, index) => {
    if (isMark(child)) {
      marks.push(child);
      if (!continues(children, index)) {
        trimEnd(result);
        result.push(element(marks, from));
        marks = [];
      }
    } else if (marks.length === 0) result.push(child);
  });
  return result;
}

/** Whether the next thing that is no blank is a mark too. */
function continues(children: readonly RootContent[], index: number): boolean {
  const [next, afterNext] = [children[index + 1], children[index + 2]];
  if (next === undefined) return false;
  return isMark(next) || (isBlank(next) && afterNext !== undefined && isMark(afterNext));
}

const isBlank = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === '';

/** A link that is shown as a mark alone: a reference without words, a paragraph of a source. */
function isMark(node: Nodes): node is Link {
  if (node.type !== 'link') return false;
  const address = readTypedLink(node.url);
  if (address.type !== 'typed') return false;
  const text = toString(node);
  return (address.kind === 'reference' && text === '') || (address.kind === 'source' && text.startsWith('¶'));
}

/** Takes away the blank that the nodes end with. */
function trimEnd(nodes: RootContent[]): void {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return;
  last.value = last.value.trimEnd();
  if (last.value === '') nodes.pop();
}

function element(marks: readonly Link[], from: string): MdxJsxTextElement {
  const attributes = { from, at: marks.map(({ position }) => position?.start.offset ?? 0).join(' ') };
  return {
    type: 'mdxJsxTextElement',
    name: 'CitationMarks',
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
  };
}
