/** Short names for the nodes of Markdown (mdast). Texts are plain: what they hold of its marks is escaped when they are printed. */
import type { BlockContent, Blockquote, Heading, Link, List, Paragraph, PhrasingContent, RootContent, Strong, Text } from 'mdast';

/** Blanks and line breaks are one blank; control characters are none. */
export const text = (value: string): Text => ({ type: 'text', value: value.replaceAll(/\s+/g, ' ').replaceAll(/\p{Cc}/gu, '') });

export const inline = (parts: readonly (string | PhrasingContent)[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part)).filter((part) => part.type !== 'text' || part.value !== '');

export const paragraph = (...parts: (string | PhrasingContent)[]): Paragraph => ({ type: 'paragraph', children: inline(parts) });

export const heading = (depth: 1 | 2 | 3, title: string): Heading => ({ type: 'heading', depth, children: [text(title.trim())] });

export const link = (url: string, ...parts: (string | PhrasingContent)[]): Link => ({
  type: 'link',
  url,
  children: inline(parts) as Link['children'],
});

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

/** A list of lines. */
export const list = (items: readonly (string | PhrasingContent)[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((parts) => ({ type: 'listItem', spread: false, children: [paragraph(...parts)] })),
});

export const quotation = (...children: BlockContent[]): Blockquote => ({ type: 'blockquote', children });

/** A part of a page under its heading; nothing where it holds nothing. */
export const section = (title: string, ...content: RootContent[]): RootContent[] =>
  content.some((node) => !('children' in node) || node.children.length > 0) ? [heading(2, title), ...content] : [];
