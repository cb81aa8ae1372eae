/**
 * MDX takes the paragraph away round a component that stands alone on its line: `<Background>words</Background>` then holds
 * bare words, and `<Lang>words</Lang>` stands bare. Here each gets its paragraph back.
 */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { EDITOR_COMPONENTS } from './components.ts';

const BLOCKS = new Set(['blockquote', 'code', 'heading', 'list', 'mdxJsxFlowElement', 'paragraph', 'table', 'thematicBreak']);

/** The block as it was written. */
export function restoreParagraphs(block: RootContent): RootContent {
  if (block.type === 'paragraph') return liftFigure(block);
  if (block.type !== 'mdxJsxFlowElement' || block.children.some(({ type }) => BLOCKS.has(type))) return block;
  const words = block.children as unknown as PhrasingContent[];
  switch (EDITOR_COMPONENTS[block.name ?? '']?.holds) {
    case 'paragraphs':
      return { ...block, children: [paragraph(words)] };
    case 'caption':
      return words.length === 0 ? block : { ...block, children: [paragraph(words)] };
    case 'words':
      return paragraph([{ ...block, type: 'mdxJsxTextElement', children: words } satisfies MdxJsxTextElement]);
    case undefined:
      return block;
  }
}

/** A figure that is written on one line with its caption stands in a paragraph of its own, and takes its place. */
function liftFigure(block: Paragraph): RootContent {
  const [only, ...more] = block.children;
  if (only?.type !== 'mdxJsxTextElement' || more.length > 0 || EDITOR_COMPONENTS[only.name ?? '']?.holds !== 'caption') return block;
  return { ...only, type: 'mdxJsxFlowElement', children: [paragraph(only.children)] };
}

/** A registered component that holds whole paragraphs, such as `<Background>`. */
export const holdsParagraphs = (block: RootContent): block is MdxJsxFlowElement =>
  block.type === 'mdxJsxFlowElement' && EDITOR_COMPONENTS[block.name ?? '']?.holds === 'paragraphs';

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
