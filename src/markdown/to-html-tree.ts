/** From the checked tree of a text to the tree of its HTML (hast), in which components of the site stand as elements of MDX. */
import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxFlowElementHast, MdxJsxTextElement, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { toHast, type Handler, type Options } from 'mdast-util-to-hast';
import { alignCells } from './align-cells.ts';
import { setCitationMarks } from './citation-marks.ts';
import { cloneTree } from './clone.ts';
import { eachNode } from './each-node.ts';
import { setWholeWords } from './whole-words.ts';
import { setLinkElements } from './link-elements.ts';
import { setMarginNotes } from './margin-notes.ts';
import { findForeign } from './only-data.ts';

const EMPTY = Buffer.from(JSON.stringify({ type: 'root', children: [] } satisfies HastRoot & Root));

/** Components stay what they are; only what they hold becomes HTML. */
const keepComponent: Handler = (state, node: MdxJsxFlowElement | MdxJsxTextElement) => {
  const { type, name, attributes } = node;
  return { type, name, attributes, children: state.all(node) } as MdxJsxFlowElementHast | MdxJsxTextElementHast;
};
/** The only node that the library does not know is the one that holds the tree: see `toHtml`. */
const unwrap: Handler = (state, node: { tree: Root }) => state.one(node.tree, undefined);
const OPTIONS: Options = { handlers: { mdxJsxFlowElement: keepComponent, mdxJsxTextElement: keepComponent }, unknownHandler: unwrap };

/** `from` is the key of the item that the text belongs to. The tree is left as it is. */
export function toHtmlTree(tree: Root, from: string): HtmlTree {
  if (tree.children.length === 0) return { type: 'tree', json: EMPTY, source: EMPTY };
  const ready = cloneTree(tree);
  setMarginNotes(ready, from);
  setCitationMarks(ready, from);
  setLinkElements(ready, from);
  const foreign = findForeign(ready);
  if (foreign.type === 'found') return { type: 'refused', from, what: foreign.what };
  eachNode<Nodes>(ready, (node) => {
    // JSON leaves it out, as if it were deleted, which would make V8 look up each property of each node by its name.
    node.position = undefined;
  });
  const html = toHtml(ready);
  alignCells(html);
  setWholeWords(html);
  return { type: 'tree', json: bytesOf(html), source: bytesOf(ready) };
}

const bytesOf = (tree: HastNodes | Root): Uint8Array => Buffer.from(JSON.stringify(tree));

/** The library first walks the tree for definitions, which took four fifths of its time. There are none, and in a node without children it looks for none. */
const toHtml = (tree: Root): HastNodes => toHast({ type: 'wrapped', tree } as unknown as Root, OPTIONS);

/**
 * The tree that is rendered.
 * @throws Error for a text that holds what the check does not let pass.
 */
export const readHtmlTree = (rendering: HtmlTree): HastRoot => read(rendering, 'json') as HastRoot;

/**
 * The tree of which that was made: the checked one, with the components of the site in it.
 * @throws Error for a text that holds what the check does not let pass.
 */
export const readMarkdownTree = (rendering: HtmlTree): Root => read(rendering, 'source') as Root;

function read(rendering: HtmlTree, which: 'json' | 'source'): unknown {
  if (rendering.type === 'refused') throw new Error(`Prose of ${rendering.from} holds ${rendering.what}. Run the check first.`);
  const bytes = rendering[which];
  // `TextDecoder` takes no memory that threads share.
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}

export type HtmlTree =
  /** A `Root` of hast, and the `Root` of mdast that it was made of, their nodes without places, as JSON in UTF-8: small to keep, and a tree of its own for whoever reads it. */
  { readonly type: 'tree'; readonly json: Uint8Array; readonly source: Uint8Array } | { type: 'refused'; from: string; what: string };
