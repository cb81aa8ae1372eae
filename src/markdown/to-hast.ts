/** From the checked tree of a text to the tree of its HTML, in which components of the site stand as elements of MDX. */
import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { cloneTree } from './clone.ts';
import { REMARK_PLUGINS } from './plugins.ts';
import { rehypeAlignCells } from './rehype-align-cells.ts';

const processor = unified()
  .use(REMARK_PLUGINS)
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  .use(rehypeAlignCells)
  .freeze();

/** The tree is left as it is. Throws when it holds what the check does not let pass. */
export const toHast = (tree: Root): HastRoot => processor.runSync(cloneTree(tree));
