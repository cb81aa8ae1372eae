/** Reads the prose of an entry: its plain text, block by block, and the links in it with the sentence each stands in. */
import type { FootnoteDefinition, Link, Nodes, Root } from 'mdast';
import 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { literalAttributes } from '../markdown/components.ts';
import { nodesOf } from '../markdown/each-node.ts';
import { idOf } from '../markdown/heading-ids.ts';
import { toHtmlTree, type HtmlTree } from '../markdown/to-html-tree.ts';
import { readTypedLink, type TypedAddress } from '../markdown/typed-link.ts';
import { alignedOffset } from '../text/align.ts';
import type { Kind } from '../schemas/kinds.ts';
import { countWords, minutesToRead } from '../text/reading-time.ts';
import { sentenceAmong, sentencesOf, type Sentence } from '../text/sentences.ts';
import { keyOf } from './key.ts';
import type { Position } from './yaml.ts';

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/**
 * Blocks in the order a reader meets them: a note directly behind the block that refers to it. `item` is what the prose belongs
 * to, and `language` is a BCP 47 tag.
 */
export function readProse(tree: Root, item: { kind: Kind; id: string }, language: string): { prose: Prose; pieces: Piece[][] } {
  const notes = new Map<string, FootnoteDefinition>();
  for (const note of nodesOf(tree, 'footnoteDefinition')) if (!notes.has(note.identifier)) notes.set(note.identifier, note);
  const read = blocksIn(tree, notes);
  const blocks = read.map(({ block }) => withSentences(block, language));
  const text = blocks.map((block) => block.text).join('\n\n');
  const words = countWords(text);
  const prose = {
    blocks,
    text,
    links: blocks.flatMap((block) => block.links),
    figures: figuresIn(tree),
    words,
    minutes: Math.max(1, Math.round(minutesToRead(words))),
    html: toHtmlTree(tree, keyOf(item.kind, item.id)),
  };
  return { prose, pieces: read.map(({ pieces }) => pieces) };
}

function figuresIn(tree: Root): ProseFigure[] {
  return (['mdxJsxFlowElement', 'mdxJsxTextElement'] as const)
    .flatMap((type) => nodesOf(tree, type))
    .filter(({ name }) => name === 'Figure')
    .map((node) => ({ attributes: literalAttributes(node), position: placeOf(node) }));
}

/** Where a character of a block, which is made of the pieces, stands in the text of the file, in UTF-16 code units. */
export function offsetInFile(pieces: readonly Piece[], offset: number, file: string): number {
  const piece = pieces.findLast(({ start }) => start <= offset);
  return piece ? alignedOffset(file, piece.offset, piece.value, Math.min(offset - piece.start, piece.value.length)) : 0;
}

function withSentences(block: Unlinked, language: string): Block {
  const { text, links } = block;
  if (links.length === 0) return { ...block, links: [] };
  const sentences = sentencesOf(text, language);
  return { ...block, links: links.map((link) => ({ ...link, sentence: sentenceAmong(sentences, text, link.start, link.end) })) };
}

/** `notes` holds those that no block has referred to yet: each is read once, where a reader first meets it. */
function blocksIn(node: Nodes, notes: Map<string, FootnoteDefinition>, isQuotation = false): ReadBlock[] {
  if (!BLOCKS.has(node.type)) {
    const within = isQuotation || node.type === 'blockquote';
    return 'children' in node
      ? node.children.flatMap((child) => (child.type === 'footnoteDefinition' ? [] : blocksIn(child, notes, within)))
      : [];
  }
  const read = readBlock(node, isQuotation);
  const marked = read.marks.flatMap((name) => {
    const note = notes.get(name);
    notes.delete(name);
    return note ? [note] : [];
  });
  return [read, ...marked.flatMap((note) => blocksIn(note, notes))];
}

function readBlock(node: Nodes, isQuotation: boolean): ReadBlock {
  const block: Unlinked = {
    type: node.type as Block['type'],
    ...(node.type === 'heading' ? { id: idOf(node) } : {}),
    ...(isQuotation ? { isQuotation } : {}),
    text: '',
    links: [],
    position: placeOf(node),
  };
  const pieces: Piece[] = [];
  const marks: string[] = [];
  const add = (child: Nodes, value: string) => {
    pieces.push({ start: block.text.length, value, offset: child.position?.start.offset ?? 0 });
    block.text += value;
  };
  const read = (child: Nodes): void => {
    if (child.type === 'footnoteReference') marks.push(child.identifier);
    else if (child.type === 'text' || child.type === 'inlineCode' || child.type === 'code') add(child, child.value);
    else if (child.type === 'break') add(child, '\n');
    else if ('children' in child) {
      const isSilent = child.type === 'link' && isMark(child);
      if (isSilent) block.text = block.text.trimEnd();
      const start = block.text.length;
      if (!isSilent) for (const grandchild of child.children) read(grandchild);
      if (child.type === 'link') block.links.push(readLink(child, block.text, start));
    }
  };
  read(node);
  return { block, pieces, marks };
}

/** A link that is only a mark (`[](ref:…)`, `[¶8](source:…#p8)`) is no word of the sentence it stands in. */
const isMark = (link: Link): boolean => /^(?:¶\d+)?$/.test(toString(link));

function readLink(link: Link, text: string, start: number): Omit<ProseLink, 'sentence'> {
  const { url } = link;
  return {
    address: readTypedLink(url),
    url,
    text: text.slice(start),
    start,
    end: text.length,
    offset: link.position?.start.offset ?? 0,
    position: placeOf(link),
  };
}

const placeOf = (node: Pick<Nodes, 'position'>): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

export interface Prose {
  blocks: Block[];
  /** Plain text, blocks separated by a blank line. */
  text: string;
  links: ProseLink[];
  figures: ProseFigure[];
  words: number;
  /** Reading time in minutes, at least 1. */
  minutes: number;
  /** What is rendered of it. */
  html: HtmlTree;
}

/** A paragraph, heading, cell of a table, or block of code. */
export interface Block {
  type: 'paragraph' | 'heading' | 'tableCell' | 'code';
  /** The id of a heading on the page of its text. */
  id?: string;
  /** Set where it stands in a block quotation, so that all its words are somebody's. */
  isQuotation?: boolean;
  text: string;
  links: ProseLink[];
  position: Position;
}

/** What the text of a block is made of, each with its place in the file, so that any character can be traced back. */
export interface Piece {
  start: number;
  value: string;
  offset: number;
}

/** A block whose links do not know their sentences yet. */
type Unlinked = Omit<Block, 'links'> & { links: Omit<ProseLink, 'sentence'>[] };

/** A block, its pieces, and the names of the notes it refers to. */
interface ReadBlock {
  block: Unlinked;
  pieces: Piece[];
  marks: string[];
}

/** A picture among the paragraphs, with the attributes that are written. */
export interface ProseFigure {
  attributes: Readonly<Record<string, string>>;
  position: Position;
}

export interface ProseLink {
  address: TypedAddress;
  url: string;
  text: string;
  /** Span of the link in the text of its block, in UTF-16 code units. */
  start: number;
  end: number;
  /** Where it begins in the file, in UTF-16 code units. */
  offset: number;
  position: Position;
  /** The sentence of its block in which the link stands; the same object for all links in it, so that it is kept and sent once. */
  sentence: Sentence;
}
