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

const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/;
const BLOCK_MARK = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t\r]|$))/y;
const THEMATIC_BREAK = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:_[ \t]*)+)\r?$/;

const PLACE_IN_WORDS = /\((\d+):(\d+)-/;

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
    if (error instanceof RangeError) return { type: 'too-deep', line: 1, column: 1 };
    const { reason, line, column } = error as VFileMessage;
    if (reason === undefined) throw error;
    // For an element that is never closed the place is only in the words.
    const [, wordLine, wordColumn] = PLACE_IN_WORDS.exec(reason) ?? [];
    return { type: 'invalid', reason, line: line ?? Number(wordLine ?? 1), column: column ?? Number(wordColumn ?? 1) };
  }
}

/** A line that opens more blocks than `MAX_DEPTH`, counted from 1, or 0. Looked for before parsing, because parsing is what breaks. */
function tooDeepLine(text: string): number {
  const skipped = FRONT_MATTER.exec(text)?.[0].split('\n').length ?? 0;
  return 1 + text.split('\n').findIndex((line, index) => index >= skipped && blocksOpenedBy(line) > MAX_DEPTH);
}

/** Every mark of a quotation or list opens a block, and so may every two columns of indentation. */
function blocksOpenedBy(line: string): number {
  if (THEMATIC_BREAK.test(line)) return 0;
  let marks = 0;
  for (BLOCK_MARK.lastIndex = 0; BLOCK_MARK.test(line);) marks++;
  const [indentation = ''] = /^[ \t]*/.exec(line) ?? [];
  // A list and its item are two levels of the tree.
  return Math.max(marks, Math.floor(indentation.replaceAll('\t', '    ').length / 4));
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
