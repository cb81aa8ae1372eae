/**
 * Bounds of the work that parsing may take. The time a parser of Markdown needs grows with the square of some marks, and its
 * stack with the depth of blocks, so both are counted before anything is parsed. The bounds lie far above what prose needs.
 */

/** Deeper nesting has no use in prose and can exhaust the stack of a parser. */
export const MAX_DEPTH = 24;

const ANYTHING = /[^]/g;

/** Marks that are matched with each other inside one block, or with those before them in the file. */
const BOUNDS: readonly Bound[] = [
  { mark: '`*`, `_` or `~`', pattern: /[*_~]/g, perBlock: 1_000, perFile: 10_000 },
  { mark: '`[` or `]`', pattern: /[[\]]/g, perBlock: 10_000, perFile: 100_000 },
  { mark: 'characters without a blank line', pattern: ANYTHING, perBlock: 50_000, perFile: Infinity },
  { mark: 'underlines of headings', pattern: /^[ \t>]*(?:-+|=+)[ \t]*$/gm, perBlock: 500, perFile: 500 },
];

const BLANK_LINE = /\r?\n[ \t]*(?=\r?\n)/;
/** A row of one mark alone parts sections, whatever its length, and is matched with nothing. */
const THEMATIC_BREAK = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:_[ \t]*)+)\r?$/;
const BLOCK_MARK = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t\r]|$))/y;

/** The first bound that a text exceeds, with the place of the block in which it does. Lines and columns count from 1. */
export function boundsOf(text: string): BoundsResult {
  const blocks = text.split(BLANK_LINE);
  for (const { mark, pattern, perBlock, perFile } of BOUNDS) {
    let [line, inFile] = [1, 0];
    for (const block of blocks) {
      const count = THEMATIC_BREAK.test(block.trim()) ? 0 : countOf(block, pattern);
      inFile += count;
      if (count > perBlock) return { type: 'exceeded', mark, count, limit: perBlock, ...firstLine(block, line) };
      if (inFile > perFile) return { type: 'exceeded', mark, count: inFile, limit: perFile, ...firstLine(block, line) };
      line += lineEnds(block) + 1;
    }
  }
  return { type: 'within' };
}

/** Blocks that a line opens: every mark of a quotation or list opens one, and so may every two columns of indentation. */
export function blocksOpenedBy(line: string): number {
  if (THEMATIC_BREAK.test(line)) return 0;
  let marks = 0;
  for (BLOCK_MARK.lastIndex = 0; BLOCK_MARK.test(line);) marks++;
  const [indentation = ''] = /^[ \t]*/.exec(line) ?? [];
  // A list and its item are two levels of the tree.
  return line.trim() === '' ? 0 : Math.max(marks, Math.floor(indentation.replaceAll('\t', '    ').length / 4));
}

const countOf = (text: string, pattern: RegExp): number => (pattern === ANYTHING ? text.length : (text.match(pattern)?.length ?? 0));

const lineEnds = (text: string): number => text.split('\n').length - 1;

/** The first line of a block that is not blank. */
function firstLine(block: string, line: number): { line: number; column: number } {
  const blank = /^\s*/.exec(block)?.[0] ?? '';
  return { line: line + lineEnds(blank), column: 1 };
}

interface Bound {
  /** What is counted, as a message names it. */
  mark: string;
  pattern: RegExp;
  /** The most that may stand between two blank lines. */
  perBlock: number;
  perFile: number;
}

export type BoundsResult =
  { type: 'within' } | { type: 'exceeded'; mark: string; count: number; limit: number; line: number; column: number };
