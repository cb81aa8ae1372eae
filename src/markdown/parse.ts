/** Parses the prose of a content file into a syntax tree, with the places of every node. Nothing is compiled or run here. */
import type { Root, RootContent } from 'mdast';
import 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { boundsOf, blocksOpenedBy, MAX_DEPTH } from './bounds.ts';
import { resolveDefinitions } from './definitions.ts';
import { nameHeadings } from './heading-ids.ts';

const PLACE_IN_WORDS = /\((\d+):(\d+)-/;
const NOT_LINE_END = /[^\r\n]/g;

/**
 * What each construct of GFM needs to come about: tables, strikethrough, notes, tasks, and addresses that are links by themselves,
 * which may also be written with escapes.
 */
const NEEDED_BY_GFM = /\||:-|-:|~|\^|\[(?:\s|x\])|@|www|http|[\\&]/i;

const plain = unified().use(remarkParse).use(remarkMdx).freeze();
const withGfm = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * Parses the prose of a file, which begins at the offset `from` (in UTF-16 code units). What stands before it, the fields, is
 * not Markdown and is never read as such. Places in the tree are places in the file; lines and columns count from 1.
 * The tree holds every address where it is rendered: links by name are links like the others, and no definition is left.
 */
export function parseMdx(text: string, from = 0): ParsedMdx {
  const prose = text.slice(0, from).replace(NOT_LINE_END, ' ') + text.slice(from);
  const deepLine = 1 + prose.split('\n').findIndex((line) => blocksOpenedBy(line) > MAX_DEPTH);
  if (deepLine > 0) return { type: 'too-deep', line: deepLine, column: 1 };
  const dense = boundsOf(prose);
  if (dense.type === 'exceeded') return { ...dense, type: 'too-dense' };
  try {
    // GFM looks for an address at every letter, which is a quarter of the time; the tree of a text without its marks is the same.
    const tree = (NEEDED_BY_GFM.test(prose) ? withGfm : plain).parse(prose);
    const deep = tooDeepNode(tree);
    if (deep) return { type: 'too-deep', line: deep.position?.start.line ?? 1, column: deep.position?.start.column ?? 1 };
    resolveDefinitions(tree);
    nameHeadings(tree);
    return { type: 'parsed', tree };
  } catch (error) {
    if (error instanceof RangeError) return { type: 'too-deep', line: 1, column: 1 };
    const { reason, line, column } = error as VFileMessage;
    if (reason === undefined) throw error;
    // Of an element that is never closed the words tell where it is opened, the message only where that was noticed.
    const [, wordLine = line ?? 1, wordColumn = column ?? 1] = PLACE_IN_WORDS.exec(reason) ?? [];
    return { type: 'invalid', reason, line: Number(wordLine), column: Number(wordColumn) };
  }
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
  | { type: 'too-deep'; line: number; column: number }
  /** More marks of one sort than a parser can read in reasonable time. */
  | { type: 'too-dense'; mark: string; count: number; limit: number; line: number; column: number };
