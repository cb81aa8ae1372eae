/**
 * MDX takes the paragraph away round a component that stands alone on its line: `<Background>words</Background>` then holds
 * bare words, and `<Lang>words</Lang>` stands bare. Here each gets its paragraph back.
 */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { EDITOR_COMPONENTS } from './components.ts';

const BLOCKS = new Set(['blockquote', 'code', 'heading', 'list', 'mdxJsxFlowElement', 'paragraph', 'table', 'thematicBreak']);

/** The block as it was written. */
export function restoreParagraphs(written: RootContent): RootContent {
  const block = lifted(written);
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

/** A component that is no part of a sentence, and stands on one line with its words: MDX leaves it in a paragraph, whose place it takes. */
function lifted(block: RootContent): RootContent {
  const [only, ...more] = block.type === 'paragraph' ? block.children : [];
  if (only?.type !== 'mdxJsxTextElement' || more.length > 0) return block;
  const { holds } = EDITOR_COMPONENTS[only.name ?? ''] ?? {};
  return holds === undefined || holds === 'words' ? block : ({ ...only, type: 'mdxJsxFlowElement' } as unknown as MdxJsxFlowElement);
}

/** A registered component that holds whole paragraphs, such as `<Background>`. */
export const holdsParagraphs = (block: RootContent): block is MdxJsxFlowElement =>
  block.type === 'mdxJsxFlowElement' && EDITOR_COMPONENTS[block.name ?? '']?.holds === 'paragraphs';

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
