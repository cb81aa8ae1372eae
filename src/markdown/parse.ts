/** Parses the text of a content file into a syntax tree, with the places of every node. Nothing is compiled or run here. */
import type { Root, RootContent } from 'mdast';
import 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';

/** Deeper nesting has no use in prose and can exhaust the stack of a parser. */
export const MAX_DEPTH = 24;

const LIST_OR_QUOTE = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)]))*[ \t]*/;

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm).freeze();

/** Parses a whole `.mdx` file, front matter included. Lines and columns count from 1. */
export function parseMdx(text: string): ParsedMdx {
  const deepLine = tooDeepLine(text);
  if (deepLine > 0) return { type: 'too-deep', line: deepLine, column: 1 };
  try {
    const tree = processor.parse(text);
    const deep = tooDeepNode(tree);
    if (deep) return { type: 'too-deep', line: deep.position?.start.line ?? 1, column: deep.position?.start.column ?? 1 };
    return { type: 'parsed', tree };
  } catch (error) {
    const { reason, line, column } = error as VFileMessage;
    if (reason === undefined) throw error;
    return { type: 'invalid', reason, line: line ?? 1, column: column ?? 1 };
  }
}

/** A line that opens more blocks than `MAX_DEPTH`, counted from 1, or 0. Looked for before parsing, because parsing is what breaks. */
function tooDeepLine(text: string): number {
  return (
    1 +
    text.split('\n').findIndex((line) => {
      const [prefix = ''] = LIST_OR_QUOTE.exec(line) ?? [];
      const marks = prefix.replace(/[ \t\d.)]/g, '').length;
      const indent = (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
      return marks + Math.floor(indent / 2) > MAX_DEPTH * 2 || marks > MAX_DEPTH;
    })
  );
}

/** The first node deeper than `MAX_DEPTH`, found without recursion. */
function tooDeepNode(tree: Root): RootContent | undefined {
  let level: RootContent[] = tree.children;
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return level[0];
    level = level.flatMap((node) => ('children' in node ? (node.children as RootContent[]) : []));
  }
  return undefined;
}

export type ParsedMdx =
  | { type: 'parsed'; tree: Root }
  | { type: 'invalid'; reason: string; line: number; column: number }
  | { type: 'too-deep'; line: number; column: number };
