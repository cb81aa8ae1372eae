/**
 * The last thing before a tree becomes a page: it holds nothing but words, links and the components of the site, each with
 * literal attributes. The check has said so already; this says it of the very tree that is rendered, whatever the check said.
 */
import type { Nodes, Root } from 'mdast';
import 'mdast-util-mdx';
import { EDITOR_COMPONENTS, SITE_COMPONENTS } from './components.ts';
import { eachNode } from './each-node.ts';
import { isWebAddress } from '../text/web-address.ts';

const COMPONENTS: ReadonlySet<string> = new Set([...Object.keys(EDITOR_COMPONENTS), ...SITE_COMPONENTS]);
const NODES: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'code',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
]);

/** The first thing in a tree that is anything else, in words. */
export function findForeign(tree: Root): Foreign {
  let found: Foreign = { type: 'none' };
  eachNode<Nodes>(tree, (node) => {
    if (found.type === 'none' && !isData(node)) found = { type: 'found', what: describe(node) };
  });
  return found;
}

function isData(node: Nodes): boolean {
  if (node.type === 'link') return isWebAddress(node.url) && !node.title;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return (
      COMPONENTS.has(node.name ?? '') && node.attributes.every(({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string')
    );
  }
  return NODES.has(node.type);
}

const describe = (node: Nodes): string =>
  'url' in node ? `a link to ${node.url}` : 'name' in node ? `<${node.name ?? ''}>` : `what is no words (${node.type})`;

type Foreign = { type: 'none' } | { type: 'found'; what: string };
